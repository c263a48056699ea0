import type { Span } from "#base";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, type Scan, wordsOf } from "#grammar";
import { wordAt } from "./predicate.ts";
import type { Memory, Speaker } from "./pronoun.ts";
import { inside, mentionAt, type Sheet, startsAt } from "./sheet.ts";
import { readSource } from "./source.ts";
import { findSpeakers, PHRASE_MAX } from "./speaker.ts";
import { VOLITION } from "./words/stance.ts";
import { ANNOUNCING, DOCUMENTS, NO_SPEECH, SAYING, SAYING_OR_NOUN, SHOWING, SPEAKER_ENDS } from "./words/voices.ts";

/** How far a voice goes: to the end of its sentence, on through the report, over all that stands below, one deed only. */
export type ReachKind = "sentence" | "report" | "below" | "deed";

/** Somebody says something: where it begins, who, and how far it goes. */
export interface Act {
  readonly start: number;
  /** Where what is said begins. */
  readonly said: number;
  /** Empty when something unnamed speaks (分析指出): it ends the voice before it. */
  readonly speakers: readonly Speaker[];
  /** Who passes it on. */
  readonly via?: Speaker;
  readonly reach: ReachKind;
  /** Said in a document of the speaker, which 該報告 may mean later. */
  readonly document?: boolean;
  /** 這項數據來自…: it is the sentence before that is said. */
  readonly back?: boolean;
}

/** What an act is read with. */
export interface Reader {
  readonly sheet: Sheet;
  readonly scan: Scan;
  readonly memory: Memory;
  readonly quotes: readonly Span[];
  /** Whom a clause means that leaves its subject out; empty when nobody. */
  readonly elided: () => readonly Speaker[];
}

type Verb = "say" | "noun" | "show" | "announce" | "none";

const VERBS = makeTrie<Verb>([
  ...wordsOf<Verb>(NO_SPEECH, "none"),
  ...wordsOf<Verb>(SAYING, "say"),
  ...wordsOf<Verb>(SAYING_OR_NOUN, "noun"),
  ...wordsOf<Verb>(SHOWING, "show"),
  ...wordsOf<Verb>(ANNOUNCING, "announce"),
]);
const CITES = makeTrie(wordsOf("引述 援引 引用 轉述", true));
const DOCUMENT_BACK = makeTrieBack(wordsOf(`${DOCUMENTS} 分析`, true));
const ENDS = makeTrie(wordsOf(SPEAKER_ENDS, true));
const ENDS_BACK = makeTrieBack(wordsOf(SPEAKER_ENDS, true));
const NOT_BEFORE = makeTrieBack(wordsOf("被 未 不 所 如 拒絕 不願 不予 無法 未能 有待 需要 自我", true));
const NOUN_AFTER = charTable("的師人士機中報與和及家員局處團模指數率值署院所、");
const ELIDED = /^(?:預測|预测|估計|估计|估算|預估|预估|推估|分析)$/;
/** …|在會上警告, …|(Li)則於週五批評: where and when it is said. */
const ADJUNCT = /^[」』》)）]?(?:[(（][^)）]*[)）])?[也則则又還还曾]?[在於于向]/;
/** Characters that a name hardly begins or ends with. */
const COMMON =
  /^[這这那此其該该也又並并而但所無无不有可我你您大各每多某一兩两誰谁]|[的了是些此來来說说府們们國国者時时後后前中上下]$/;
const STRANGER_MAX = 12;
/** 越南工貿|部: an office that no list knows. */
const OFFICE = /^\p{Script=Han}{2,11}[部局署廳厅司社網网]$/u;
const OWN = /^(?:預計|预计|預期|预期|預料|预料|建議|建议)$/;
const WILLED = makeTrie(wordsOf(VOLITION, true));
const ADVERB = makeTrie(wordsOf("將 再 分別 共 各 陸續 全面", true));
const FORWARD = /^(?:要求|下令)$/;

/** The act of speech of a clause; `undefined` when nobody speaks in it. */
export function readAct(reader: Reader, clause: Span): Act | undefined {
  return readSource(reader, clause) ?? readVerbs(reader, clause) ?? readLabel(reader, clause);
}

function readVerbs(reader: Reader, clause: Span): Act | undefined {
  const { sheet, scan } = reader;
  let announced: Act | undefined;
  let cited: Span | undefined;
  for (let at = clause.start; at < clause.end; at++) {
    const over = skip(reader, at);
    if (over > at) {
      at = over - 1;
      continue;
    }
    cited ??= matchAt(scan, CITES, at);
    const verb = matchAt(scan, VERBS, at);
    if (verb === undefined) continue;
    at = verb.end - 1;
    if (verb.value === "none" || verb.end > clause.end || !isVerb(sheet, scan, verb)) continue;
    if (verb.value === "announce") announced ??= announce(reader, clause, verb);
    else {
      const act = cited === undefined ? say(reader, clause, verb, verb.value) : cite(reader, clause, cited, verb);
      if (act !== undefined) return act;
    }
  }
  return announced;
}

/** Names, dates, brackets and quotations hold no verb of the clause. */
function skip({ sheet, quotes }: Reader, at: number): number {
  const mention = mentionAt(sheet, at) ?? startsAt(sheet.times, at);
  if (mention !== undefined) return mention.end;
  const mark = sheet.text[at];
  if (mark === "(" || mark === "（") {
    const close = sheet.text.slice(at, at + 120).search(/[)）]/);
    return close < 0 ? at : at + close + 1;
  }
  const quote = mark === "「" || mark === "“" ? startsAt(quotes, at) : undefined;
  return quote?.end ?? at;
}

function phraseStart(clause: Span, verb: Span): number {
  return Math.max(clause.start, verb.start - PHRASE_MAX);
}

function isVerb(sheet: Sheet, scan: Scan, verb: Span): boolean {
  return sheet.text[verb.end] !== "的" && matchBefore(scan, NOT_BEFORE, verb.start) === undefined;
}

function say(reader: Reader, clause: Span, verb: Span, kind: Verb): Act | undefined {
  const { sheet, scan, memory } = reader;
  const document = documentBefore(scan, verb.start) > clause.start;
  if (kind === "show" && !document) return undefined;
  if (kind === "noun" && (NOUN_AFTER[scan.codes[verb.end]!] === 1 || isOwnPlan(sheet, scan, verb))) return undefined;
  const found = findSpeakers(sheet, scan, memory, phraseStart(clause, verb), verb.start);
  const office = found.length === 0 && kind === "noun" ? stranger(reader, clause.start, verb.start) : undefined;
  const speakers = office?.[0]?.kind === "org" ? office : found;
  const last = speakers.at(-1);
  const act = { start: clause.start, said: verb.end };
  if (last !== undefined) {
    if (kind === "noun" && !isBeside(sheet, scan, last.end, verb.start)) return undefined;
    const via = last.kind === "media" ? undefined : toldTo(reader, last.end, verb.start);
    const reach = last.kind === "media" ? "report" : "sentence";
    return { ...act, speakers, reach, ...(via !== undefined && { via }), ...(document && { document }) };
  }
  if (kind === "show") return undefined;
  if (document) return { ...act, speakers: [], reach: "sentence" };
  const first = opens(reader, clause.start, verb.start);
  if (kind === "noun" && !(first && ELIDED.test(sheet.text.slice(verb.start, verb.end)))) return undefined;
  const elided = stranger(reader, clause.start, verb.start) ?? reader.elided();
  if (elided.length === 0 || (!first && verb.start - clause.start > 24)) return undefined;
  const via = toldTo(reader, clause.start, verb.start);
  return { ...act, speakers: elided, reach: "sentence", ...(via !== undefined && { via }) };
}

/** 公司預計|投資: a plan of one's own is no saying. */
function isOwnPlan(sheet: Sheet, scan: Scan, verb: Span): boolean {
  if (!OWN.test(sheet.text.slice(verb.start, verb.end))) return false;
  let at = startsAt(sheet.times, verb.end)?.end ?? verb.end;
  at = matchAt(scan, ADVERB, at)?.end ?? at;
  return matchAt(scan, WILLED, at) !== undefined;
}

/** A short unknown name right before the verb, adverbs and dates between: the reader of names may have missed it. */
function stranger(reader: Reader, from: number, verb: number): readonly Speaker[] | undefined {
  const { sheet, scan } = reader;
  if ("但而且又 ".includes(sheet.text[from]!)) return from + 1 < verb ? stranger(reader, from + 1, verb) : undefined;
  let end = from;
  while (end < verb && end - from <= STRANGER_MAX && !startsAt(sheet.times, end) && !matchAt(scan, ENDS, end)) end++;
  const name = sheet.text.slice(from, end);
  const span = { start: from, end };
  if (OFFICE.test(name) && !COMMON.test(name) && isBeside(sheet, scan, end, verb))
    return [{ kind: "org", name, span, end }];
  if (!/^[\p{Script=Han}·]{2,5}$/u.test(name) || COMMON.test(name)) return undefined;
  if (wordAt(scan, from) !== undefined || !isBeside(sheet, scan, end, verb)) return undefined;
  return [{ kind: "person", name, span, end }];
}

/** Where the document begins that speaks in front of a verb, adverbs between; -1 when none does. */
function documentBefore(scan: Scan, verb: number): number {
  const adverb = matchBefore(scan, ENDS_BACK, verb);
  let at = adverb === undefined ? verb : adverb.start;
  if (scan.text[at - 1] === "中") at--;
  return matchBefore(scan, DOCUMENT_BACK, at)?.start ?? -1;
}

/** Whether only adverbs and dates stand between. */
function isBeside(sheet: Sheet, scan: Scan, from: number, verb: number): boolean {
  if (ADJUNCT.test(sheet.text.slice(from, Math.min(verb, from + 40)))) return true;
  let at = verb;
  for (;;) {
    while (at > from && " )）」》,，".includes(sheet.text[at - 1]!)) at--;
    if (at - from <= 1 || sheet.text[from] === "(" || sheet.text[from] === "（") return true;
    const start = matchBefore(scan, ENDS_BACK, at)?.start ?? inside(sheet.times, at - 16, at).at(-1)?.start;
    if (start === undefined || start < from) return false;
    at = start;
  }
}

function opens({ sheet, scan }: Reader, from: number, verb: number): boolean {
  return verb - from <= 6 && isBeside(sheet, scan, from, verb);
}

/** 向《…》透露, 接受《…》採訪時, 在「…」上發文: through whom it is said. */
function toldTo({ sheet }: Reader, from: number, verb: number): Speaker | undefined {
  const between = sheet.text.slice(from, Math.min(verb + 24, from + 120));
  const told = /(?:[向對对]|接受|告訴|告诉|[在於于])[^,，。]{0,6}?([《「])([^》」]{2,24})[》」]/.exec(between);
  if (told === null || told.index > verb - from + 4) return undefined;
  const start = from + told.index + told[0].indexOf(told[1]!) + 1;
  const span = { start, end: start + told[2]!.length };
  return { kind: "media", name: told[2]!, span, end: span.end };
}

/** 《甲報》引述乙: the inner voice, through the outer one. */
function cite(reader: Reader, clause: Span, cited: Span, verb: Span): Act | undefined {
  const { sheet, scan, memory } = reader;
  const via = findSpeakers(sheet, scan, memory, phraseStart(clause, cited), cited.start).at(-1);
  const inner = findSpeakers(sheet, scan, memory, cited.end, Math.min(verb.start, cited.end + PHRASE_MAX));
  const speakers = inner.length > 0 ? inner : via === undefined ? [] : [via];
  if (speakers.length === 0) return undefined;
  const act = { start: clause.start, said: verb.end, speakers, reach: "sentence" as const };
  return via === undefined || inner.length === 0 ? act : { ...act, via };
}

function announce(reader: Reader, clause: Span, verb: Span): Act | undefined {
  const { sheet, scan, memory } = reader;
  const { text } = sheet;
  if (
    /[在於于]/.test(text.slice(verb.start - 1, verb.start)) ||
    /[時时後后前]/.test(text.slice(clause.end - 1, clause.end))
  )
    return undefined;
  if (/^威/.test(text.slice(verb.start, verb.end)) && startsAt(sheet.figures, verb.end) !== undefined) return undefined;
  const speakers = findSpeakers(sheet, scan, memory, phraseStart(clause, verb), verb.start);
  const last = speakers.at(-1);
  if (last === undefined || last.kind === "media") return undefined;
  if (FORWARD.test(text.slice(verb.start, verb.end)) && last.kind !== "person" && last.kind !== "nobody")
    return undefined;
  return { start: clause.start, said: verb.end, speakers, reach: "deed" };
}

/** 專家：…, …意見如下：. */
function readLabel(reader: Reader, clause: Span): Act | undefined {
  const { sheet, scan, memory } = reader;
  const { text } = sheet;
  if (text[clause.end] !== ":" && text[clause.end] !== "：") return undefined;
  const act = { start: clause.start, said: clause.end };
  const speakers = findSpeakers(sheet, scan, memory, Math.max(clause.start, clause.end - PHRASE_MAX), clause.end);
  if (text.slice(Math.max(clause.start, clause.end - 2), clause.end) === "如下") {
    const who = speakers.length > 0 ? speakers : reader.elided();
    return who.length === 0 ? undefined : { ...act, speakers: who, reach: "below" };
  }
  const last = speakers.at(-1);
  if (last === undefined || clause.end - clause.start > 40 || !isBeside(sheet, scan, last.end, clause.end))
    return undefined;
  return { ...act, speakers, reach: "sentence" };
}
