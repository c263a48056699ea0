import { foldCase } from "./corpus.ts";
import { EMPTY_WORDS, FREQUENT, VERY_FREQUENT } from "./words/frequent.ts";
import { DIVIDERS, DIVIDING_WORDS, LATIN_WORDS, NEVER_FIRST, NEVER_LAST, PLAIN_WORDS } from "./words/stop.ts";

const split = (words: string): string[] => foldCase(words).trim().split(/\s+/);

/** Folded words that say nothing of a subject: never a tag. */
const EMPTY: ReadonlySet<string> = new Set([
  ...split(DIVIDING_WORDS),
  ...split(PLAIN_WORDS),
  ...split(LATIN_WORDS),
  ...split(EMPTY_WORDS),
]);
const FIRST_RANK: ReadonlySet<string> = new Set(split(VERY_FREQUENT));
const SECOND_RANK: ReadonlySet<string> = new Set(split(FREQUENT));
const FIRST = foldCase(NEVER_FIRST);
const LAST = foldCase(NEVER_LAST);
/** What makes a count or a date of a numeral before it: 兩國, 三名, 十月. */
const COUNTED = foldCase(
  "個名位次年月日家大項種條件座國者人周週天時分度級成倍點季代款多萬億兆千百十兩二三四五六七八九",
);
const NUMERALS = foldCase("一二三四五六七八九十兩數幾");

/** Characters (folded) before and after which a word ends. */
export const DIVIDING_CHARACTERS: ReadonlySet<string> = new Set(foldCase(DIVIDERS));

/** Folded words at which a sentence is divided, by first character, longest first. */
export const DIVIDING: ReadonlyMap<string, readonly string[]> = byFirst(split(DIVIDING_WORDS));

function byFirst(words: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const list = map.get(word[0]!);
    if (list === undefined) map.set(word[0]!, [word]);
    else list.push(word);
  }
  return map;
}

/** Whether a folded word can be no tag: a word of any news, two such words in a row, a count, or a cut-off phrase. */
export function isGeneral(word: string): boolean {
  if (EMPTY.has(word) || FIRST.includes(word[0]!) || LAST.includes(word.at(-1)!)) return true;
  if (NUMERALS.includes(word[0]!) && COUNTED.includes(word[1]!)) return true;
  if (word.length > 3 && EMPTY.has(word.slice(1, 3))) return true; // 國總統…: begins with the end of a name
  for (let cut = 2; cut <= word.length - 2; cut++) {
    if (isCommon(word.slice(0, cut)) && isCommon(word.slice(cut))) return true;
  }
  return false;
}

/** Whether a folded word is one that any news shares. */
export const isEmpty = (word: string): boolean => EMPTY.has(word);

const isCommon = (word: string): boolean => EMPTY.has(word) || FIRST_RANK.has(word);

/**
 * How much of its score a folded word keeps, 0 to 1: a word that is frequent in Chinese of any subject is a weaker sign
 * of this one, and all the weaker when nearly every article has it (`share`, 0 to 1).
 */
export function specificity(word: string, share: number): number {
  const rest = word.slice(1);
  if (word.length > 2 && (EMPTY.has(rest) || FIRST_RANK.has(rest) || SECOND_RANK.has(rest))) return 0.4; // 國經濟: the end of a name and a word
  if (FIRST_RANK.has(word)) return 0.3 * (1 - 0.7 * share);
  if (SECOND_RANK.has(word)) return 0.5 * (1 - 0.5 * share);
  return 1;
}
