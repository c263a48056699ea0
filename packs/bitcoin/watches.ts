import type { PackWatch } from "#model";

export const watches: readonly PackWatch[] = [
  {
    id: "price-over-100k",
    label: { zh: "比特幣突破10萬美元", en: "Bitcoin over 100,000 dollars" },
    about: {
      zh: "整個區間都在10萬美元以上才算；「只要高於10萬美元就值得」這類假設不算。",
      en: "The whole interval must lie above; “worth it above 100,000” is a condition and does not count.",
    },
    facts: { measure: "markets.commodity-price", subject: "比特幣" },
    rule: { kind: "crosses", side: "above", value: "100000", unit: "USD" },
  },
  {
    id: "price-tiers",
    label: { zh: "比特幣下跌三級", en: "Bitcoin falling through three levels" },
    about: {
      zh: "跌到10萬、9萬、8萬美元各升一級；回到各級解除價之上並滿一天才降級。價位是範例，請照自己的成本改。",
      en: "A level at 100,000, 90,000 and 80,000 dollars; left only above the release price and after a day. The prices are examples.",
    },
    facts: { measure: "markets.commodity-price", subject: "比特幣" },
    rule: {
      kind: "tiers",
      side: "below",
      unit: "USD",
      hold: 1440,
      tiers: [
        { name: { zh: "預警", en: "advisory" }, value: "100000", release: "103000" },
        { name: { zh: "警戒", en: "alert" }, value: "90000", release: "93000" },
        { name: { zh: "行動", en: "action" }, value: "80000", release: "83000" },
      ],
    },
  },
  {
    id: "hashrate-moves",
    label: { zh: "全網算力變動逾10%", en: "Network hashrate moves by more than 10 %" },
    about: { zh: "同一來源前後兩次、期間等長才相比。", en: "Two figures of one source over periods of one length." },
    facts: { measure: "bitcoin.network-hashrate" },
    rule: { kind: "changes", by: "10", unit: "%" },
  },
  {
    id: "difficulty-adjusts",
    label: { zh: "挖礦難度調整逾5%", en: "Difficulty adjusts by more than 5 %" },
    about: { zh: "照報導所印的漲跌幅。", en: "The adjustment as it is printed." },
    facts: { measure: "bitcoin.difficulty-change" },
    rule: { kind: "changes", by: "5", unit: "%" },
  },
  {
    id: "new-treasury",
    label: { zh: "新的持幣者", en: "A new holder of bitcoin" },
    about: {
      zh: "第一次有報導說某公司或國家持有比特幣。",
      en: "The first report that a firm or country holds bitcoin.",
    },
    facts: { measure: "bitcoin.holdings" },
    rule: { kind: "new" },
  },
  {
    id: "share-conflict",
    label: { zh: "算力占比互相牴觸", en: "Conflicting shares of hashrate" },
    about: {
      zh: "同一對象、同一期間，兩個來源不可能都對。",
      en: "Two origins on one country and period that cannot both be right.",
    },
    facts: { measure: "bitcoin.hashrate-share" },
    rule: { kind: "conflict" },
  },
];
