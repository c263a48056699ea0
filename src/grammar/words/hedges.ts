/** Words before a number, by the bound they print. */
export const HEDGES_BEFORE = {
  about:
    "約 大約 約莫 大概 概 差不多 估約 估計約 約略 粗估 粗估約 近乎 大致 平均約 上下約 約合 約當 折合約 相當於約 ~ ≈",
  "<": "近 將近 接近 幾近 逼近 直逼 幾乎 不到 不足 未滿 未達 低於 略低於 少於 不及 未及 未逾 不滿 小於 貼近 略少於 稍低於 趨近 < 幾乎達 跌破",
  ">": "逾 超過 超逾 突破 破 超 高於 略高於 稍高於 大於 多於 已逾 超出 高過 多過 遠超過 遠超 遠高於 遠逾 略高 略逾 衝破 > 勝過 越過 略多於 略超過",
  ">=": "至少 起碼 最少 不少於 不低於 不下 不下於 ≥ 下限 少說 至少有",
  "<=": "至多 最多 頂多 不超過 不高於 不多於 不逾 以不超過 上限 ≤ 最高不超過 最多不超過 最高以",
} as const;

/** Words that may stand between such a word and the number: 約為, 至少還需, 約合新台幣, 約每秒. */
export const FILLERS =
  "為 有 需 需要 須 還需 仍需 達 合 值 價值 佔 占 在 是 了 共 了約 過 到 得 前 每秒 每秒約 當於 莫 新 等於 相當於 相當 可 能 可達 已 已有 已達 已經 計 來到 於 出 用 為每秒 高達 多達 達到 占比 比重 還要 還有 還 要 花 花費 耗時 耗費 耗資 斥資 募 募資 獲 減少 增加 增 減 下降 上升 成長 上漲 下跌 漲 跌 短缺 缺 省 低 高 剩 剩下 僅";

/** Words behind number and unit. The ending 內 makes a deadline of a duration or a distance. */
export const HEDGES_AFTER = {
  about: "左右 上下 許 前後 之譜 開外左右",
  ">": "多 餘 有餘 開外 強",
  ">=": "以上 起跳 起 之上 及以上 或以上 或更多",
  "<=": "以下 以內 之內 內 為限 範圍內 之下 以下不等 封頂",
  "<": "不到",
} as const;
