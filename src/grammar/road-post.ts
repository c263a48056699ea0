import { isDash, isDigit, isLetter } from "./char.ts";
import { readNumeral } from "./numeral.ts";
import { type Scan, skipBlanks, skipBlanksBack } from "./scan.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";

const ROAD_WORD = makeTrieBack<true>(wordsOf("公路 縣道 市道 鄉道 快速道路 便道", true));
const ROAD_MARK = charTable("線號");
/** What stands before 線 or 號 of a road: 台8線, 台9丁線, 台八線, 國道3號. */
const NUMBERED = charTable("0123456789甲乙丙丁一二三四五六七八九十");
const KILOMETRE = makeTrie<true>(wordsOf("公里", true));
const TO = charTable("至到");
const PLACE = makeTrie<true>(wordsOf("處 附近", true));
const PLUS = 0x2b;

/**
 * Where the kilometre posts behind the name of a road end: they say where, not how far. `at` where none stand.
 *
 *     台9線|154.7公里到165.7公里|   台7線|88.3公里處|   台24線|27.4K至37.3K|   but 台8線封閉|12公里
 */
export function skipPosts(scan: Scan, at: number, end: number): number {
  if (!isBehindRoad(scan, at)) return at;
  const first = findUnit(scan, end);
  const to = endOfJoint(scan, first?.end ?? end);
  const numeral = to !== undefined && isDigit(scan.codes[to]!) ? readNumeral(scan, to) : undefined;
  if (numeral !== undefined) {
    const last = findUnit(scan, numeral.end) ?? (first && { end: numeral.end });
    if (last !== undefined) return last.end;
  }
  if (first === undefined) return at;
  return first.isPost ? first.end : (matchAt(scan, PLACE, first.end)?.end ?? at);
}

function isBehindRoad(scan: Scan, at: number): boolean {
  const before = skipBlanksBack(scan, at, 1);
  scan.steps += 2;
  if (ROAD_MARK[scan.codes[before - 1] ?? 0] === 1) return NUMBERED[scan.codes[before - 2] ?? 0] === 1;
  return matchBefore(scan, ROAD_WORD, before) !== undefined;
}

interface PostUnit {
  readonly end: number;
  /** K, which only posts have. */
  readonly isPost?: boolean;
}

/** 公里, or K with the metres that follow it (231k+952), which the number may have taken for a thousand. */
function findUnit(scan: Scan, at: number): PostUnit | undefined {
  const from = skipBlanks(scan, at, 1);
  const word = matchAt(scan, KILOMETRE, from);
  if (word !== undefined) return { end: word.end };
  scan.steps += 3;
  const k = isK(scan, at - 1) ? at - 1 : from;
  if (!isK(scan, k) || isLetter(scan.codes[k + 1]!)) return undefined;
  const metres = scan.codes[k + 1] === PLUS && isDigit(scan.codes[k + 2]!) ? readNumeral(scan, k + 2) : undefined;
  return { end: metres?.end ?? k + 1, isPost: true };
}

function isK(scan: Scan, at: number): boolean {
  return (scan.codes[at]! | 0x20) === LETTER_K;
}

const LETTER_K = 0x6b;

/** Behind 至, 到 or a dash; `undefined` where none of them stands. */
function endOfJoint(scan: Scan, at: number): number | undefined {
  const from = skipBlanks(scan, at, 1);
  scan.steps++;
  const code = scan.codes[from]!;
  return TO[code] === 1 || isDash(code) ? skipBlanks(scan, from + 1, 1) : undefined;
}
