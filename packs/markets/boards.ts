import type { Board, BoardFilter } from "#model";

const SOURCE: BoardFilter = { name: "source", label: { zh: "來源", en: "source" } };
const PERIOD: BoardFilter = { name: "period", label: { zh: "期間", en: "period" } };

const MOVES = ["share-price-change", "commodity-price-change", "index-change"] as const;

const movers: Board = {
  id: "movers",
  label: { zh: "漲跌", en: "Movers" },
  about: {
    zh: "股票、商品與指數的漲跌，依期間與區間分組。不同區間（24小時、單日、今年）的漲跌從不放在一起排序；沒寫區間的只和同一篇比。",
    en: "Moves of shares, commodities and indices, grouped by window. Moves over other windows are never ranked together; one without a window stands with its own article.",
  },
  filters: [
    { name: "measure", label: { zh: "種類", en: "kind" } },
    PERIOD,
    { name: "window", label: { zh: "區間", en: "window" } },
    SOURCE,
  ],
  sections: [
    { kind: "dots", title: { zh: "漲跌幅", en: "Moves" }, facts: { measures: MOVES }, unit: "%" },
    {
      kind: "dots",
      title: { zh: "以倍數說的漲跌", en: "Moves told as multiples" },
      note: {
        zh: "「飆升3倍」可以是變成3倍，也可以是多了3倍；不換算成百分比。",
        en: "A multiple has two readings; it is not turned into percent.",
      },
      facts: { measures: MOVES },
      unit: "x",
    },
  ],
};

const rates: Board = {
  id: "rates",
  label: { zh: "利率與價格", en: "Rates and prices" },
  about: {
    zh: "政策利率、商品價格與公司市值，照報導所說的時點並列。",
    en: "Policy rates, commodity prices and market values at the time that each report tells.",
  },
  filters: [{ name: "subject", label: { zh: "對象", en: "subject" } }, PERIOD, SOURCE],
  sections: [
    {
      kind: "series",
      title: { zh: "政策利率", en: "Policy rates" },
      facts: { measures: ["policy-rate"] },
      unit: "%",
    },
    {
      kind: "bars",
      title: { zh: "政策利率，依期間", en: "Policy rates by period" },
      facts: { measures: ["policy-rate", "policy-rate-change"] },
      unit: "%",
      by: ["measure"],
    },
    {
      kind: "bars",
      title: { zh: "商品價格", en: "Commodity prices" },
      facts: { measures: ["commodity-price"] },
      unit: "money",
      by: ["subject"],
    },
    {
      kind: "bars",
      title: { zh: "股價：開高低收", en: "Share prices: high, low, close" },
      facts: { measures: ["share-price", "share-price-high", "share-price-low", "share-price-close", "issue-price"] },
      unit: "money",
      by: ["subject"],
    },
    {
      kind: "bars",
      title: { zh: "市值與持股價值", en: "Market values and stakes" },
      facts: { measures: ["market-cap", "stake-value", "token-value"] },
      unit: "money",
      by: ["measure"],
    },
    {
      kind: "derived",
      title: { zh: "股數 × 股價", en: "Shares at their price" },
      derive: [
        {
          kind: "identity",
          label: { zh: "隱含市值", en: "implied market value" },
          identity: "market-value",
          solve: "cap",
          unit: "USD",
        },
      ],
    },
  ],
};

export const boards: readonly Board[] = [movers, rates];
