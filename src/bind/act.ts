import type { Span } from "#base";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, type Scan, wordsOf } from "#grammar";
import { readAfterword } from "./afterword.ts";
import { issuerOf } from "./issuer.ts";
import { readLearned } from "./learned.ts";
import { FORECAST, REVISE, readOwnForecast } from "./own-forecast.ts";
import { wordAt } from "./predicate.ts";
import type { Memory, Speaker } from "./pronoun.ts";
import { type Clause, figureFrom, inside, mentionAt, mentionFrom, type Sheet, startsAt, timeFrom } from "./sheet.ts";
import { readSource, SOURCE } from "./source.ts";
import { readSourceNote } from "./source-note.ts";
import { findSpeakers, PHRASE_MAX } from "./speaker.ts";
import { isBeside, strangerAt, strangerBeside } from "./stranger.ts";
import { isOutlet, toldTo } from "./told.ts";
import { readViewOf } from "./view-of.ts";
import { watch } from "./watch.ts";
import { GIVES, readGiven, readSaidNoun, readWire, SAID } from "./wire.ts";
import { VOLITION } from "./words/stance.ts";
import {
  ANNOUNCING,
  DOCUMENTS,
  INSTITUTIONS,
  NO_SPEECH,
  PUBLISHED,
  PUBLISHING,
  SAYING,
  SAYING_OR_NOUN,
  SHOWING,
  SPEAKER_ENDS,
} from "./words/voices.ts";

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
  /** 這項數據來自…: it is the sentence before that is said; (資料來源：…): all that stands above. */
  readonly back?: "sentence" | "above";
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
const ENDS_BACK = makeTrieBack(wordsOf(SPEAKER_ENDS, true));
const PUBLISHED_BACK = makeTrieBack(wordsOf(PUBLISHED, true));
const PUBLISHES = makeTrie(wordsOf(PUBLISHING, true));
/** 公所|統計: here 所 is the end of a body, not the word that makes a verb passive. */
const BODY_BACK = makeTrieBack(wordsOf(INSTITUTIONS, true));
const NOT_BEFORE = makeTrieBack(
  wordsOf("可 即可 能 可以 被 未 不 所 如 拒絕 不願 不予 無法 未能 有待 需要 自我", true),
);
const NOUN_AFTER = charTable("的師人士機中報與和及家員局處團模指數率值署院所、");
const ELIDED = /^(?:預測|预测|估計|估计|估算|預估|预估|推估|分析)$/;
const OWN = /^(?:預計|预计|預期|预期|預料|预料|建議|建议)$/;
const WILLED = makeTrie(wordsOf(VOLITION, true));
const ADVERB = makeTrie(wordsOf("將 再 分別 共 各 陸續 全面", true));
const REPORTS = /^[報报][導导道]/;
const FORWARD = /^(?:要求|下令)$/;

/** What a clause must hold for the readers of verbs, of said nouns, of forecasts that are revised, of what is given. */
const VERB = watch(VERBS);
const SAID_NOUN = watch(SAID);
const REVISED = watch(FORECAST) | watch(REVISE);
const GIVEN = watch(GIVES);

/** The act of speech of a clause; `undefined` when nobody speaks in it. */
export function readAct(reader: Reader, whole: Clause): Act | undefined {
  const clause = behindDateline(reader.sheet.text, whole);
  const { words } = clause;
  return (
    readSourceNote(reader, clause) ??
    readLearned(reader, clause) ??
    readViewOf(reader, clause) ??
    readSource(reader, clause) ??
    readAfterword(reader, clause) ??
    ((words & VERB) === 0 ? undefined : readVerbs(reader, clause)) ??
    ((words & SOURCE) === 0 ? undefined : readQuoting(reader, clause)) ??
    readWire(reader, clause) ??
    ((words & SAID_NOUN) === 0 ? undefined : readSaidNoun(reader, clause)) ??
    ((words & GIVEN) === 0 ? undefined : readGiven(reader, clause)) ??
    ((words & REVISED) !== REVISED ? undefined : readOwnForecast(reader, clause)) ??
    readLabel(reader, clause)
  );
}

function readVerbs(reader: Reader, clause: Clause): Act | undefined {
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

/** 外電|引述知情人士，…: cited without a verb; the clause ends with who is cited. */
function readQuoting(reader: Reader, clause: Span): Act | undefined {
  const { sheet, scan, memory } = reader;
  const limit = Math.min(clause.end, clause.start + PHRASE_MAX);
  let cited: Span | undefined;
  for (let at = clause.start; at < limit && cited === undefined; at++) cited = matchAt(scan, CITES, at);
  if (cited === undefined) return undefined;
  const via = findSpeakers(sheet, scan, memory, phraseStart(clause, cited), cited.start).at(-1);
  const until = Math.min(clause.end, cited.end + PHRASE_MAX);
  const found = findSpeakers(sheet, scan, memory, cited.end, until);
  const named = found.length > 0 ? undefined : strangerAt(sheet, scan, cited.end, clause.start + tailOf(sheet, clause));
  const speakers = named === undefined ? found : [named];
  const last = speakers.at(-1);
  if (last === undefined || !QUOTED.test(sheet.text.slice(last.end, clause.end))) return undefined;
  return { start: clause.start, said: clause.end, speakers, reach: "sentence", ...(via !== undefined && { via }) };
}

/** Where the word for what is cited begins: …甲指揮部|的消息. */
function tailOf({ text }: Sheet, { start, end }: Span): number {
  const words = text.slice(start, end);
  return words.length - (QUOTED_TAIL.exec(words.slice(-4))?.[0].length ?? 0);
}

const QUOTED_TAIL = /(?:的)?(?:話|话|說法|说法|消息|談話|谈话)$/;
const QUOTED = /^(?:的)?(?:話|话|說法|说法|消息|談話|谈话|報導|报导|報道|报道)?$/;

/** Names, dates, brackets and quotations hold no verb of the clause. */
function skip({ sheet, quotes }: Reader, at: number): number {
  const mention = mentionAt(sheet, at) ?? timeFrom(sheet, at);
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

/** 營收|上看|1,300億元: a figure that may go so high sees nothing. */
const REACHES = /[收利價价率額额量值餘余益潤润數数本][上下]$/;

/** 通訊社乙市1月14日電 |警方表示: the clause behind the dateline that opens its paragraph. */
function behindDateline(text: string, clause: Clause): Clause {
  const { start, end } = clause;
  if (start > 0 && text[start - 1] !== "\n") return clause;
  const line = DATELINE.exec(text.slice(start, Math.min(end, start + DATELINE_MAX)));
  return line === null ? clause : { ...clause, start: start + line[0].length };
}

const DATELINE = /^[^,，。；：「\n]{2,24}日(?:電|电|讯|訊|專電|专电)[\s　]/;
const DATELINE_MAX = 32;

function isVerb(sheet: Sheet, scan: Scan, verb: Span): boolean {
  if (sheet.text[verb.end] === "的" || REACHES.test(sheet.text.slice(verb.start - 2, verb.start))) return false;
  if (mentionAt(sheet, verb.start - 1)?.end === verb.start || matchBefore(scan, BODY_BACK, verb.start) !== undefined)
    return true;
  return matchBefore(scan, NOT_BEFORE, verb.start) === undefined;
}

function say(reader: Reader, clause: Clause, verb: Span, kind: Verb): Act | undefined {
  const { sheet, scan, memory } = reader;
  const written = documentBefore(scan, verb.start);
  const document = written >= clause.start;
  if (verb.end - verb.start === 1 && kind === "noun" && (wordAt(scan, verb.start)?.end ?? 0) > verb.end)
    return undefined;
  const nounBehind = NOUN_AFTER[scan.codes[verb.end]!] === 1 && mentionFrom(sheet, verb.end) === undefined; // 預計|中國
  if (kind === "noun" && (nounBehind || isOwnPlan(sheet, scan, verb))) return undefined;
  const found = findSpeakers(sheet, scan, memory, phraseStart(clause, verb), verb.start);
  const office =
    found.length === 0 && (kind !== "say" || document)
      ? strangerBeside(sheet, scan, clause.start, document ? written : verb.start)
      : undefined;
  const speakers = office !== undefined && office[0]!.kind !== "person" ? office : found;
  const last = speakers.at(-1);
  const act = {
    start: clause.start,
    said: verb.end + DOUBLED.exec(sheet.text.slice(verb.end, verb.end + 2))![0].length,
  };
  if (isNoSpeech(sheet, last, verb) || isCounted(sheet, last)) return undefined;
  if (last === undefined && REPORT.test(sheet.text.slice(clause.start, verb.start)))
    return { ...act, speakers: [], reach: "sentence" };
  if (last !== undefined) {
    if (kind !== "say" && !document && !isBeside(sheet, scan, last.end, verb.start)) return undefined;
    if (kind === "show" && !document && last.kind !== "org") return undefined;
    const via = last.kind === "media" ? undefined : toldTo(sheet, scan, last.end, verb.start);
    const reach = last.kind === "media" || isReport(sheet, scan, last, verb) ? "report" : "sentence";
    return { ...act, speakers, reach, ...(via !== undefined && { via }), ...(document && { document }) };
  }
  const issuer = !document ? [] : issuerOf(sheet, scan, memory, clause, written);
  if (issuer.length > 0) return { ...act, speakers: issuer, reach: "sentence", document: true };
  if (kind === "show") return undefined;
  if (document && kind === "say") return { ...act, speakers: [], reach: "sentence" };
  const first = opens(reader, clause.start, verb.start);
  if (kind === "noun" && !(first && ELIDED.test(sheet.text.slice(verb.start, verb.end)))) return undefined;
  const elided = strangerBeside(sheet, scan, clause.start, verb.start) ?? reader.elided();
  if (elided.length === 0 || (!first && verb.start - clause.start > 24)) return undefined;
  const via = toldTo(sheet, scan, clause.start, verb.start);
  return { ...act, speakers: elided, reach: "sentence", ...(via !== undefined && { via }) };
}

/** 甲通訊社|報導, 乙時報|記者調查|發現: what an outlet itself has to tell. */
function isReport({ text }: Sheet, scan: Scan, last: Speaker, verb: Span): boolean {
  if (!isOutlet(scan, last)) return false;
  return (
    REPORTS.test(text.slice(verb.start, verb.end)) || /^(?:的)?(?:記者|记者)/.test(text.slice(last.end, verb.start))
  );
}

/** 警方|發現|3名傷者, 主管機關要求公司|揭露: a find, and what others are to do. */
function isNoSpeech({ text }: Sheet, last: Speaker | undefined, verb: Span): boolean {
  const word = text.slice(verb.start, verb.end);
  if (/^列出$/.test(word)) return FOUND.test(text.slice(verb.end, verb.end + 2));
  if (/^[發发][現现]$/.test(word)) return last?.kind !== "report" && FOUND.test(text.slice(verb.end, verb.end + 2));
  if (last === undefined || !TOLD_TO.test(word)) return false;
  return CAUSED.test(text.slice(last.end, verb.start));
}

/** 3成|民眾反對: so many of them, no voice. */
function isCounted({ figures, text }: Sheet, last: Speaker | undefined): boolean {
  if (last?.kind !== "nobody") return false;
  const { start } = last.span;
  const before = inside(figures, start - 12, start).at(-1);
  return before?.unit === "%" && /^[的 ]?$/.test(text.slice(before.end, start));
}

/** 通報|稱, 報導|指出. */
const DOUBLED = /^(?:[稱称說说]|指出|表示)?/;
const FOUND = /^\s?[\d一二兩两三四五六七八九十]/;
const TOLD_TO = /^(?:揭露|披露|說明|说明|回應|回应|通報|通报|反映|申報|申报)$/;
const CAUSED = /(?:敦促|督促|責成|责成|強制|强制|規定|规定|促使|要求)[^，,]{2,}$/;
/** 報導|提到, where no outlet was named. */
const REPORT = /^[\s「]?(?:該|该|這篇|这篇)?[報报][導导道]$/;

/** 公司預計|投資: a plan of one's own is no saying. */
function isOwnPlan(sheet: Sheet, scan: Scan, verb: Span): boolean {
  if (!OWN.test(sheet.text.slice(verb.start, verb.end))) return false;
  let at = timeFrom(sheet, verb.end)?.end ?? verb.end;
  at = matchAt(scan, ADVERB, at)?.end ?? at;
  return matchAt(scan, WILLED, at) !== undefined;
}

/** Where the document begins that speaks in front of a verb, adverbs between; -1 when none does. */
function documentBefore(scan: Scan, verb: number): number {
  const adverb = matchBefore(scan, ENDS_BACK, verb);
  let at = adverb === undefined ? verb : adverb.start;
  if (scan.text[at - 1] === "中") at--;
  return matchBefore(scan, DOCUMENT_BACK, at)?.start ?? -1;
}

function opens({ sheet, scan }: Reader, from: number, verb: number): boolean {
  return verb - from <= 6 && isBeside(sheet, scan, from, verb);
}

/** 《甲報》引述乙: the inner voice, through the outer one. */
function cite(reader: Reader, clause: Span, cited: Span, verb: Span): Act | undefined {
  const { sheet, scan, memory } = reader;
  const via = findSpeakers(sheet, scan, memory, phraseStart(clause, cited), cited.start).at(-1);
  const inner = findSpeakers(sheet, scan, memory, cited.end, Math.min(verb.start, cited.end + PHRASE_MAX));
  const written = documentBefore(scan, verb.start);
  const stranger =
    inner.length > 0 ? undefined : strangerAt(sheet, scan, cited.end, written > cited.end ? written : verb.start);
  const heard = stranger?.kind === "org" ? [stranger] : inner;
  const speakers = heard.length > 0 ? heard : via === undefined ? [] : [via];
  if (speakers.length === 0) return undefined;
  const report = REPORTS.test(sheet.text.slice(verb.start, verb.end)) && isOutlet(scan, speakers.at(-1)!);
  const reach: ReachKind = report ? "report" : "sentence";
  const act = { start: clause.start, said: verb.end, speakers, reach };
  return via === undefined || heard.length === 0 ? act : { ...act, via };
}

function announce(reader: Reader, clause: Span, verb: Span): Act | undefined {
  const { sheet, scan, memory } = reader;
  const { text } = sheet;
  if (
    /[在於于]/.test(text.slice(verb.start - 1, verb.start)) ||
    /[時时後后前]/.test(text.slice(clause.end - 1, clause.end))
  )
    return undefined;
  if (/^威/.test(text.slice(verb.start, verb.end)) && figureFrom(sheet, verb.end) !== undefined) return undefined;
  const found = findSpeakers(sheet, scan, memory, phraseStart(clause, verb), verb.start);
  const named = found.length > 0 ? found : (strangerBeside(sheet, scan, clause.start, verb.start) ?? []);
  const speakers = named.length > 0 || !isOnlyWhen(sheet, scan, clause.start, verb.start) ? named : reader.elided();
  const last = speakers.at(-1);
  if (last === undefined || last.kind === "media") return undefined;
  if (named.length > 0 && found.length === 0 && last.kind === "person" && verb.end < clause.end) return undefined;
  if (FORWARD.test(text.slice(verb.start, verb.end)) && last.kind !== "person" && last.kind !== "nobody")
    return undefined;
  const reach = isPublished(reader, clause, verb) ? "sentence" : "deed";
  const document = matchAt(scan, PUBLISHES, verb.start)?.end === verb.end;
  return { start: clause.start, said: verb.end, speakers, reach, ...(document && { document }) };
}

/** 甲在眾人陪同下，|週二在總部|宣布…: only when and where stands before the verb; who, the clause before tells. */
function isOnlyWhen(sheet: Sheet, scan: Scan, from: number, verb: number): boolean {
  const time = timeFrom(sheet, from);
  return time !== undefined && isBeside(sheet, scan, time.end, verb);
}

/** 公布，…; 發布月報，…: what comes next is what was published, not only the deed. */
function isPublished({ sheet, scan }: Reader, clause: Span, verb: Span): boolean {
  if (matchAt(scan, PUBLISHES, verb.start)?.end !== verb.end) return false;
  const end = clause.end - ("」』》".includes(sheet.text[clause.end - 1]!) ? 1 : 0);
  if (end - verb.end <= 1) return true;
  return matchBefore(scan, PUBLISHED_BACK, end) !== undefined && inside(sheet.figures, verb.end, end).length === 0;
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
  if (last === undefined || clause.end - clause.start > 40) return undefined;
  if (!isBeside(sheet, scan, last.end, clause.end) && !updates(reader, last, clause)) return undefined;
  return { ...act, speakers, reach: "sentence" };
}

/** 研究業者|更新算力地圖：…. */
function updates({ sheet, scan }: Reader, { end }: Speaker, clause: Span): boolean {
  return (
    /^(?:[(（][^)）]*[)）])?更新/.test(sheet.text.slice(end, clause.end)) &&
    matchBefore(scan, DOCUMENT_BACK, clause.end) !== undefined
  );
}
