import type { Figure } from "#model";
import type { Scan } from "./scan.ts";
import { isOneSentence, isSum } from "./sum.ts";
import { charTable, makeTrie, matchAt, wordsOf } from "./trie.ts";

const OPEN = 0x28;
const YUAN = charTable("元");
const NAMED = makeTrie<true>(wordsOf("新台幣 台幣 人民幣 港幣", true));
/** How far behind a sum its bracket may open, how long its own currency may stand inside, how far before another sum. */
const GAP_MAX = 2;
const NAME_MAX = 6;
const BEFORE_MAX = 48;
/** How many figures back the other sum may be. */
const BACK_MAX = 3;

/**
 * 從2.6兆美元（約新台幣72.8兆元）下跌為|2.26兆元|（約新台幣63.28兆元）: nothing is told again in its own money, so a plain 元 whose
 * bracket tells it in that currency goes on in the foreign one of the sum before. Changes the units in place.
 */
export function settleRetoldMoney(scan: Scan, figures: Figure[]): void {
  for (let i = 1; i + 1 < figures.length; i++) {
    const [figure, retold] = [figures[i]!, figures[i + 1]!];
    if (figure.unit !== retold.unit || YUAN[scan.codes[figure.end - 1]!] === 0) continue;
    scan.steps += NAME_MAX;
    if (!isRetold(scan, figure, retold) || namesMoney(scan, figure.start, figure.end)) continue;
    const foreign = foreignBefore(scan, figures, i);
    if (foreign !== undefined) figures[i] = { ...figure, unit: foreign };
  }
}

/** Whether a bracket right behind the one tells the other, with the name of its currency. */
function isRetold(scan: Scan, figure: Figure, retold: Figure): boolean {
  let open = figure.end;
  while (open < figure.end + GAP_MAX && scan.codes[open] !== OPEN) open++;
  if (scan.codes[open] !== OPEN || retold.start - open > NAME_MAX) return false;
  return namesMoney(scan, open + 1, retold.end);
}

function namesMoney(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (matchAt(scan, NAMED, at) !== undefined) return true;
  return false;
}

function foreignBefore(scan: Scan, figures: readonly Figure[], at: number): string | undefined {
  const { start, unit } = figures[at]!;
  for (let k = at - 1; k >= 0 && at - k <= BACK_MAX; k--) {
    const before = figures[k]!;
    if (start - before.end > BEFORE_MAX || !isOneSentence(scan, before.end, start)) return undefined;
    if (before.unit !== unit && isSum(before)) return before.unit;
  }
  return undefined;
}
