import type { Moment } from "./anchor.ts";
import { type Scan, skipBlanksBack } from "./scan.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";

/** A date before these is the name of something: 3月23日運動. */
const EVENT = makeTrie<true>(
  wordsOf("運動 事件 大地震 革命 慘案 政變 學運 條約 協議書 公報 聲明書 起義 恐攻 路線 憲章 空難", true),
);
const RECURRING = makeTrieBack<true>(
  wordsOf("每年 每年的 每月 每個月 每月的 每季 每逢 歷年 往年 例年 逐年 年年", true),
);
const OPEN_QUOTE = charTable("「『〈《“");
const CLOSE_QUOTE = charTable("」』〉》”");
/** What the name of a prize, fair or paper ends with: 「2025年永續投資獎」. */
const TITLE_TAIL = charTable("獎展會書告法案劃畫圖冊賽壇榜");
const TITLE_MAX = 24;

/** 3月23日運動, 十月革命: the date is a part of a name. */
export function isEventName(scan: Scan, { end, period }: Moment): boolean {
  return period.grain !== "year" && period.grain !== "decade" && matchAt(scan, EVENT, end) !== undefined;
}

/** 每年3月, 每月10日 come again and again: no one time is meant. */
export function isRecurring(scan: Scan, { start, evidence }: Moment): boolean {
  if (evidence.year === "printed") return false;
  return matchBefore(scan, RECURRING, skipBlanksBack(scan, start, 1)) !== undefined;
}

/** 「2025年永續投資獎」: a year with which a quoted title begins. */
export function isQuotedTitle(scan: Scan, { start, end, period }: Moment): boolean {
  if (period.grain !== "year" || OPEN_QUOTE[scan.codes[start - 1] ?? 0] === 0) return false;
  for (let i = end; i < end + TITLE_MAX; i++) {
    scan.steps++;
    if (CLOSE_QUOTE[scan.codes[i]!] === 1) return TITLE_TAIL[scan.codes[i - 1]!] === 1;
  }
  return false;
}
