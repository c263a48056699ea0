import type { Identity } from "#model";

export const identities: readonly Identity[] = [
  {
    id: "capital-of-issue",
    label: { zh: "發行股數 × 發行價 = 募資金額", en: "shares issued at a price" },
    equation: "capital = shares * price",
    terms: {
      capital: { measure: ["capital-raised", "equity-investment"] },
      shares: { measure: "markets.shares-issued" },
      price: { measure: "markets.issue-price", per: ["share"] },
    },
    same: ["subject", "period", "status"],
    strength: "definition",
    explanation: {
      zh: "募資金額等於發行股數乘以發行價；扣除費用後的淨額會較少。",
      en: "What is raised is shares times issue price; net of fees it is less.",
    },
  },
  {
    id: "stake-of-valuation",
    label: { zh: "持股比例 × 估值 = 入股金額", en: "stake at a valuation" },
    equation: "price = share * valuation",
    terms: {
      price: { measure: ["equity-investment", "acquisition-price"] },
      share: { measure: "markets.ownership-share", units: ["%"] },
      valuation: { measure: "markets.market-cap", free: ["subject"] },
    },
    same: ["subject", "period", "status"],
    unless: { status: ["sought"] },
    strength: "approximation",
    explanation: {
      zh: "入股金額約為持股比例乘以估值；溢價、認股權與投資前後的估值都會造成差異。",
      en: "A stake costs about its share of the valuation; premiums, warrants and pre-money values differ.",
    },
  },
  {
    id: "offtake-at-price",
    label: { zh: "承購數量 × 價格 = 承購金額", en: "offtake at a price" },
    equation: "value = mass * price",
    terms: {
      value: { measure: "offtake-value" },
      mass: { measure: "offtake-volume" },
      price: { measure: "markets.commodity-price", per: ["t"] },
    },
    same: ["period", "status", "horizon"],
    strength: "approximation",
    explanation: {
      zh: "承購金額約為數量乘以約定價格。",
      en: "An offtake is worth about its mass times the agreed price.",
    },
  },
  {
    id: "loan-within-cap",
    label: { zh: "貸款 ≤ 融資上限", en: "loan within a cap" },
    equation: "loan <= cap",
    terms: { loan: { measure: "loan" }, cap: { measure: "lending-cap" } },
    same: ["subject", "period", "status"],
    strength: "approximation",
    explanation: {
      zh: "單筆貸款不超過該機構的融資上限。",
      en: "A loan is not above what its lender may lend.",
    },
  },
  {
    id: "named-of-agreement",
    label: { zh: "協議總額與列出的金額", en: "amounts named of an agreement" },
    equation: "part <= whole",
    terms: {
      part: { measure: ["investment", "funding", "loan", "loi-value", "mobilised-investment", "equity-investment"] },
      whole: { measure: "agreement-value" },
    },
    same: [],
    isOpen: true,
    strength: "approximation",
    explanation: {
      zh: "報導列出的金額不一定都屬於協議，也不一定是全部；只並列其和。",
      en: "What an article names need not all be of the agreement, nor be all of it; the sum is only told beside it.",
    },
  },
];
