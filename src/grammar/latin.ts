import { isDigit, isLetter } from "./char.ts";
import type { Scan } from "./scan.ts";
import { charTable, makeTrieBack, matchBefore, wordsOf } from "./trie.ts";

const HYPHENS = charTable("-_./:#@&");
/** BTC：6,974枚: it leads to a value and joins no name. */
const WIDE_COLON = "：";
/** Words before which digits number a road: 台9線, 國道1號, 縣道136. */
const ROADS = makeTrieBack<true>(wordsOf("台 臺 國道 省道 縣道 市道 鄉道 快速道路 高速公路 G S Route 公路", true));
const ROAD_LIST = charTable("、及和與甲乙丙丁線號,");
const ROAD_END = charTable("線號");
const ROAD_JOINT = charTable("、及和與");
const ROAD_TAIL = charTable("線甲乙丙丁、");

/**
 * Whether digits at `at` are part of a name in letters: `M23`, `GB200`, `F-16`, `IFRS-9`, `A350`. A money sign or
 * currency code before them does not make a name; the caller looks for that first.
 */
export function isNamePart(scan: Scan, at: number): boolean {
  if (at === 0) return false;
  const before = scan.codes[at - 1]!;
  scan.steps += 2;
  if (isLetter(before) || before === 0x23 || before === 0x40) return true; // # @
  return (
    at > 1 &&
    HYPHENS[before] === 1 &&
    before !== 0x23 &&
    scan.text[at - 1] !== WIDE_COLON &&
    (isLetter(scan.codes[at - 2]!) || isDigitHyphen(scan, at))
  );
}

/** The second half of `02-2345`, `3.2.1`, `12:30`: digits, a joint, digits. */
function isDigitHyphen(scan: Scan, at: number): boolean {
  const joint = scan.codes[at - 1]!;
  return (joint === 0x2e || joint === 0x3a || joint === 0x2f) && isDigit(scan.codes[at - 2]!);
}

/** First offset behind the run of letters, digits and their joints at `at`. */
export function endOfName(scan: Scan, at: number): number {
  let i = at;
  while (i < scan.length) {
    const code = scan.codes[i]!;
    const joint =
      HYPHENS[code] === 1 &&
      scan.text[i] !== WIDE_COLON &&
      (isLetter(scan.codes[i + 1]!) || isDigit(scan.codes[i + 1]!));
    if (!isLetter(code) && !isDigit(code) && !joint) break;
    i++;
  }
  scan.steps += i - at + 1;
  return Math.max(i, at + 1);
}

/** Whether the digits up to `end` run on into letters that are no unit: 5G, 4K, 3nm is judged by the unit table. */
export function isLetterBehind(scan: Scan, end: number): boolean {
  scan.steps++;
  const code = scan.codes[end]!;
  return isLetter(code) || (code === 0x2d && isLetter(scan.codes[end + 1]!));
}

/** 台8、9、20、10甲、6及21線: where the list of roads ends, or `at` when no road is named before. */
export function skipRoads(scan: Scan, at: number, end: number): number {
  if (matchBefore(scan, ROADS, at) === undefined || ROAD_TAIL[scan.codes[end]!] === 0) return at;
  let i = end;
  while (i < scan.length && (isDigit(scan.codes[i]!) || ROAD_LIST[scan.codes[i]!] === 1)) {
    i++;
    if (ROAD_END[scan.codes[i - 1]!] === 1 && ROAD_JOINT[scan.codes[i]!] === 0) break; // 台9丁線|20日
  }
  scan.steps += i - end + 1;
  return i;
}
