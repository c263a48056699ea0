import type { PackWatch } from "#model";

export const watches: readonly PackWatch[] = [
  {
    id: "coverage-below-60",
    label: { zh: "高碳排部位涵蓋率低於六成", en: "High emitters cover less than 60 %" },
    about: {
      zh: "揭露的高碳排對象合計不到財務碳排放的六成。",
      en: "The high emitters told of make up less than 60 percent of financed emissions.",
    },
    facts: { measure: "climate.high-emitter-coverage" },
    rule: { kind: "crosses", side: "below", value: "60", unit: "%" },
  },
  {
    id: "financed-revised",
    label: { zh: "財務碳排放被改動", en: "Financed emissions are revised" },
    about: {
      zh: "同一來源改了同一期的數字，或頁面悄悄換了數字。",
      en: "A source tells another figure for the same period, or a page does so without notice.",
    },
    facts: { measure: "climate.financed-emissions" },
    rule: { kind: "revised" },
  },
  {
    id: "target-changed",
    label: { zh: "減碳目標改了", en: "A reduction target changes" },
    about: {
      zh: "同一機構對同一年份的減碳目標換了數字；目標是計畫。",
      en: "An institution tells another target for the same year; targets are plans.",
    },
    facts: { measure: "climate.emissions-change", stance: ["plan", "forecast"] },
    rule: { kind: "revised" },
  },
  {
    id: "target-new",
    label: { zh: "新的減碳目標", en: "A new reduction target" },
    about: { zh: "某機構第一次說出減碳目標。", en: "The first reduction target of an institution." },
    facts: { measure: "climate.emissions-change", stance: ["plan", "forecast"] },
    rule: { kind: "new" },
  },
  {
    id: "sensitive-exposure-over-10",
    label: { zh: "敏感產業暴險超過一成", en: "Sensitive exposure over 10 %" },
    about: {
      zh: "某機構對敏感產業的暴險占比高於10%。",
      en: "An institution with more than a tenth of its positions in sensitive industries.",
    },
    facts: { measure: "climate.sensitive-exposure" },
    rule: { kind: "crosses", side: "above", value: "10", unit: "%" },
  },
  {
    id: "data-quality-poor",
    label: { zh: "數據品質差於3分", en: "Data quality worse than 3" },
    about: { zh: "數據品質分數高於3：多為推估。", en: "A score above 3: mostly estimates." },
    facts: { measure: "climate.pcaf-dq-score" },
    rule: { kind: "crosses", side: "above", value: "3", unit: "1" },
  },
  {
    id: "carbon-price-moves",
    label: { zh: "碳價變動逾一成", en: "The carbon price moves by more than a tenth" },
    about: { zh: "同一市場前後兩次碳價。", en: "One market's price, from one telling to the next." },
    facts: { measure: "climate.carbon-price" },
    rule: { kind: "changes", by: "10", unit: "%" },
  },
  {
    id: "fee-changed",
    label: { zh: "碳費費率改變", en: "A carbon fee changes" },
    about: { zh: "費率被改動，計畫也算。", en: "A rate is told anew; plans count." },
    facts: { measure: "climate.carbon-fee", stance: ["reported", "estimated", "plan", "forecast"] },
    rule: { kind: "revised" },
  },
];
