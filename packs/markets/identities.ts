import type { Identity } from "#model";
import { growthOf, growthToDateOf } from "#pack";

const SAME_FIRM = ["subject", "period", "source"];

/** What a firm is worth, and what a part of it is. */
const worth: readonly Identity[] = [
  {
    id: "market-value",
    label: { zh: "股數 × 股價 = 市值", en: "shares times price" },
    equation: "cap = shares * price",
    terms: {
      cap: { measure: "market-cap" },
      shares: { measure: "shares-outstanding" },
      price: { measure: ["share-price-close", "share-price"], per: ["share"] },
    },
    same: ["subject", "period"],
    strength: "definition",
    explanation: {
      zh: "市值等於流通股數乘以股價，三者要用同一時點、同一股數口徑。",
      en: "Market value is shares outstanding times price, all at one time and on one count of shares.",
    },
  },
  {
    id: "stake-of-cap",
    label: { zh: "持股比例 × 市值 = 持股價值", en: "stake of a market value" },
    equation: "stake = share * cap",
    terms: {
      stake: { measure: "stake-value" },
      share: { measure: "ownership-share", units: ["%"] },
      cap: { measure: "market-cap", free: ["subject"] },
    },
    same: ["subject", "period"],
    unless: { status: ["sought"] },
    strength: "definition",
    explanation: {
      zh: "持股價值等於持股比例乘以市值；持有人與股價時點要相同。",
      en: "A stake is worth its share of the market value, for the same holders at the same price.",
    },
  },
  {
    id: "stake-of-shares",
    label: { zh: "持股比例 × 股數 × 股價 = 持股價值", en: "stake at a price" },
    equation: "stake = share * shares * price",
    terms: {
      stake: { measure: "stake-value" },
      share: { measure: "ownership-share", units: ["%"] },
      shares: { measure: "shares-outstanding", free: ["subject"] },
      price: {
        measure: ["share-price", "share-price-high", "share-price-low", "share-price-close"],
        per: ["share"],
        free: ["subject"],
      },
    },
    same: ["subject", "period", "window"],
    unless: { status: ["sought"], basis: ["diluted"] },
    strength: "definition",
    explanation: {
      zh: "持股價值等於持股比例乘以股數與股價。",
      en: "A stake is worth its share of the shares at that price.",
    },
  },
  {
    id: "earnings-a-share",
    label: { zh: "每股盈餘 × 股數 = 利潤", en: "earnings per share" },
    equation: "profit = earnings * shares",
    terms: {
      profit: { measure: "profit" },
      earnings: { measure: "earnings-per-share", per: ["share"] },
      shares: { measure: "shares-outstanding" },
    },
    same: SAME_FIRM,
    unless: { basis: ["diluted"] },
    strength: "approximation",
    explanation: {
      zh: "每股盈餘用加權平均股數計算，與期末股數會有出入。",
      en: "Earnings per share use the average number of shares, not that at the end.",
    },
  },
  {
    id: "turnover-of-volume",
    label: { zh: "成交股數 × 股價 ≈ 成交金額", en: "turnover of a volume" },
    equation: "turnover = volume * price",
    terms: {
      turnover: { measure: "turnover" },
      volume: { measure: "volume" },
      price: { measure: ["share-price", "share-price-close"], per: ["share"] },
    },
    same: ["subject", "period", "window"],
    strength: "approximation",
    explanation: {
      zh: "成交金額約為成交股數乘以當日股價。",
      en: "Turnover is about shares traded times the price of the day.",
    },
  },
];

/** A day of trading. */
const day: readonly Identity[] = [
  {
    id: "low-to-high",
    label: { zh: "最低價 ≤ 最高價", en: "low and high" },
    equation: "low <= high",
    terms: { low: { measure: "share-price-low" }, high: { measure: "share-price-high" } },
    same: ["subject", "period", "window"],
    strength: "definition",
    explanation: { zh: "同一段時間的最低價不高於最高價。", en: "The low of a stretch is not above its high." },
  },
  {
    id: "low-to-close",
    label: { zh: "最低價 ≤ 收盤價", en: "low and close" },
    equation: "low <= close",
    terms: { low: { measure: "share-price-low" }, close: { measure: "share-price-close" } },
    same: ["subject", "period"],
    unless: { window: ["week", "month", "year"] },
    strength: "definition",
    explanation: { zh: "收盤價不低於當日最低價。", en: "A day does not close below its low." },
  },
  {
    id: "close-to-high",
    label: { zh: "收盤價 ≤ 最高價", en: "close and high" },
    equation: "close <= high",
    terms: { close: { measure: "share-price-close" }, high: { measure: "share-price-high" } },
    same: ["subject", "period"],
    unless: { window: ["week", "month", "year"] },
    strength: "definition",
    explanation: { zh: "收盤價不高於當日最高價。", en: "A day does not close above its high." },
  },
];

/** Before, after and the change between. */
const changes: readonly Identity[] = [
  growthOf(
    "share-price-growth",
    { zh: "股價與漲跌幅", en: "share price and its change" },
    {
      level: ["share-price", "share-price-close"],
      change: "share-price-change",
      same: ["window"],
      strength: "definition",
    },
  ),
  growthOf(
    "commodity-price-growth",
    { zh: "價格與漲跌幅", en: "price and its change" },
    {
      level: "commodity-price",
      change: "commodity-price-change",
      same: ["window", "per", "place", "basis"],
      strength: "definition",
    },
  ),
  growthOf(
    "index-growth",
    { zh: "指數與漲跌幅", en: "index and its change" },
    { level: "index-level", change: "index-change", same: ["window"], strength: "definition" },
  ),
  growthOf(
    "revenue-growth",
    { zh: "營收與增減率", en: "revenue and its change" },
    { level: "revenue", change: "revenue-change", same: ["scope", "comparison"], strength: "definition" },
  ),
  growthOf(
    "profit-growth",
    { zh: "利潤與增減率", en: "profit and its change" },
    {
      level: "profit",
      change: "profit-change",
      same: ["scope", "comparison", "basis"],
      unless: { basis: ["comparable"] },
      strength: "approximation",
      but: {
        zh: "統計機關的增速按可比口徑計算，不等於兩個金額相除。",
        en: "Statistical offices tell growth on a comparable basis, which is not the ratio of two amounts.",
      },
    },
  ),
  growthToDateOf(
    "profit-growth-to-date",
    { zh: "累計與單月利潤增速", en: "profit growth to date" },
    {
      change: "profit-change",
      same: ["scope", "basis"],
      strength: "approximation",
      but: { zh: "基期修訂時會有出入。", en: "A revised base can break it." },
    },
  ),
  {
    id: "policy-rate-step",
    label: { zh: "升降息前後的政策利率", en: "policy rate before and after" },
    equation: "after = before + step",
    terms: {
      after: { measure: "policy-rate" },
      before: { measure: "policy-rate", when: "before" },
      step: { measure: "policy-rate-change" },
    },
    same: ["subject", "period"],
    strength: "definition",
    explanation: {
      zh: "新利率等於舊利率加上調整幅度，幅度以百分點或基點計。",
      en: "The new rate is the old one and the step, told in points.",
    },
  },
];

export const identities: readonly Identity[] = [...worth, ...day, ...changes];
