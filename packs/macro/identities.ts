import type { Identity, Label } from "#model";
import { growthOf, growthToDateOf, shareOf, totalToDateOf } from "#pack";

const REVISED: Label = {
  zh: "統計機關會修訂基期、更換樣本或改用可比口徑，兩個水準相除常與公布的增速不同。",
  en: "Offices revise the base, change the sample or use comparable terms; the ratio of two levels often differs.",
};
const NOT_NOMINAL = { basis: ["real", "comparable", "seasonally-adjusted", "annualized", "core"] };

const trade: readonly Identity[] = [
  {
    id: "trade-total",
    label: { zh: "出口 + 進口 = 貿易額", en: "trade is exports and imports" },
    equation: "trade = exports + imports",
    terms: {
      trade: { measure: "trade" },
      exports: { measure: "exports" },
      imports: { measure: "imports" },
    },
    same: ["subject", "period", "source", "place"],
    strength: "definition",
    explanation: {
      zh: "貿易額等於出口額加進口額，對象與期間要相同。",
      en: "Trade is exports and imports, with the same partner over the same time.",
    },
  },
  {
    id: "trade-gap",
    label: { zh: "出口與進口之差 = 貿易差額", en: "balance of trade" },
    equation: "balance = abs(exports - imports)",
    terms: {
      balance: { measure: "trade-balance" },
      exports: { measure: "exports" },
      imports: { measure: "imports" },
    },
    same: ["subject", "period", "source", "place"],
    strength: "definition",
    explanation: {
      zh: "順差或逆差等於出口額與進口額的差；對象、期間與計價方式要相同。",
      en: "The surplus or deficit is the gap between exports and imports, with one partner over one time.",
    },
  },
];

const shares: readonly Identity[] = [
  shareOf(
    "share-of-gdp",
    { zh: "占GDP比重 × GDP", en: "share of GDP" },
    {
      part: ["exports", "imports", "budget-deficit", "trade-balance", "markets.debt"],
      share: "share-of-gdp",
      whole: "gdp",
      unless: { basis: ["real"] },
      strength: "approximation",
      but: { zh: "比重可能用年化的GDP計算。", en: "The share may be of GDP at a yearly rate." },
    },
  ),
  {
    id: "share-of-staff",
    label: { zh: "裁員比例 × 員工數 = 裁員人數", en: "layoffs as a share of staff" },
    equation: "layoffs = share * staff",
    terms: {
      layoffs: { measure: "layoffs" },
      share: { measure: "workforce-change" },
      staff: { measure: "employees" },
    },
    same: ["subject", "period"],
    strength: "approximation",
    explanation: {
      zh: "裁員人數約為裁減比例乘以員工總數；範圍可能只限某部門。",
      en: "Layoffs are about the cut times the staff; the cut may be of one division.",
    },
  },
];

/** Levels with their growth. */
const growth: readonly Identity[] = (
  [
    [
      "retail-growth",
      "零售額與增速",
      "retail sales and their growth",
      "retail-sales",
      "retail-sales-change",
      "comparison",
    ],
    ["exports-growth", "出口額與增速", "exports and their growth", "exports", "export-change", "place"],
    ["imports-growth", "進口額與增速", "imports and their growth", "imports", "import-change", "place"],
    [
      "investment-growth",
      "固定資產投資與增速",
      "fixed investment and its growth",
      "fixed-investment",
      "fixed-investment-change",
      "scope",
    ],
    [
      "arrears-growth",
      "欠薪金額與增速",
      "wage arrears and their growth",
      "wage-arrears",
      "wage-arrears-change",
      "place",
    ],
  ] as const
).map(([id, zh, en, level, change, qualifier]) =>
  growthOf(id, { zh, en }, { level, change, same: [qualifier], strength: "approximation", but: REVISED }),
);

/** Months and the year so far. */
const series: readonly Identity[] = [
  growthOf(
    "gdp-growth",
    { zh: "GDP與成長率", en: "GDP and its growth" },
    {
      level: "gdp",
      change: "gdp-growth",
      same: ["basis", "comparison"],
      unless: NOT_NOMINAL,
      strength: "approximation",
      but: REVISED,
    },
  ),
  growthToDateOf(
    "growth-to-date",
    { zh: "累計與單月增速", en: "growth to date and of the month" },
    {
      change: ["retail-sales-change", "output-change", "fixed-investment-change", "export-change", "import-change"],
      same: ["scope", "basis", "place"],
      strength: "approximation",
      but: REVISED,
    },
  ),
  totalToDateOf(
    "total-to-date",
    { zh: "累計與單月金額", en: "total to date and of the month" },
    {
      level: ["retail-sales", "fixed-investment", "exports", "imports", "trade"],
      same: ["scope", "place"],
      strength: "approximation",
      but: { zh: "前期累計常在下次公布時修訂。", en: "The earlier total is often revised with the next release." },
    },
  ),
];

export const identities: readonly Identity[] = [...trade, ...shares, ...growth, ...series];
