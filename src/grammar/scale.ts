import { isLetter } from "./char.ts";
import { hanUnit } from "./han.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { makeTrie, matchAt } from "./trie.ts";

/** What multiplies the digits before it: 萬, 億, 萬億, 百萬, k, million. */
export interface Scale {
  readonly power: number;
  readonly end: number;
  /** 多 or 餘 stood before it: 300多萬. */
  readonly over: boolean;
}

/** Above this no scale is meant. */
const POWER_MAX = 24;
const OVER = makeTrie<true>([
  ["多", true],
  ["餘", true],
]);

const LATIN = makeTrie<number>([
  ["k", 3],
  ["K", 3],
  ["bn", 9],
  ["mn", 6],
  [" million", 6],
  [" billion", 9],
  [" trillion", 12],
  [" mln", 6],
  [" bln", 9],
  ["million", 6],
  ["billion", 9],
]);

/**
 * Reads the scale behind Western digits that end at `at`:
 *
 *     4,500萬美元      300多萬名      5.2兆元
 *          ^              ^            ^
 *
 * A unit word that begins with the same character wins (195兆瓦 is megawatts, 5千克 kilograms).
 */
export function readScale(scan: Scan, at: number, isUnitWord: (at: number) => boolean): Scale | undefined {
  const latin = matchAt(scan, LATIN, at);
  if (latin !== undefined && !isLetter(scan.codes[latin.end]!))
    return { power: latin.value, end: latin.end, over: false };
  let i = skipBlanks(scan, at);
  const over = matchAt(scan, OVER, i);
  if (over !== undefined) i = over.end;
  if (hanUnit(scan.codes[i]!) <= 0 || isUnitWord(i)) return undefined;
  let power = 0;
  let end = i;
  while (power <= POWER_MAX && hanUnit(scan.codes[end]!) >= 100 && (end === i || !isUnitWord(end))) {
    const next = Math.round(Math.log10(hanUnit(scan.codes[end]!)));
    scan.steps++;
    if (power >= 4 && next < 4) break; // 1萬千 is no scale
    power += next;
    end++;
  }
  if (power === 0 || power > POWER_MAX) return undefined;
  return { power, end, over: over !== undefined };
}
