import { isLetter, isSentenceEnd } from "./char.ts";
import type { Numeral } from "./printed.ts";
import type { Scan } from "./scan.ts";
import { charTable, makeTrie, matchAt, wordsOf } from "./trie.ts";
import type { Unit } from "./unit.ts";

const LEVEL: Unit = { id: "1", kind: "count", power: 0 };
const GAL: Unit = { id: "Gal", kind: "other", power: 0 };

const INTENSITY = makeTrie<true>(wordsOf("震度", true));
const GROUND = makeTrie<true>(wordsOf("加速度 震度 地動 地震 PGA", true));
const GALS = makeTrie<true>(wordsOf("gal gals 伽", true));
const GRADE = charTable("級");
/** 5弱, 6強: levels that are told in two halves. */
const HALF = charTable("弱強");
const HALVED_LEVELS = new Set([5n, 6n]);
const HIGHEST = 7n;
/** Behind 級 these say what else is told in classes: a command, a warning, a place of that level. */
const NOT_LEVEL = makeTrie<true>(wordsOf("開設 警戒 應變 防災 地區 邊坡 古蹟 風 陣風 浪 分", true));
/** How far back 震度 may stand, within the sentence: it is said once for a list of places. */
const BACK = 40;
/** A level in Chinese numerals stands right behind it: 震度三級, but not 震度…二級開設. */
const BACK_HAN = 4;

/** 最大震度花蓮縣|4級|, 震度|5弱|, 加速度|120gal|. `at` is where the unit stands; `undefined` where nothing shakes. */
export function readShaking(
  scan: Scan,
  numeral: Numeral,
  at: number,
): { readonly unit: Unit; readonly end: number } | undefined {
  const code = scan.codes[at]!;
  scan.steps++;
  if (GRADE[code] === 1) {
    const back = numeral.written === "han" ? BACK_HAN : BACK;
    if (!isLevel(numeral) || matchAt(scan, NOT_LEVEL, at + 1) !== undefined) return undefined;
    return isTold(scan, numeral.start, back, INTENSITY) ? { unit: LEVEL, end: at + 1 } : undefined;
  }
  if (HALF[code] === 1) {
    if (!isLevel(numeral) || !HALVED_LEVELS.has(numeral.low.digits)) return undefined;
    return isTold(scan, numeral.start, BACK, GROUND) ? { unit: LEVEL, end: at + 1 } : undefined;
  }
  const gal = matchAt(scan, GALS, at);
  if (gal === undefined || isLetter(scan.codes[gal.end]!) || !isTold(scan, numeral.start, BACK, GROUND))
    return undefined;
  return { unit: GAL, end: gal.end };
}

/** One digit, no more than the scale has. */
function isLevel({ start, end, bare, low }: Numeral): boolean {
  return end === start + 1 && !bare && low.exponent === 0 && low.digits <= HIGHEST;
}

function isTold(scan: Scan, start: number, back: number, words: typeof INTENSITY): boolean {
  for (let i = start - 1; i >= Math.max(0, start - back) && !isSentenceEnd(scan.codes[i]!); i--) {
    scan.steps++;
    if (matchAt(scan, words, i) !== undefined) return true;
  }
  return false;
}
