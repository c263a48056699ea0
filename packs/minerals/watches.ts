import type { PackWatch } from "#model";

export const watches: readonly PackWatch[] = [
  {
    id: "refining-concentration",
    label: { zh: "精煉占比突破九成", en: "A refining share over 90 %" },
    about: {
      zh: "任何國家占全球精煉與加工的比重超過九成。",
      en: "Any country with more than nine tenths of the world's refining.",
    },
    facts: { measure: "minerals.refining-share" },
    rule: { kind: "crosses", side: "above", value: "90", unit: "%" },
  },
  {
    id: "production-moves",
    label: { zh: "礦產量變動逾兩成", en: "Mine production moves by more than a fifth" },
    about: { zh: "同一對象、等長期間的前後兩次。", en: "One subject over two periods of one length." },
    facts: { measure: "minerals.mine-production" },
    rule: { kind: "changes", by: "20", unit: "%" },
  },
  {
    id: "new-quota",
    label: { zh: "新的配額", en: "A new quota" },
    about: { zh: "某國或某單位第一次出現配額。", en: "The first quota of a country or authority." },
    facts: { measure: "minerals.quota" },
    rule: { kind: "new" },
  },
  {
    id: "reserves-revised",
    label: { zh: "儲量被改動", en: "Reserves are revised" },
    about: {
      zh: "同一來源改了儲量，或頁面悄悄換了數字。",
      en: "A source changes its figure, or a page does so without notice.",
    },
    facts: { measure: "minerals.reserves" },
    rule: { kind: "revised" },
  },
  {
    id: "stockpile-planned",
    label: { zh: "新的收儲計畫", en: "A new stockpile plan" },
    about: { zh: "計畫也算：收儲本來就先以計畫公布。", en: "Plans count here: stockpiling is announced as one." },
    facts: { measure: "minerals.stockpile-plan", stance: ["reported", "estimated", "plan", "forecast"] },
    rule: { kind: "new" },
  },
  {
    id: "exports-silent",
    label: { zh: "出口量四十五天沒有消息", en: "No export volume for 45 days" },
    about: { zh: "月度統計沒有出來，或來源斷了。", en: "A monthly statistic did not come, or its source broke." },
    facts: { measure: "minerals.export-volume" },
    rule: { kind: "silent", days: 45 },
  },
];
