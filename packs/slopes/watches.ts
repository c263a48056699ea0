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
    id: "rain-three-hour-tiers",
    label: { zh: "3小時雨量兩級", en: "Rain in three hours, two levels" },
    about: {
      zh: "100毫米預警、200毫米警戒，照氣象署豪雨與大豪雨的三小時標準；路段自己的門檻請另設。",
      en: "Advisory at 100 mm, alert at 200, the three-hour classes of the weather agency; a road's own thresholds are to be set.",
    },
    facts: { measure: "slopes.rain-3-hours" },
    rule: {
      kind: "tiers",
      side: "above",
      unit: "mm",
      hold: 360,
      tiers: [
        { name: { zh: "預警", en: "advisory" }, value: "100", release: "80" },
        { name: { zh: "警戒", en: "alert" }, value: "200", release: "160" },
      ],
    },
  },
  {
    id: "rain-day-forecast",
    label: { zh: "預報24小時雨量三級", en: "Rain forecast for 24 hours, three levels" },
    about: {
      zh: "只看預測的雨量：200毫米預警、350毫米警戒、500毫米行動。實測另有一則，兩者不混。",
      en: "Only rain that is forecast: advisory at 200 mm, alert at 350, action at 500. What fell is another watch.",
    },
    facts: { measure: "slopes.rain-24-hours", stance: ["forecast"] },
    rule: {
      kind: "tiers",
      side: "above",
      unit: "mm",
      hold: 720,
      tiers: [
        { name: { zh: "預警", en: "advisory" }, value: "200" },
        { name: { zh: "警戒", en: "alert" }, value: "350" },
        { name: { zh: "行動", en: "action" }, value: "500" },
      ],
    },
  },
  {
    id: "intensity-tiers",
    label: { zh: "震度4級以上特別巡查（示例）", en: "Special patrol from intensity 4 (example)" },
    about: {
      zh: "震度4級預警並特別巡查、5級警戒、6級行動，維持一天；示例值，沒有公定的表。",
      en: "Advisory and a special patrol from intensity 4, alert at 5, action at 6, held for a day; examples, there is no official table.",
    },
    facts: { measure: "slopes.intensity" },
    rule: {
      kind: "tiers",
      side: "above",
      unit: "1",
      hold: 1440,
      tiers: [
        { name: { zh: "預警", en: "advisory" }, value: "4" },
        { name: { zh: "警戒", en: "alert" }, value: "5" },
        { name: { zh: "行動", en: "action" }, value: "6" },
      ],
    },
  },
  {
    id: "acceleration-over-80",
    label: { zh: "地動加速度破80gal（示例）", en: "Ground acceleration over 80 gal (example)" },
    about: { zh: "地動加速度高於80gal；示例值。", en: "Ground acceleration above 80 gal; an example." },
    facts: { measure: "slopes.ground-acceleration" },
    rule: { kind: "crosses", side: "above", value: "80", unit: "Gal" },
  },
  {
    id: "evacuation-new",
    label: { zh: "新的撤離", en: "New evacuations" },
    about: { zh: "某地第一次傳出撤離人數。", en: "The first report of people evacuated at a place." },
    facts: { measure: "incidents.evacuated" },
    rule: { kind: "new" },
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
