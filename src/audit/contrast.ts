import { fold } from "#base";
import type { Claim } from "./claim.ts";

/** Words by which a text itself sets two reports against each other. */
const WORDS = [
  "雖然",
  "儘管",
  "卻",
  "然而",
  "不過",
  "但",
  "反觀",
  "另據",
  "另有",
  "相較之下",
  "while",
  "but",
  "however",
].map(fold);
/** Words of the sentence that gives way to the next. */
export const CONCEDING = ["雖然", "儘管", "although"].map(fold);
/** 尋獲4人，但目前仍有|3人失聯: what is left of the first is no other report. */
const REMAINING = /(?:仍有|仍剩|仍馀|尚有|尚余|还有|还剩|剩下|剩余|仅剩|只剩|目前仍)[^,，。;；]{0,6}$/;
/** How far apart, in characters, two sentences may be of which one answers the other. */
const REACH = 4;

/** Whether one article sets two of its claims against each other: a word of contrast before the later one, or one that gives way
 * in the sentence before. */
export function isContrasted(a: Claim, b: Claim): boolean {
  // 跌至198，雖已回升至354: one level after the other.
  if (a.change === "to" || b.change === "to") return false;
  if (a.article.hash !== b.article.hash || a.sentence === undefined || b.sentence === undefined) return false;
  const [first, later] = a.start <= b.start ? [a, b] : [b, a];
  const isOne = first.sentence!.start === later.sentence!.start;
  if (!isOne && later.sentence!.start - first.sentence!.end > REACH) return false;
  const from = isOne ? first.end - later.sentence!.start : 0;
  const between = fold(later.sentence!.text.slice(from, later.start - later.sentence!.start));
  const opening = isOne ? "" : fold(first.sentence!.text.slice(0, first.start - first.sentence!.start));
  if (REMAINING.test(between)) return false;
  return WORDS.some((word) => between.includes(word)) || CONCEDING.some((word) => opening.includes(word));
}
