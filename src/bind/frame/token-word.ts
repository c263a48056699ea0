import { wordAt } from "#bind/predicate.ts";
import { figureFrom, mentionFrom, type Sheet, timeFrom } from "#bind/sheet.ts";
import { MEASURE_NOUNS } from "#bind/words/measures.ts";
import { INDICATORS, LINKS, OPENERS, PREPOSITIONS, PRONOUNS } from "#bind/words/predicates.ts";
import { charTable, makeTrie, matchAt, type Scan, unitTable, wordsOf } from "#grammar";
import type { Token, TokenKind } from "./token.ts";
import { makeToken } from "./token.ts";
import { RESULTS } from "./words/measures.ts";
import { COMPARATIVES, PER_UNITS } from "./words/verbs.ts";

const EXTRA = makeTrie<TokenKind>([
  ...wordsOf<TokenKind>(MEASURE_NOUNS, "measure"),
  ...wordsOf<TokenKind>(INDICATORS, "measure"),
  ...wordsOf<TokenKind>(PREPOSITIONS, "prep"),
  ...wordsOf<TokenKind>(LINKS, "link"),
  ...wordsOf<TokenKind>(RESULTS, "measure"),
  ...wordsOf<TokenKind>("的 之", "of"),
  ...wordsOf<TokenKind>(PER_UNITS, "adverb"),
]);
const COMPARATIVE = makeTrie(wordsOf(COMPARATIVES, true));
const OPENER = makeTrie(wordsOf(OPENERS, true));
const PRONOUN = makeTrie(wordsOf(PRONOUNS, true));
/** Adverbs of one character that hardly end or begin a noun. */
const STRONG = charTable("皆均也亦則雖卻仍已曾還並遭被把將擬恐而另");
/** Adverbs of one character that stand before a verb. */
const LEADS = charTable("共各均已約僅再還只更");
/** Prepositions of one character that may stand before a longer word: 比|分析師 is no 比分. */
const BEFORE_NOUN = charTable("比較");
const ITS = "其".charCodeAt(0);
/** 其他, 其中 … */
const NOT_ITS = charTable("他它中餘實後次間時一二三四");
const LATIN = unitTable("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.&'’+-");

/** The word at `at`, when it is none by chance inside another. `isFirst` while the clause still opens. */
export function readWord(
  sheet: Sheet,
  scan: Scan,
  before: Token | undefined,
  isFirst: boolean,
  at: number,
  limit: number,
): Token | undefined {
  const lead = leadingAdverb(scan, at, limit);
  if (lead !== undefined || LATIN[sheet.text.charCodeAt(at)] === 1) return lead;
  const word = comparative(sheet, scan, at) ?? opening(scan, isFirst, at, limit) ?? longest(scan, at, limit);
  // 其|銅產量: whose it is stands by itself.
  if (word === undefined)
    return scan.codes[at] === ITS && NOT_ITS[scan.codes[at + 1]!] !== 1 ? makeToken("noun", at, at + 1) : undefined;
  return word.end - at > 1 || mayStandAlone(sheet, scan, word, before, limit) ? word : undefined;
}

/** 比高峰|低|43%, 時雨量|最大|130毫米: right before its figure a comparative is a predicate. */
function comparative(sheet: Sheet, scan: Scan, at: number): Token | undefined {
  const word = matchAt(scan, COMPARATIVE, at);
  if (word === undefined) return undefined;
  const { end } = word;
  const next = scan.codes[end] === 0x20 ? end + 1 : end;
  return figureFrom(sheet, next) === undefined ? undefined : makeToken("adverb", at, end);
}

/** Whether a connective may still follow. */
export function isOpening({ kind }: Token): boolean {
  return kind === "adverb" || kind === "quote" || kind === "time" || kind === "opener";
}

/** Whether nothing but what opens a clause stands from `from` to `to`; looks no further than the first that does not. */
export function isOpeningBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isOpening(tokens[i]!)) return false;
  return true;
}

/** 共|產出: an adverb of one character before a verb, though both together begin another word. */
function leadingAdverb(scan: Scan, at: number, limit: number): Token | undefined {
  const isPreposition = BEFORE_NOUN[scan.codes[at]!] === 1;
  if (LEADS[scan.codes[at]!] === 0 && !isPreposition) return undefined;
  const next = wordAt(scan, at + 1);
  if (next === undefined || next.end > limit || next.end - at < 3) return undefined;
  const whole = longest(scan, at, limit);
  if (whole !== undefined && whole.end >= next.end) return undefined;
  if (isPreposition)
    return whole !== undefined && whole.end > at + 1 && next.kind === "noun"
      ? makeToken("prep", at, at + 1)
      : undefined;
  if (whole?.kind === "adverb" && whole.end > at + 1) return undefined;
  return makeToken("adverb", at, at + 1);
}

/** A connective with which the clause opens, or a pronoun; longer words of the language go before. */
function opening(scan: Scan, isFirst: boolean, at: number, limit: number): Token | undefined {
  const pronoun = matchAt(scan, PRONOUN, at);
  const opener = isFirst ? matchAt(scan, OPENER, at) : undefined;
  const end = Math.max(pronoun !== undefined && pronoun.end - at > 1 ? pronoun.end : 0, opener?.end ?? 0);
  if (end === 0 || end > limit || (wordAt(scan, at)?.end ?? 0) > end) return undefined;
  return makeToken(opener?.end === end ? "opener" : "noun", at, end);
}

function longest(scan: Scan, at: number, limit: number): Token | undefined {
  const extra = matchAt(scan, EXTRA, at);
  const word = wordAt(scan, at);
  if (extra !== undefined && extra.end <= limit && (word === undefined || extra.end >= word.end))
    return makeToken(extra.value, at, extra.end);
  return word !== undefined && word.end <= limit ? makeToken(word.kind, at, word.end) : undefined;
}

/** A word of one character between characters of no known word is likely a piece of a longer one. */
function mayStandAlone(sheet: Sheet, scan: Scan, word: Token, before: Token | undefined, limit: number): boolean {
  if (word.kind === "of" || word.kind === "link" || before === undefined) return true;
  // 銅價|亦|上漲: what stands behind a name ends with it.
  const isLong = before.end - before.start > 1 || sheet.mentionMap[before.start - 1] !== 0;
  if (STRONG[scan.codes[word.start]!] === 1 && isLong) return true;
  if (before.kind !== "rest" || before.end !== word.start) return true;
  let { end } = word;
  if (scan.codes[end] === 0x20) end++;
  if (end >= limit) return word.kind !== "noun";
  const isSpan =
    figureFrom(sheet, end) !== undefined || mentionFrom(sheet, end) !== undefined || timeFrom(sheet, end) !== undefined;
  const next = Math.max(longest(scan, end, limit)?.end ?? 0, matchAt(scan, PRONOUN, end)?.end ?? 0);
  return isSpan || next - end > 1;
}
