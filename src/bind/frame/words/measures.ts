/** How a noun ends that names what is measured, whatever stands before it: 採掘|面積, 涵蓋|率. */
export const MEASURE_TAILS = `
量 率 額 價 費 值 稅 人數 件數 次數 家數 戶數 筆數 檔數 株數 分數 倍數 點數 總數 成本 面積 高度 長度 深度 厚度 寬度 門檻 上限 下限
效率 品位 濃度 純度 比例 比重 占比 佔比 餘額 規模 容量 年限 期限 目標 強度 缺口 損失 補貼 租金 工資 薪資 權利金 保證金 違約金
速度 距離 壽命 水位 產能 度數 依賴度 集中度 人次 工時 工期 周期 週期 配額 時程 期程 進度 區間 預算 罰款 赤字 盈餘 順差 逆差 溢價 折價
持股 現貨 訂單
`;

/** Words that end like a measure and are none. */
export const NO_MEASURES = `
大量 力量 能量 重量級 評價 代價 特價 消費 浪費 免費 價值觀 多數 少數 半數 無數 大多數 部分 保值 媒體 品質 面值 收費 付費 免稅 報稅
課稅 加稅 減稅 退稅 漲價 降價 定價 議價 競價 計價 出價 標價 升值 貶值 增值 產值化 估值化 考量 衡量 測量 丈量 打量 商量 盡量 儘量
高度 強度 過量 限量 海量 微量 少量
`;

/** Nouns that say only that something changed or how much, not what of: they want the noun before them. */
export const UNTELLING = `
漲幅 跌幅 增幅 降幅 減幅 升幅 成長 增長 增速 成長率 增長率 年增率 月增率 漲勢 比重 占比 佔比 比例 比率 規模 上限 數量 總額 總計 金額
總金額 價值 總價值 總值
`;

/** Spans of time that may stand before 漲幅, 增幅 and the like without telling more. */
export const SPANS_OF_CHANGE = "單日 當日 單月 年 月 累計 整體 總體";

/** What a company tells at the end of a period, as one word. */
export const RESULTS = "業績 盈利 中期業績 全年業績 年度業績 季度業績 中期盈利 全年盈利";
