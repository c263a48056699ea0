import { wordList } from "./word-list.ts";

/** Behind a list: what follows is its sum. */
export const TOTALS = wordList(
  "合計 共計 總計 合共 加總 總共 加起來 總和 合計達 共計達 總額達 全部合計 合併計算 totaling totalling _for_a_total_of_ _a_total_of_",
);
/** Between a whole and a list: what follows is parts of it, perhaps not all. */
export const INCLUDES = wordList(
  "包括 包含 涵蓋 其中 內含 計有 當中 分為 分成 分配給 including includes comprising _of_which_ consisting_of",
);
/** Between a whole and a list: what follows is all of it. */
export const CONSISTS = wordList("由 分為 分成 組成 構成 consisting_of comprising made_up_of");
/** A list that goes on. */
export const OPEN = wordList("等 等等 以及其他 及其他 和其他 與其他 另外還有 etc among_others");
/** Behind these a whole is only its upper end. */
export const UP_TO = wordList("高達 至多 最多 上限 up_to as_much_as");
/** Words that make an amount something else than a part: a comparison, an older amount, a rate. */
export const NO_PART = wordList(
  "較 比 高於 低於 去年 上月 上季 前年 同期 每 平均 相當於 約合 折合 換算 目標 預計 預估 than last_year compared",
);
