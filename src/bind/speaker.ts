import type { Span } from "#base";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, type Scan, wordsOf } from "#grammar";
import { wordAt } from "./predicate.ts";
import { type Memory, pronounAt, type Speaker } from "./pronoun.ts";
import { figureFrom, inside, mentionAt, mentionFrom, type Sheet, timeFrom } from "./sheet.ts";
import { SURNAMES, TRANSLITERATION } from "./words/boundary.ts";
import {
  ANONYMOUS,
  APPOSITIONS,
  DOCUMENTS,
  FREEING,
  GOVERNING,
  INSTITUTIONS,
  ORG_TAILS,
  SPEAKER_ENDS,
  SPEECH_OPENERS,
  SPOKESPEOPLE,
  TITLES,
} from "./words/voices.ts";

/** 投行|某某: what a body is, before its name. */
const APPOSED = makeTrieBack(wordsOf(APPOSITIONS, true));
/** Of these the common list leaves out those that open other words too; before a verb of speech they open none. */
const SURNAME = charTable(`${SURNAMES}洪賴戴傅詹`);
const FOREIGN = charTable(TRANSLITERATION);
const DOT = charTable("·‧・");
const NOBODY = makeTrie(wordsOf(ANONYMOUS, true));
const SPOKES = makeTrie(wordsOf(SPOKESPEOPLE, true));
const INSTITUTION = makeTrie(wordsOf(INSTITUTIONS, true));
const TITLE = makeTrie(wordsOf(TITLES, true));
const ENDS = makeTrie(wordsOf(SPEAKER_ENDS, true));
const GOVERNS = makeTrie(wordsOf(GOVERNING, true));
const FREES = makeTrie(wordsOf(FREEING, true));
const OPENER = makeTrie(wordsOf(SPEECH_OPENERS, true));
/** 委員|會, 總統|府: a title no more. */
const NO_TITLE = charTable("會府團級處室制長人署局");
/** 一名|官員, 多位|專家: the count is no part of the name. */
const ARTICLE = /^(?:有|據|据)?(?:[一二兩两三幾几數数多另]{0,2}[名位]|這名|这名|該名|该名|多家|數家|数家)?/;
const DOCUMENT_BACK = makeTrieBack(wordsOf(DOCUMENTS, true));
const ORG_TAIL = makeTrieBack(wordsOf(ORG_TAILS, true));
/** How many characters a name may go on behind what is known of it. */
const EXTENDED_MAX = 8;
const NOBODY_MAX = 14;
const OUTLET_MAX = 24;
/** How long the phrase of one who speaks may be. */
export const PHRASE_MAX = 120;
const TITLED_MAX = 16;

/** Where the walk through a phrase stands. */
interface Walk {
  readonly found: Speaker[];
  /** Where the words of the noun phrase begin: behind the last mark, preposition or count. */
  phrase: number;
  /** The next name belongs to a preposition. */
  governed: boolean;
}

/**
 * Who speaks in the phrase between `from` and the verb at `until`: the last name before the first adverb or preposition,
 * with the names joined to it by 、 or 與. Empty when the phrase names nobody, as when a clause leaves its subject out.
 */
export function findSpeakers(sheet: Sheet, scan: Scan, memory: Memory, from: number, until: number): Speaker[] {
  let at = skipOpeners(sheet, scan, from, until);
  const walk: Walk = { found: [], phrase: at, governed: false };
  const pointed = pronounAt(sheet, scan, memory, at, until);
  if (pointed !== undefined) {
    walk.found.push(pointed);
    at = pointed.end;
    walk.phrase = at;
  }
  while (at < until) {
    const next = step(sheet, scan, walk, at, until);
    if (next === undefined) break;
    at = next;
  }
  return joined(sheet.text, extended(sheet, scan, walk.found, until));
}

function skipOpeners(sheet: Sheet, scan: Scan, from: number, until: number): number {
  let at = from;
  for (;;) {
    while (at < until && " 「『\n,，".includes(sheet.text[at]!)) at++;
    const word = mentionFrom(sheet, at) === undefined ? matchAt(scan, OPENER, at) : undefined;
    if (word === undefined || word.end > until) return at;
    at = word.end;
  }
}

/** One step of the walk; `undefined` where the phrase ends. */
function step(sheet: Sheet, scan: Scan, walk: Walk, at: number, until: number): number | undefined {
  const mark = sheet.text[at]!;
  if (mark === "(" || mark === "（") return beginPhrase(walk, closeOf(sheet.text, at, until));
  const speaker = nameAt(sheet, scan, walk, at, until);
  if (speaker !== undefined) return take(walk, speaker);
  const other = mentionAt(sheet, at);
  if (other !== undefined && other.start === at) return Math.min(until, other.end);
  const time = timeFrom(sheet, at);
  if (time !== undefined) return walk.found.length > 0 ? undefined : beginPhrase(walk, time.end);
  const figure = figureFrom(sheet, at);
  if (figure !== undefined) return beginPhrase(walk, figure.end);
  if (walk.found.length > 0 && matchAt(scan, ENDS, at) !== undefined) return undefined;
  const preposition = matchAt(scan, GOVERNS, at);
  const joins = at - walk.phrase >= 2 && "與与和為为".includes(mark);
  if (preposition !== undefined && walk.found.length === 0 && !joins) {
    walk.governed = true;
    return beginPhrase(walk, preposition.end);
  }
  const free = matchAt(scan, FREES, at);
  if (free !== undefined && (walk.governed || sheet.text[at] === "的")) {
    walk.governed = false;
    return beginPhrase(walk, free.end);
  }
  if (", 、「」《》/；".includes(mark)) walk.phrase = at + 1;
  return at + 1;
}

/** Lets the words of the phrase begin behind what was read. */
function beginPhrase(walk: Walk, at: number): number {
  walk.phrase = at;
  return at;
}

function take(walk: Walk, speaker: Speaker): number {
  if (walk.governed && walk.found.length === 0) walk.governed = false;
  else walk.found.push(speaker);
  walk.phrase = speaker.end;
  return speaker.end;
}

function closeOf(text: string, open: number, until: number): number {
  for (let i = open + 1; i < until; i++) if (text[i] === ")" || text[i] === "）") return i + 1;
  return open + 1;
}

/** The name that begins at `at`: an entity, 《an outlet》, an unnamed group, a title. */
function nameAt(sheet: Sheet, scan: Scan, walk: Walk, at: number, until: number): Speaker | undefined {
  if (sheet.text[at] === "《" || sheet.text[at] === "〈") return outletAt(sheet, at, until);
  const mention = mentionFrom(sheet, at);
  if (mention !== undefined && mention.end <= until && (mention.type === "org" || mention.type === "person")) {
    return ofMention(sheet, mention);
  }
  if (mentionAt(sheet, at) !== undefined && mention === undefined) return undefined;
  const institution = matchAt(scan, INSTITUTION, at);
  if (institution !== undefined && institution.end <= until && !"長长".includes(sheet.text[institution.end] ?? "x"))
    return ofInstitution(sheet, walk, institution);
  return nobodyAt(sheet, scan, walk, at, until) ?? titledAt(sheet, scan, walk, at, until);
}

/** 銅業|委員會: an institution by its ending, with the words before it. */
function ofInstitution(sheet: Sheet, walk: Walk, word: Span): Speaker {
  const before = walk.found.at(-1);
  const whole =
    before !== undefined && before.end === word.start && (before.kind === "org" || before.kind === "nobody");
  if (whole) walk.found.pop();
  const start = whole ? before.span.start : Math.max(walk.phrase, word.end - NOBODY_MAX);
  const span = { start, end: word.end };
  return { kind: "org", name: sheet.text.slice(start, word.end), span, end: word.end };
}

/** The entity of a mention as a speaker, under its fullest printed name. */
export function ofMention(sheet: Sheet, mention: Span & { readonly entity: number; readonly type: string }): Speaker {
  const kind = mention.type === "person" ? "person" : "org";
  const span = { start: mention.start, end: mention.end };
  return { kind, name: sheet.entities[mention.entity]!.name, span, end: mention.end };
}

function outletAt(sheet: Sheet, at: number, until: number): Speaker | undefined {
  for (let i = at + 1; i < until && i - at <= OUTLET_MAX; i++) {
    if (sheet.text[i] !== "》" && sheet.text[i] !== "〉") continue;
    const span = { start: at + 1, end: i };
    const inner = inside(sheet.mentions, span.start, span.end)[0];
    const name = inner?.type === "org" ? sheet.entities[inner.entity]!.name : sheet.text.slice(span.start, span.end);
    return { kind: inner?.type === "program" ? "report" : "media", name, span, end: i + 1 };
  }
  return undefined;
}

/** 官員, 分析師: unnamed, with the words before them; a firm's analysts speak for the firm. */
function nobodyAt(sheet: Sheet, scan: Scan, walk: Walk, at: number, until: number): Speaker | undefined {
  const match = matchAt(scan, NOBODY, at);
  if (match === undefined || match.end > until) return undefined;
  const before = walk.found.at(-1);
  const attached = isAttached(sheet.text, before, at);
  if (attached && before?.kind === "person") return undefined;
  if (attached && before?.kind === "org" && matchAt(scan, SPOKES, at) !== undefined) {
    walk.found.pop();
    return { ...before, end: match.end };
  }
  return unnamed(sheet, walk, attached ? before : undefined, match);
}

/** Whether a phrase only goes on from a name: 甲銀行|分析師, 「乙」(Yi)的|團隊. */
function isAttached(text: string, before: Speaker | undefined, at: number): boolean {
  if (before === undefined || at - before.end > 60) return false;
  return /^[」』》]?(?:[(（][^)）]*[)）])?的?[^,，。、的]{0,6}$/.test(text.slice(before.end, at));
}

function unnamed(sheet: Sheet, walk: Walk, before: Speaker | undefined, word: Span): Speaker {
  if (before !== undefined) walk.found.pop();
  let start = before === undefined ? Math.max(walk.phrase, word.end - NOBODY_MAX) : startOf(sheet.text, before);
  if (before === undefined && BARE.test(sheet.text.slice(start, word.end))) start = clauseOf(sheet.text, start);
  start += ARTICLE.exec(sheet.text.slice(start, word.end))![0].length;
  const span = { start, end: word.end };
  const name = sheet.text.slice(start, word.end);
  return { kind: "nobody", name, anonymous: true, span, end: word.end };
}

/** Where the words for a speaker begin: 該公司|財務長 with the pronoun, as the firm's name stands elsewhere. */
function startOf(text: string, { span, end }: Speaker): number {
  if (!/[，,。；;\n]/.test(text.slice(span.end, end).replace(/[(（][^)）]*[)）]/g, ""))) return span.start;
  const pronoun = /[該该本][\p{Script=Han}]{1,4}$/u.exec(text.slice(Math.max(span.end, end - 5), end));
  return pronoun === null ? end : end - pronoun[0].length;
}

/** 了解談判的|人士: who they are, stands before 的. */
const BARE = /^(?:人士|業者|业者|民眾|民众|消息人士)$/;
const CLAUSE_MAX = 16;

function clauseOf(text: string, at: number): number {
  if (text[at - 1] !== "的") return at;
  let start = at - 1;
  while (start > 0 && at - start < CLAUSE_MAX && /[\p{Script=Han}]/u.test(text[start - 1]!)) start--;
  return start;
}

/** 局長|陳某: a title and the unknown name behind it, or a title alone. */
function titledAt(sheet: Sheet, scan: Scan, walk: Walk, at: number, until: number): Speaker | undefined {
  const match = matchAt(scan, TITLE, at);
  if (match === undefined || match.end > until || isLonger(sheet.text, scan, match.end)) return undefined;
  const placed = mentionFrom(sheet, match.end);
  if (placed?.type === "place" && (placed.end === until || matchAt(scan, ENDS, placed.end) !== undefined)) {
    const span = { start: placed.start, end: placed.end }; // 理事|米蘭: a person who is called like a place
    return { kind: "person", name: sheet.text.slice(span.start, span.end), span, end: span.end };
  }
  let end = match.end;
  const limit = Math.min(until, match.end + TITLED_MAX);
  while (end < limit && !"(（".includes(sheet.text[end]!) && matchAt(scan, ENDS, end) === undefined) {
    if (sheet.text[end] === "的" || mentionFrom(sheet, end) !== undefined || timeFrom(sheet, end) !== undefined) break;
    end++;
  }
  if (mentionFrom(sheet, end)?.type === "person") return undefined;
  const known = wordAt(scan, match.end);
  if ((known !== undefined && known.end - known.start >= 2) || !isPersonName(scan, match.end, end)) end = match.end;
  if (/^[\p{Script=Han}·‧・]{2,8}$/u.test(sheet.text.slice(match.end, end))) {
    const span = { start: match.end, end };
    return { kind: "person", name: sheet.text.slice(match.end, end), span, end };
  }
  if (end > match.end) return undefined;
  const before = walk.found.at(-1);
  const attached = isAttached(sheet.text, before, at);
  return unnamed(sheet, walk, attached ? before : undefined, match);
}

/** 委員|會: a longer word; not 總裁|會後. */
function isLonger(text: string, scan: Scan, at: number): boolean {
  return NO_TITLE[scan.codes[at]!] === 1 && !/^[會会][後后前中上]/.test(text.slice(at, at + 2));
}

/** Whether a name begins with a surname or is spelled as foreign ones are. */
export function isPersonName(scan: Scan, start: number, end: number): boolean {
  if (SURNAME[scan.codes[start]!] === 1) return true;
  let spelled = 0;
  for (let at = start; at < end; at++) spelled += FOREIGN[scan.codes[at]!]! | DOT[scan.codes[at]!]!;
  return spelled >= (end - start) * 0.7;
}

/** A name of which only the beginning is known: 財政部|礦務單位, 央視|新聞. */
function extended(sheet: Sheet, scan: Scan, found: readonly Speaker[], until: number): readonly Speaker[] {
  const last = found.at(-1);
  if (last === undefined || last.end >= until) return found;
  if (last.kind === "nobody") return [...found.slice(0, -1), namedBehind(sheet, scan, last, until) ?? last];
  if ((last.kind !== "org" && last.kind !== "person") || last.end !== last.span.end) return found;
  const tail = matchBefore(scan, ORG_TAIL, nameEnd(sheet, scan, last.end, until));
  if (tail === undefined || tail.start < last.end || tail.end - last.end > EXTENDED_MAX) return found;
  if (last.kind === "person" && tail.start > last.end) return found;
  const name = sheet.text.slice(last.span.start, tail.end);
  if (matchBefore(scan, DOCUMENT_BACK, tail.end) !== undefined || name.includes("的")) return found;
  if (!/^[\p{Script=Han}]+$/u.test(name.slice(last.end - last.span.start))) return found;
  const span = { start: last.span.start, end: tail.end };
  return [...found.slice(0, -1), { ...last, kind: "org", name, span, end: tail.end }];
}

/** 礦工|老李, 司機|周大同, 環團|「甲」: the name that stands behind a word for people. */
function namedBehind(sheet: Sheet, scan: Scan, last: Speaker, until: number): Speaker | undefined {
  const end = nameEnd(sheet, scan, last.end, until);
  const rest = sheet.text.slice(last.end, end).replace(/[把將将對对給给(（].*$/s, "");
  const quoted = /^[「“]([^「」“”]{2,16})[」”]$/.exec(rest);
  if (quoted !== null) {
    return { kind: "org", name: quoted[1]!, span: { start: last.end + 1, end: end - 1 }, end };
  }
  if (!/^\p{Script=Han}{2,6}$/u.test(rest)) return undefined;
  if (matchBefore(scan, APPOSED, last.end) !== undefined && wordAt(scan, last.end) === undefined)
    return { kind: "org", name: rest, span: { start: last.end, end: last.end + rest.length }, end };
  const called = rest.length === 3 && SURNAME[scan.codes[last.end]!] === 1 && wordAt(scan, last.end) === undefined;
  if (rest.length > 4 || !(called || /^[老小阿]/.test(rest))) return undefined;
  const close = last.end + rest.length;
  return { kind: "person", name: rest, span: { start: last.end, end: close }, end: close };
}

function nameEnd(sheet: Sheet, scan: Scan, from: number, until: number): number {
  let end = from;
  while (end < until && end - from <= EXTENDED_MAX && matchAt(scan, ENDS, end) === undefined) {
    if (timeFrom(sheet, end) !== undefined) break;
    end++;
  }
  return end;
}

/** The last of the names and those joined to it: 甲、乙. */
function joined(text: string, found: readonly Speaker[]): Speaker[] {
  let first = found.length - 1;
  while (first > 0 && found[first]!.kind === found[first - 1]!.kind) {
    if (!/^[、與与和及]$/.test(text.slice(found[first - 1]!.end, found[first]!.span.start))) break;
    first--;
  }
  return first < 0 ? [] : found.slice(first);
}
