import type { PackWatch } from "#model";

export const watches: readonly PackWatch[] = [
  {
    id: "pmi-below-50",
    label: { zh: "PMI 跌破榮枯線", en: "PMI below 50" },
    about: { zh: "採購經理人指數低於50。", en: "A purchasing managers' index below 50." },
    facts: { measure: "macro.pmi" },
    rule: { kind: "crosses", side: "below", value: "50", unit: "1" },
  },
  {
    id: "growth-revised",
    label: { zh: "經濟成長率被修正", en: "GDP growth is revised" },
    about: { zh: "同一機構改了同一期的成長率。", en: "An authority tells another growth for the same period." },
    facts: { measure: "macro.gdp-growth", stance: ["reported", "estimated", "forecast"] },
    rule: { kind: "revised" },
  },
  {
    id: "output-falls",
    label: { zh: "工業生產轉為衰退", en: "Industrial output falls" },
    about: { zh: "工業生產增減率低於零。", en: "Growth of industrial output below zero." },
    facts: { measure: "macro.output-change" },
    rule: { kind: "crosses", side: "below", value: "0", unit: "%" },
  },
  {
    id: "arrears-new",
    label: { zh: "新的欠薪", en: "New wage arrears" },
    about: { zh: "某地或某業者第一次傳出欠薪金額。", en: "The first arrears of a place or firm." },
    facts: { measure: "macro.wage-arrears" },
    rule: { kind: "new" },
  },
  {
    id: "statistics-silent",
    label: { zh: "工業生產四十天沒有數字", en: "No figure of industrial output for 40 days" },
    about: { zh: "月度統計該出而未出。", en: "A monthly statistic that is due has not come." },
    facts: { measure: "macro.output-change" },
    rule: { kind: "silent", days: 40 },
  },
];
