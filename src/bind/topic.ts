import type { Span } from "#base";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, type Scan, wordsOf } from "#grammar";
import type { Figure } from "#model";
import { wordAt } from "./predicate.ts";
import { type EntityMention, inside, mentionAt, type Sheet, startsAt } from "./sheet.ts";
import { MEASURE_NOUNS } from "./words/measures.ts";
import { INDICATORS, OPENERS, PAIRS, PRONOUNS, SUBJECT_TAILS } from "./words/predicates.ts";

const OPENER = makeTrie(wordsOf(OPENERS, true));
const PRONOUN = makeTrie(wordsOf(PRONOUNS, true));
const NOUN_BACK = makeTrieBack(wordsOf(MEASURE_NOUNS, true));
const PREPOSITION = makeTrie(
  wordsOf("在 於 對 據 根據 依據 按照 從 由 自 向 與 和 透過 通過 經過 為 比 較 截至 每", true),
);
const PAIR = makeTrie(wordsOf(PAIRS, true));
const INDICATOR = makeTrie(wordsOf(INDICATORS, true));
const TAILS = charTable(SUBJECT_TAILS);
const NO_START = charTable("各均共每");
const MARKS = " 「『《〈“\"'";
const LONGEST = 36;
const MODIFIER_MAX = 16;
const LOCATIVE = /(?:中|內|裡|裏|上|下|方面|時|後|前|間|期間|之際|以來|過程)$/;

/** What a clause is about: the owner, and the measured noun when the phrase ends in one. */
export interface Topic {
  readonly subject?: Span;
  readonly noun?: Span;
  /** The phrase is a pronoun. */
  readonly points?: boolean;
  /** The phrase names two that were named together before. */
  readonly pair?: boolean;
  /** Firm enough to be carried to later clauses: a name stands in it, or it ends like a noun. */
  readonly firm?: boolean;
  /** Who speaks, not what is spoken of. */
  readonly speech?: boolean;
  /** Where the predicate begins. */
  readonly end: number;
}

/** Reads the noun phrase with which the clause opens at `from`. */
export function readTopic(sheet: Sheet, scan: Scan, from: number, limit: number): Topic {
  const start = skipOpeners(sheet, scan, from, limit);
  const { end, speech } = findPredicate(sheet, scan, start, limit);
  const topic = splitPhrase(sheet, scan, start, end);
  return speech || endsInSpeech(scan, end, limit) ? { ...topic, speech } : topic;
}

/** …於17日表示, …在會中透露: the clause ends in a verb of speech. */
function endsInSpeech(scan: Scan, from: number, limit: number): boolean {
  for (const length of [2, 3, 4, 1]) {
    const at = limit - length;
    const word = at < from ? undefined : wordAt(scan, at);
    if (word !== undefined && word.end === limit) return word.kind === "speech";
  }
  return false;
}

function skipOpeners(sheet: Sheet, scan: Scan, from: number, limit: number): number {
  let at = from;
  for (;;) {
    while (at < limit && MARKS.includes(sheet.text[at]!)) at++;
    const time = startsAt(sheet.times, at);
    if (time !== undefined) {
      at = time.end;
      continue;
    }
    if (startsAt(sheet.mentions, at) !== undefined) return at;
    const article = startsAt(sheet.figures, at);
    if (article !== undefined && isArticle(article) && article.end < limit) {
      at = article.end;
      continue;
    }
    const word = matchAt(scan, OPENER, at) ?? adverbAt(scan, at);
    if (word === undefined || word.end > limit) return at;
    at = word.end;
  }
}

/** 紐約掛牌的|「MP Materials」股價均已…: a verb whose 的 comes soon, with a predicate behind, only modifies. */
function modifierEnd(sheet: Sheet, scan: Scan, from: number, limit: number): number | undefined {
  const most = Math.min(limit, from + MODIFIER_MAX);
  let of = -1;
  for (let at = from; at < most; at++) {
    if (startsAt(sheet.figures, at) !== undefined) return undefined;
    if (sheet.text[at] === "的") {
      of = at;
      break;
    }
  }
  if (of < 0) return undefined;
  for (let at = of + 3; at < limit && at < of + LONGEST; at++) {
    if (startsAt(sheet.figures, at) !== undefined) return undefined;
    if (mentionAt(sheet, at) === undefined && wordAt(scan, at)?.kind !== undefined && wordAt(scan, at)?.kind !== "noun")
      return of + 1;
  }
  return undefined;
}

function adverbAt(scan: Scan, at: number): { readonly end: number } | undefined {
  const word = wordAt(scan, at);
  return word !== undefined && word.kind === "adverb" && word.end - word.start > 1 ? word : undefined;
}

/** 1位, 一座: a count that only introduces its noun. */
function isArticle(figure: Figure): boolean {
  return (
    (figure.unit === "1" || figure.unit === "person") &&
    figure.low.digits === 1n &&
    figure.low.exponent === 0 &&
    figure.high.digits === 1n
  );
}

function findPredicate(
  sheet: Sheet,
  scan: Scan,
  start: number,
  limit: number,
): { readonly end: number; readonly speech: boolean } {
  let at = start;
  const pair = matchAt(scan, PAIR, at);
  if (pair !== undefined) return { end: pair.end, speech: false };
  if (matchAt(scan, PREPOSITION, at) !== undefined && mentionAt(sheet, at) === undefined)
    return { end: at, speech: false };
  while (at < limit) {
    const mention = mentionAt(sheet, at);
    if (mention !== undefined) {
      at = mention.end;
      continue;
    }
    if (startsAt(sheet.times, at) !== undefined || startsAt(sheet.figures, at) !== undefined) break;
    const word = at === start && NO_START[scan.codes[at]!] === 1 ? undefined : wordAt(scan, at);
    if (word !== undefined && word.kind !== "noun" && !isInNoun(scan, at, limit)) {
      const head = word.kind === "speech" ? undefined : modifierEnd(sheet, scan, word.end, limit);
      if (head === undefined) return { end: at, speech: word.kind === "speech" };
      at = head;
      continue;
    }
    at = word?.kind === "noun" ? Math.min(word.end, limit) : at + 1;
  }
  return { end: at, speech: false };
}

/** 出口 is a verb and a noun: inside a measured noun (出口額, 持股價值) nothing is a predicate. */
function isInNoun(scan: Scan, at: number, limit: number): boolean {
  for (let end = at + 2; end <= Math.min(at + 8, limit); end++) {
    const noun = matchBefore(scan, NOUN_BACK, end);
    if (noun !== undefined && noun.start <= at && noun.end > at) return true;
  }
  return false;
}

function splitPhrase(sheet: Sheet, scan: Scan, start: number, end: number): Topic {
  const run = nounRun(scan, start, end);
  const noun = run !== undefined && run.start === start ? ownNoun(scan, run) : run;
  const until = trimEnd(sheet.text, start, noun?.start ?? end);
  const from = headStart(sheet, start, until);
  const withNoun = noun === undefined ? {} : { noun };
  if (until - from < 1) return { end, ...withNoun };
  const pair = matchAt(scan, PAIR, from);
  if (pair !== undefined && pair.end === until) return { end, pair: true, ...withNoun };
  const named = apposition(sheet, from, until) ?? leadingName(sheet, scan, from, until);
  if (named !== undefined) return { subject: named, firm: true, end, ...withNoun };
  const pronoun = matchAt(scan, PRONOUN, from);
  if (pronoun !== undefined && pronoun.end === until) return { end, points: true, ...withNoun };
  if (until - from < 2 || until - from > LONGEST || LOCATIVE.test(sheet.text.slice(from, until)))
    return { end, ...withNoun };
  const firm = TAILS[scan.codes[until - 1]!] === 1 || inside(sheet.mentions, from, until).length > 0;
  return { subject: { start: from, end: until }, firm, end, ...withNoun };
}

/** A phrase of measured nouns only: 工業產出|增長, 失業率 alone is its own subject, 股價 alone has none. */
function ownNoun(scan: Scan, run: Span): Span | undefined {
  const indicator = matchAt(scan, INDICATOR, run.start);
  if (indicator === undefined) return run;
  return indicator.end < run.end ? { start: indicator.end, end: run.end } : undefined;
}

/** `Lonestar Dream原`, `「美國比特幣公司」同時`: a name that opens the phrase, when what follows is no noun. */
function leadingName(sheet: Sheet, scan: Scan, start: number, end: number): Span | undefined {
  const mention = startsAt(sheet.mentions, start);
  if (mention === undefined || mention.end > end || mention.type === "place" || mention.type === "commodity")
    return undefined;
  const rest = sheet.text.slice(mention.end, end);
  if (/^[」』》〉]/.test(rest) || (rest.length <= 2 && TAILS[scan.codes[end - 1]!] === 0))
    return { start: mention.start, end: mention.end };
  return undefined;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && '的 之、」』》〉”"…'.includes(text[at - 1]!)) at--;
  return at;
}

/** What stands before the last 的 modifies the head: 在紐約掛牌的|美鋁. */
function headStart(sheet: Sheet, start: number, end: number): number {
  const of = start + sheet.text.slice(start, end).lastIndexOf("的");
  let at = of >= start ? of + 1 : start;
  while (at < end && MARKS.includes(sheet.text[at]!)) at++;
  return end - at >= 2 ? at : start;
}

/** 俄國最大水泥製造商Cemros: a name at the end of the phrase is the subject; a list of names is taken whole. */
function apposition(sheet: Sheet, start: number, end: number): Span | undefined {
  const names = inside(sheet.mentions, start, end);
  const last = names.at(-1);
  if (last === undefined || !isClosing(sheet.text.slice(last.end, end))) return undefined;
  let first = last;
  for (let i = names.length - 2; i >= 0; i--) {
    const between = sheet.text.slice(names[i]!.end, first.start).replace(/[「」『』()（）《》]/g, "");
    if (!/^(?:、|與|和|及|以及|，|, | and )$/.test(between) && between !== "") break;
    first = names[i]!;
  }
  if (first === last && last.type === "place" && names.length > 1) return { start, end: last.end };
  const main = first.type === "place" && first !== last && first.end === last.start ? last : first;
  return { start: main.start, end: nameEnd(main, last) };
}

/** `卡特勒(Wendy Cutler)`: the bracketed form is not part of the name. */
function nameEnd(first: EntityMention, last: EntityMention): number {
  return first.entity === last.entity ? first.end : last.end;
}

function isClosing(rest: string): boolean {
  return /^[」』》〉)）\s]*$/.test(rest);
}

/** The run of measured nouns that ends at `end`: 股價|年漲幅, 持股|價值. */
export function nounRun(scan: Scan, start: number, end: number): Span | undefined {
  let from = end;
  for (;;) {
    const noun = matchBefore(scan, NOUN_BACK, from);
    if (noun === undefined || noun.start < start) break;
    from = noun.start;
  }
  return from < end ? { start: from, end } : undefined;
}
