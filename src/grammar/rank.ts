import type { Decimal } from "#base";
import { isHanNumeral } from "./han.ts";
import { isDigit } from "./char.ts";
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
const ORDERED = makeTrie<true>(wordsOf("大 名 位 高 低 多 少 長 快 慢 富 強 貴", true));
/** Ordinal turns: read, but seldom worth a question. */
const TURNS = makeTrie<true>(wordsOf("屆 次 度 任期 任 年 天 個 家 座 批 輪 張 代 回 波 場 期 份 起 宗 例 階段", true));
/** 第三名乘客 counts a person, 第一大道 is a street; 第三年級 and 第三季 are no ranks. */
const NOT_BEHIND = makeTrie<true>(wordsOf("道 年級 年度 季 人稱 期貨 金控 人民醫院", true));
const PLACED = makeTrieBack<true>(wordsOf("排名 名列 位居 居 高居 位列 列 排 排行 排在 躍居 躍升 躍升至 升至 升到 降至 滑落至 退居 全球 世界 全國 全台 亞洲 暫居 穩居 排名全球 排名世界 位居全球 高居全球 居全球 居世界 名次 為 成為", true));

/** Reads a rank that begins with 第 at `at`. `undefined` when 第N is a name, an article of law, a quarter. */
export function readRank(scan: Scan, at: number): Rank | undefined {
  if (ORDINAL[scan.codes[at]!] === 0) return undefined;
  const from = skipBlanks(scan, at + 1, 1);
  const code = scan.codes[from]!;
  if (!isDigit(code) && !isHanNumeral(code)) return undefined;
  const numeral = readNumeral(scan, from);
  if (numeral === undefined || numeral.places > 0 || numeral.scaled || numeral.low.digits <= 0n) return undefined;
  const behind = skipBlanks(scan, numeral.end, 1);
  if (matchAt(scan, NOT_BEHIND, behind) !== undefined) return undefined;
  const ordered = matchAt(scan, ORDERED, behind);
  if (ordered !== undefined && matchAt(scan, NOT_BEHIND, ordered.end) === undefined) return { end: ordered.end, value: numeral.low };
  const turn = matchAt(scan, TURNS, behind);
  if (turn !== undefined) return { end: turn.end, value: numeral.low };
  const placed = matchBefore(scan, PLACED, at) !== undefined;
  return placed ? { end: numeral.end, value: numeral.low } : undefined;
}
