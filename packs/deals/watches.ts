import type { PackWatch } from "#model";

export const watches: readonly PackWatch[] = [
  {
    id: "large-investment",
    label: { zh: "十億美元以上的投資", en: "An investment over a billion dollars" },
    about: {
      zh: "已簽署或已成立的才算，計畫與洽談不算。",
      en: "Only what is told as done; plans and talks do not count.",
    },
    facts: { measure: "deals.investment" },
    rule: { kind: "crosses", side: "above", value: "1000000000", unit: "USD" },
  },
  {
    id: "deal-confirmed",
    label: { zh: "兩個獨立來源證實協議金額", en: "Two independent origins confirm an agreement's value" },
    about: {
      zh: "同一份協議的金額由兩個互不轉引的來源說出。",
      en: "The value of one agreement told by two origins, neither citing the other.",
    },
    facts: { measure: "deals.agreement-value" },
    rule: { kind: "agree", origins: 2 },
  },
  {
    id: "tariff-new",
    label: { zh: "新的關稅", en: "A new tariff" },
    about: {
      zh: "某國或某貨品第一次出現關稅稅率；威脅要課的也算。",
      en: "The first tariff on a country or good; threatened ones count.",
    },
    facts: { measure: "deals.tariff-rate", stance: ["reported", "estimated", "plan", "threatened"] },
    rule: { kind: "new" },
  },
  {
    id: "value-revised",
    label: { zh: "收購金額被改動", en: "An acquisition price is revised" },
    about: { zh: "同一來源改口，或同一頁換了數字。", en: "An origin tells another price, or a page prints another." },
    facts: { measure: "deals.acquisition-price" },
    rule: { kind: "revised" },
  },
];
