import type { Decimal } from "#base";
import { isDigit, isHan } from "./char.ts";
import { isHanNumeral } from "./han.ts";
import { readNumeral } from "./numeral.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";

/** 第三大, 第25, 排名第四. */
export interface Rank {
  readonly end: number;
  readonly value: Decimal;
}

const ORDINAL = charTable("第");
/** Words that make 第N a place in an order. The word itself counts to the span when it says the order (第三大). */
const ORDERED = makeTrie<true>(wordsOf("大 名 位 高 低 多 少 長 快 慢 富 強 貴 深 遠 重 老 厚", true));
/** Before 前 these make another word of it: 目前三大, 此前3名. */
const NOT_FIRST = charTable("此日目之先早以從年月天週期午任會空眼當事提生跟");
const FRONT = charTable("前");
/** 前十大, 前3名, 前五強. */
const TOP = makeTrie<true>(wordsOf("大 強 名 位", true));
const HEAD = charTable("名位");
/** 第三名乘客 counts a person, 第一大道 is a street; 第三年級 and 第三季 are no ranks. */
const NOT_BEHIND = makeTrie<true>(wordsOf("道 街 路 年級 年度 季 人稱 期貨 金控 人民醫院", true));
/** 為第二次: a turn, not a place. */
const TURNS = charTable("次屆度任年天個家座批輪張代回波場期份起宗例階條章節類種步筆件隻棟輛架");
const PLACED = makeTrieBack<true>(
  wordsOf(
    "排名 名列 位居 居 高居 位列 列 排 排行 排在 躍居 躍升 躍升至 升至 升到 降至 滑落至 退居 全球 世界 全國 全台 亞洲 暫居 穩居 排名全球 排名世界 位居全球 高居全球 居全球 居世界 名次 為 成為",
    true,
  ),
);

/** Reads a rank that begins with 第 at `at`. `undefined` when 第N is a name, an article of law, a quarter. */
export function readRank(scan: Scan, at: number): Rank | undefined {
  if (FRONT[scan.codes[at]!] === 1) return readTop(scan, at);
  if (ORDINAL[scan.codes[at]!] === 0) return undefined;
  const from = skipBlanks(scan, at + 1, 1);
  const code = scan.codes[from]!;
  if (!isDigit(code) && !isHanNumeral(code)) return undefined;
  const numeral = readNumeral(scan, from);
  if (numeral === undefined || numeral.places > 0 || numeral.scaled || numeral.low.digits <= 0n) return undefined;
  const behind = skipBlanks(scan, numeral.end, 1);
  if (matchAt(scan, NOT_BEHIND, behind) !== undefined) return undefined;
  const ordered = matchAt(scan, ORDERED, behind);
  if (ordered !== undefined && matchAt(scan, NOT_BEHIND, ordered.end) === undefined) {
    return isCounted(scan, ordered.start, ordered.end) ? undefined : { end: ordered.end, value: numeral.low };
  }
  const placed = TURNS[scan.codes[behind]!] === 0 && matchBefore(scan, PLACED, at) !== undefined;
  return placed ? { end: numeral.end, value: numeral.low } : undefined;
}

/** 第三名乘客, 第一位改名的藝人: the turn of a person, not a place in an order. */
function isCounted(scan: Scan, start: number, end: number): boolean {
  scan.steps += 2;
  return HEAD[scan.codes[start]!] === 1 && isHan(scan.codes[end]!) && NOT_PERSON[scan.codes[end]!] === 0;
}

const NOT_PERSON = charTable("的是為在,、後與和及至到之僅分次也");

/** 前十大, 排名前三: how far down an order reaches. */
function readTop(scan: Scan, at: number): Rank | undefined {
  if (at > 0 && NOT_FIRST[scan.codes[at - 1]!] === 1) return undefined;
  const from = skipBlanks(scan, at + 1, 1);
  const code = scan.codes[from]!;
  if (!isDigit(code) && !isHanNumeral(code)) return undefined;
  const numeral = readNumeral(scan, from);
  if (numeral === undefined || numeral.places > 0 || numeral.scaled || numeral.low.digits <= 1n) return undefined;
  const top = matchAt(scan, TOP, skipBlanks(scan, numeral.end, 1));
  if (top !== undefined) return isCounted(scan, top.start, top.end) ? undefined : { end: top.end, value: numeral.low };
  return matchBefore(scan, PLACED, at) === undefined ? undefined : { end: numeral.end, value: numeral.low };
}

/** Where the number of an ordinal ends that is no rank: 第5頻道, 第14345號. `at` when no number follows 第. */
export function skipOrdinal(scan: Scan, at: number): number {
  const from = skipBlanks(scan, at + 1, 1);
  const code = scan.codes[from]!;
  if (ORDINAL[scan.codes[at]!] === 0 || (!isDigit(code) && !isHanNumeral(code))) return at;
  return readNumeral(scan, from)?.end ?? at;
}
