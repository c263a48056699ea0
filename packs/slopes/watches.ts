import type { PackWatch } from "#model";

export const watches: readonly PackWatch[] = [
  {
    id: "rain-day-tiers",
    label: { zh: "24小時雨量三級", en: "Rain in 24 hours, three levels" },
    about: {
      zh: "200毫米預警、350毫米警戒、500毫米行動，照氣象署豪雨、大豪雨、超大豪雨的分級；路段自己的門檻請另設。",
      en: "Advisory at 200 mm, alert at 350, action at 500, the classes of the weather agency; a road's own thresholds are to be set.",
    },
    facts: { measure: "slopes.rain-24-hours" },
    rule: {
      kind: "tiers",
      side: "above",
      unit: "mm",
      hold: 720,
      tiers: [
        { name: { zh: "預警", en: "advisory" }, value: "200", release: "150" },
        { name: { zh: "警戒", en: "alert" }, value: "350", release: "300" },
        { name: { zh: "行動", en: "action" }, value: "500", release: "450" },
      ],
    },
  },
  {
    id: "rain-hour-tiers",
    label: { zh: "時雨量三級（示例）", en: "Rain in an hour, three levels (example)" },
    about: {
      zh: "40毫米預警、60毫米警戒、80毫米行動：示例值，沒有公定的表。",
      en: "Advisory at 40 mm, alert at 60, action at 80: examples, there is no official table.",
    },
    facts: { measure: "slopes.rain-hourly" },
    rule: {
      kind: "tiers",
      side: "above",
      unit: "mm",
      hold: 180,
      tiers: [
        { name: { zh: "預警", en: "advisory" }, value: "40", release: "30" },
        { name: { zh: "警戒", en: "alert" }, value: "60", release: "50" },
        { name: { zh: "行動", en: "action" }, value: "80", release: "70" },
      ],
    },
  },
  {
    id: "grade-a-changes",
    label: { zh: "A級邊坡數改變", en: "The number of slopes of grade A changes" },
    about: { zh: "同一期後來的A級處數不同。", en: "A later number of slopes of grade A differs." },
    facts: { measure: "slopes.slopes-grade-a" },
    rule: { kind: "revised" },
  },
  {
    id: "red-alert-new",
    label: { zh: "新的土石流紅色警戒", en: "New red alerts of debris flow" },
    about: { zh: "某地第一次發布土石流紅色警戒。", en: "The first red alerts of debris flow for a place." },
    facts: { measure: "slopes.red-warnings" },
    rule: { kind: "new" },
  },
];
