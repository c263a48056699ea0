import type { Bound } from "#model";
import { type Scan, skipBlanks, skipBlanksBack } from "./scan.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";
import type { UnitKind } from "./unit.ts";
import { FILLERS, HEDGES_AFTER, HEDGES_BEFORE } from "./words/hedges.ts";

/** A hedge with where it begins (before the number) or ends (behind it). */
export interface Hedge {
  readonly bound: Bound;
  readonly at: number;
  /** 近 before a duration may only say "recent". */
  readonly near: boolean;
}

const BEFORE = makeTrieBack<Bound>(
  Object.entries(HEDGES_BEFORE).flatMap(([bound, words]) => wordsOf<Bound>(words, bound as Bound)),
);
const AFTER = makeTrie<Bound>(
  Object.entries(HEDGES_AFTER).flatMap(([bound, words]) => wordsOf<Bound>(words, bound as Bound)),
);
const FILLER = makeTrieBack<true>(wordsOf(FILLERS, true));

/** Before these a one-character hedge is the end of another word: 合約, 附近, 打破, 反超. */
const NOT_BEFORE: Readonly<Record<string, Uint8Array>> = {
  约: charTable("合契條公協節租簽履違邀婚紐北守爽毀特預"),
  近: charTable("附最靠鄰遠親臨將新就"),
  破: charTable("打爆揭攻擊偵看踏跌"),
  超: charTable("買賣反英中西德法義赶趕"),
  强: charTable(""),
  概: charTable("大一氣梗慨"),
};
const SINGLE = new Map(Object.entries(NOT_BEFORE).map(([character, table]) => [character.charCodeAt(0), table]));

/** The character that seems to make a word of the hedge ends the word before it: 台北|約, 符合|約, 環節|約. */
const LONGER = makeTrieBack<true>(
  wordsOf("台北 湖北 河北 東北 西北 華北 新北 符合 聯合 混合 綜合 整合 環節 情節 季節 關節 辦公 公公 房租 地租", true),
);

/** 破獲一處, 破例: with these behind it 破 is no hedge. */
const BREAKS = charTable("破");
const BROKEN = charTable("獲案解除冰損壞裂例紀局產滅格");

/** Most words that may stand between hedge and number: 約合新台幣, 至少還需. */
const FILLERS_MAX = 3;
/** 起 before these is a verb: 起訴, 起步. */
const NOT_AFTER_FROM = charTable("訴步飛源來火因身初草碼點伏落重薪家床義生施適");
const FROM = charTable("起");
const INSIDE = charTable("內");
/** 500噸以內 is a limit; 廠內 is a place. */
const LIMIT = "以".charCodeAt(0);
const STRONG = charTable("強");
const NOT_MANY = charTable("數重元樣半邊國方");
const MANY = charTable("多餘");

/**
 * The hedge before a number that begins at `at`:
 *
 *     約需3300張      至少達1.79億美元
 *     ^               ^
 */
export function findHedgeBefore(scan: Scan, at: number): Hedge | undefined {
  let end = skipBlanksBack(scan, at);
  for (let fillers = 0; fillers <= FILLERS_MAX; fillers++) {
    const hedge = matchBefore(scan, BEFORE, end);
    if (hedge !== undefined && isHedge(scan, hedge.start, hedge.end)) {
      const near = hedge.end - hedge.start === 1 && hedge.value === "<";
      return { bound: hedge.value, at: hedge.start, near };
    }
    const filler = matchBefore(scan, FILLER, end);
    if (filler === undefined) return undefined;
    end = skipBlanksBack(scan, filler.start);
  }
  return undefined;
}

function isHedge(scan: Scan, start: number, end: number): boolean {
  if (end - start !== 1) return true;
  if (BREAKS[scan.codes[start]!] === 1 && BROKEN[scan.codes[end]!] === 1) return false;
  if (start === 0) return true;
  if (SINGLE.get(scan.codes[start]!)?.[scan.codes[start - 1]!] !== 1) return true;
  return matchBefore(scan, LONGER, start) !== undefined;
}

/** The hedge behind a quantity that ends at `at`: 以上, 左右, 內, 多. */
export function findHedgeAfter(scan: Scan, at: number, kind: UnitKind | undefined): Hedge | undefined {
  const match = matchAt(scan, AFTER, skipBlanks(scan, at, 1));
  if (match === undefined) return undefined;
  const code = scan.codes[match.start]!;
  const next = scan.codes[match.end]!;
  const single = match.end - match.start === 1;
  if (single && FROM[code] === 1 && NOT_AFTER_FROM[next] === 1) return undefined;
  const within = INSIDE[scan.codes[match.end - 1]!] === 1 && scan.codes[match.start] !== LIMIT;
  if (within && kind !== "duration" && kind !== "length" && kind !== "percent" && kind !== "money") return undefined;
  if (single && INSIDE[code] === 1 && kind !== "duration" && kind !== "length") return undefined;
  if (single && STRONG[code] === 1 && kind !== "percent" && kind !== "times") return undefined;
  if (single && MANY[code] === 1 && (kind === "person" || kind === "count" || kind === "money" || NOT_MANY[next] === 1))
    return undefined;
  return { bound: match.value, at: match.end, near: false };
}
