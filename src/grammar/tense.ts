import { fold } from "#base";
import { isClauseEnd } from "./char.ts";
import { type Scan, skipBlanksBack } from "./scan.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, type Trie, wordsOf } from "./trie.ts";
import {
  CONTRACT,
  FUTURE,
  FUTURE_RIGHT_BEFORE,
  NOT_FUTURE_AFTER,
  NOT_FUTURE_BEFORE,
  PARTS_OF_DAY,
  PAST,
  SAYING,
} from "./words/times.ts";

const FUTURE_WORDS = makeTrie<true>(wordsOf(FUTURE, true));
const RIGHT_BEFORE = makeTrieBack<true>(wordsOf(FUTURE_RIGHT_BEFORE, true));
const PAST_WORDS = makeTrie<true>(wordsOf(PAST, true));
const SAYING_WORDS = makeTrie<true>(wordsOf(SAYING, true));
const NOT_BEFORE = new Map(
  Object.entries(NOT_FUTURE_BEFORE).map(([word, before]) => [fold(word).charCodeAt(0), charTable(before)]),
);
const NOT_AFTER = charTable(NOT_FUTURE_AFTER);
const DAY_PARTS = makeTrie<true>(wordsOf(PARTS_OF_DAY, true));
const COMMA = 0x2c;
const DEADLINE = charTable("前");
const NOT_DEADLINE = charTable("往景後");
/** How far around a time its tense is looked for. */
const REACH = 12;

/** Whether a word of the future stands near, in the same clause: 將於週三公布, 週一,…將. */
export function isFuture(scan: Scan, start: number, end: number): boolean {
  if (DEADLINE[scan.codes[end]!] === 1 && NOT_DEADLINE[scan.codes[end + 1]!] === 0) return true;
  return isRightAfterFuture(scan, start) || isNear(scan, start, end, FUTURE_WORDS);
}

/** Whether a word of the future stands right before: 預計3月. */
export function isRightAfterFuture(scan: Scan, start: number): boolean {
  return matchBefore(scan, RIGHT_BEFORE, skipBlanksBack(scan, start, 1)) !== undefined;
}

/** Whether a word of the past stands near, in the same clause. */
export function isPast(scan: Scan, start: number, end: number): boolean {
  return isNear(scan, start, end, PAST_WORDS);
}

const CONTRACTS = makeTrie<true>(wordsOf(CONTRACT, true));
const LATER = makeTrie<true>(wordsOf("以後 之後 起 前 以前", true));
const SINCE = charTable("自從");

/** Whether a month names a contract that is traded: 2月交割, 2月期貨. */
export function isContract(scan: Scan, end: number): boolean {
  return matchAt(scan, CONTRACTS, end) !== undefined;
}

/** Whether what is open behind a month lies ahead: 1月以後, 2月起; not 自1月起. */
export function isLater(scan: Scan, start: number, end: number): boolean {
  return SINCE[scan.codes[start - 1] ?? 0] === 0 && matchAt(scan, LATER, end) !== undefined;
}

function isNear(scan: Scan, start: number, end: number, words: Trie<true>): boolean {
  for (let i = start - 1; i >= Math.max(0, start - REACH) && !isClauseEnd(scan.codes[i]!); i--) {
    if (isWord(scan, words, i) && !(i === start - 1 && scan.codes[i] === OBJECT)) return true;
  }
  const behind = matchAt(scan, DAY_PARTS, end)?.end ?? end;
  const from = scan.codes[behind] === COMMA ? behind + 1 : end; // 週一,…將 and 週一晚間,…將
  for (let i = from; i < from + REACH && !isClauseEnd(scan.codes[i]!) && scan.codes[i] !== LISTED; i++) {
    if (isWord(scan, words, i)) return true;
    if (matchAt(scan, SAYING_WORDS, i) !== undefined) return false;
  }
  return false;
}

/** 將|上半年產量上修: right before a time 將 takes it as its object; 將於上半年 looks ahead. */
const OBJECT = fold("將").charCodeAt(0);
const LISTED = "、".charCodeAt(0);
/** 低於預計的20萬噸: what had been expected is no time to come. */
const COMPARED = makeTrieBack<true>(wordsOf("低於 高於 優於 遜於 不如 符合 超出 超乎 的", true));
/** 準備金, 計畫性: longer words that are none of the future. */
const NO_WORD = makeTrie<true>(
  wordsOf("準備金 準備率 計畫性 計劃性 計畫案 計畫書 計畫內 計畫外 計畫經濟 預測值 安排行", true),
);

function isObject(scan: Scan, at: number): boolean {
  if (scan.codes[at] !== OBJECT) return false;
  scan.steps += 8;
  return COUNTED.test(scan.text.slice(at, at + 8));
}

/** 4月將|七種稀土列入: 將 takes a counted thing as its object. */
const COUNTED = /^[將将]\s?[\d一二三四五六七八九十百兩两數数]{1,4}\s?[種种項项名家個个座款類类處处位條条份]/;

function isWord(scan: Scan, words: Trie<true>, at: number): boolean {
  const word = matchAt(scan, words, at);
  if (word === undefined) return false;
  const not = NOT_BEFORE.get(scan.codes[at]!);
  if (not?.[scan.codes[at - 1] ?? 0] === 1) return false;
  if (matchAt(scan, NO_WORD, at) !== undefined || matchBefore(scan, COMPARED, at) !== undefined) return false;
  if (word.end - word.start > 1 || not === undefined) return true;
  return NOT_AFTER[scan.codes[word.end]!] === 0 && !isObject(scan, at);
}
