/** Which figures a qualifier is meant for. */
export type QualifierUse = "change" | "share" | "money" | "any";

/** Qualifiers that a single word prints: the slot, its value, for which figures, the words. */
export const QUALIFIER_ROWS: readonly (readonly [slot: string, value: string, use: QualifierUse, words: string])[] = [
  [
    "comparison",
    "yoy",
    "change",
    "同比 年增 年減 年增率 按年 較去年 較去年同期 較上年 較上年同期 較前一年 較前一年度 比去年 比去年同期 與去年同期相比 年增幅",
  ],
  ["comparison", "mom", "change", "環比 月增 月減 月增率 按月 較前月 較上月 較上個月 較前一個月 比上月 比上個月"],
  ["comparison", "qoq", "change", "季增 季減 按季 較上季 較前季 較前一季 較上一季 較上一季度 比上季"],
  ["comparison", "wow", "change", "週增 週減 較上週 較前一週 比上週"],
  ["comparison", "ytd", "change", "今年以來 年初以來 年初至今 今年迄今"],
  ["window", "day", "change", "單日 當日 當天 全日 日內"],
  ["window", "week", "change", "單週 一週 本週 當週"],
  ["window", "month", "change", "單月 當月"],
  ["window", "year", "change", "年漲幅 年跌幅 過去一年 近一年 一年來"],
  ["window", "first-day", "any", "首日 上市首日 掛牌首日"],
  ["basis", "nominal", "any", "名義 名目"],
  ["basis", "real", "any", "實質 扣除通膨 經通膨調整 剔除價格因素 扣除價格因素 不變價 不變價格"],
  ["basis", "comparable", "any", "可比口徑 同口徑 可比價格 同店"],
  ["basis", "seasonally-adjusted", "any", "季調後 季節調整後 經季節調整"],
  ["basis", "annualized", "any", "年率 年化 折合年率 換算年率"],
  ["basis", "core", "any", "核心"],
  ["basis", "diluted", "any", "稀釋後 完全稀釋"],
  ["stage", "mining", "share", "開採 採掘 礦產量 採礦"],
  ["stage", "processing", "share", "加工 加工能力"],
  ["stage", "refining", "share", "精煉 冶煉 提煉 分離"],
  ["stage", "magnet", "share", "磁體 磁鐵 永磁"],
  ["stage", "reserve", "share", "儲量 蘊藏量"],
  ["stage", "consumption", "share", "消費量 消耗量"],
  ["status", "sought", "money", "洽談 競標 尋求 申請 提案 意向書 談判中 磋商"],
  ["status", "announced", "money", "宣布 宣佈 公布 發布"],
  ["status", "signed", "money", "簽署 簽訂 簽下 簽約 達成協議"],
  ["status", "closed", "money", "完成收購 完成交易 交割 成交 完成併購"],
  ["status", "drawn", "money", "動用 提領 撥付 已撥"],
];

/** Words of deals: a status is only told of money that one of these stands beside. */
export const DEALS = "收購 併購 入股 投資 貸款 融資 合約 協議 認購 注資 出資 採購 計畫 專案 項目 資金 意向書 承購 補助";
