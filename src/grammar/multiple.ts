import { type Decimal, decimal } from "#base";
import type { Bound, Change } from "#model";
import type { Scan } from "./scan.ts";
import { firstUnits, makeTrie, matchAt } from "./trie.ts";

/** Words that are figures of their own, without digits: 翻倍, 減半, 一半, 翻一番. */
export interface Multiple {
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: "x" | "%" | "1";
  readonly change?: Change;
  readonly bound?: Bound;
}

type Row = Omit<Multiple, "end">;

const twice: Row = { low: decimal(2), high: decimal(2), unit: "x", change: "up" };
const pair: Row = { low: decimal(2), high: decimal(2), unit: "x" };
const fourfold: Row = { ...twice, low: decimal(4), high: decimal(4) };
const eightfold: Row = { ...twice, low: decimal(8), high: decimal(8) };
const half: Row = { low: decimal(50), high: decimal(50), unit: "%" };
const halved: Row = { ...half, change: "down" };
const most: Row = { ...half, bound: ">" };
const nearly: Row = { ...half, bound: "<" };

const WORDS = makeTrie<Row>([
  ["翻倍", twice],
  ["翻了一倍", twice],
  ["翻一倍", twice],
  ["翻番", twice],
  ["翻了一番", twice],
  ["翻一番", twice],
  ["翻了倍", twice],
  ["倍增", twice],
  ["加倍", pair],
  ["翻兩番", fourfold],
  ["翻了兩番", fourfold],
  ["翻了兩倍", fourfold],
  ["翻三番", eightfold],
  ["翻了三番", eightfold],
  ["減半", halved],
  ["減少一半", halved],
  ["腰斬", halved],
  ["砍半", halved],
  ["對半砍", halved],
  ["攔腰斬", halved],
  ["一半", half],
  ["半數", half],
  ["各半", half],
  ["對折", half],
  ["半折", half],
  ["5折", half],
  ["近半", nearly],
  ["近半數", nearly],
  ["將近半數", nearly],
  ["接近半數", nearly],
  ["不到半數", nearly],
  ["不及半數", nearly],
  ["未過半", nearly],
  ["未達半數", nearly],
  ["過半", most],
  ["過半數", most],
  ["逾半", most],
  ["逾半數", most],
  ["超過半數", most],
  ["超過一半", most],
  ["大半數", most],
  ["大半", most],
  ["泰半", most],
  ["半百", { low: decimal(50), high: decimal(50), unit: "1" }],
  ["雙倍", pair],
  ["½", half],
  ["¼", { low: decimal(25), high: decimal(25), unit: "%" }],
  ["¾", { low: decimal(75), high: decimal(75), unit: "%" }],
]);
/** Behind these the word is part of another: 過半導體, 大半天, 加倍券, 一半天; 近半世紀. */
const NOT_AFTER = makeTrie<true>([
  ["導", true],
  ["事件", true],
  ["行情", true],
  ["週期", true],
  ["機制", true],
  ["天", true],
  ["年", true],
  ["小時", true],
  ["徑", true],
  ["島", true],
  ["夜", true],
  ["路", true],
  ["場", true],
  ["月", true],
  ["個月", true],
  ["個世紀", true],
  ["世紀", true],
  ["個多", true],
  ["個小時", true],
  ["個百分點", true],
  ["公里", true],
  ["百", true],
  ["價", true],
  ["公尺", true],
  ["噸", true],
  ["席", true],
  ["生", true],
  ["票", true],
]);

export const MULTIPLE_FIRST = firstUnits(WORDS);

/** Reads a figure word at `at`; the digits of 翻三倍 are an ordinary number and not read here. */
export function readMultiple(scan: Scan, at: number): Multiple | undefined {
  const match = matchAt(scan, WORDS, at);
  if (match === undefined || matchAt(scan, NOT_AFTER, match.end) !== undefined) return undefined;
  return { ...match.value, end: match.end };
}
