import type { PackWatch } from "#model";

export const watches: readonly PackWatch[] = [
  {
    id: "daily-mover",
    label: { zh: "單日漲跌逾一成", en: "A daily move of more than 10 %" },
    about: { zh: "只看單日漲跌；不同時間窗的漲跌從不相比。", en: "Moves of a day only; windows are never mixed." },
    facts: { measure: "markets.share-price-change", where: { window: ["day"] } },
    rule: { kind: "changes", by: "10", unit: "%" },
  },
  {
    id: "commodity-moves",
    label: { zh: "商品價格變動逾5%", en: "A commodity price moves by more than 5 %" },
    about: { zh: "照報導所印的漲跌幅；每個時間窗各自計算。", en: "The move as printed; every window by itself." },
    facts: { measure: "markets.commodity-price-change" },
    rule: { kind: "changes", by: "5", unit: "%" },
  },
  {
    id: "policy-rate-moves",
    label: { zh: "政策利率變動", en: "A policy rate moves" },
    about: { zh: "升降息一碼（0.25個百分點）或以上。", en: "By a quarter of a point or more." },
    facts: { measure: "markets.policy-rate-change" },
    rule: { kind: "changes", by: "24", unit: "bp" },
  },
  {
    id: "gold-record",
    label: { zh: "金價突破4,000美元", en: "Gold over 4,000 dollars" },
    about: { zh: "每盎司價格；門檻是範例。", en: "Price per ounce; the mark is an example." },
    facts: { measure: "markets.commodity-price", subject: "黃金" },
    rule: { kind: "crosses", side: "above", value: "4000", unit: "USD" },
  },
  {
    id: "price-conflict",
    label: { zh: "市值報導互相牴觸", en: "Conflicting market values" },
    about: {
      zh: "同一公司、同一期間，兩個來源的市值不可能都對。",
      en: "Two origins on one firm and period that cannot both be right.",
    },
    facts: { measure: "markets.market-cap" },
    rule: { kind: "conflict" },
  },
];
