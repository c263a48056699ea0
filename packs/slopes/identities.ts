import type { Identity } from "#model";

export const identities: readonly Identity[] = [
  {
    id: "grades-of-slopes",
    label: { zh: "各級邊坡 ≤ 邊坡數", en: "graded slopes of all" },
    equation: "a + b <= slopes",
    terms: {
      a: { measure: "slopes-grade-a" },
      b: { measure: "slopes-grade-b" },
      slopes: { measure: "slope-count" },
    },
    same: ["period", "source"],
    strength: "approximation",
    explanation: {
      zh: "A級與B級邊坡合計不會多於列管的邊坡；路權外的C+級不一定算在內。",
      en: "Slopes of grades A and B are no more than all that are kept; those off the right of way may not be among them.",
    },
  },
  {
    id: "hour-of-three",
    label: { zh: "時雨量 ≤ 3小時雨量", en: "an hour of three" },
    equation: "hour <= three",
    terms: { hour: { measure: "rain-hourly" }, three: { measure: "rain-3-hours" } },
    same: ["subject", "period", "place"],
    strength: "approximation",
    explanation: {
      zh: "同一站同一場雨，一小時的雨量不會多於包含它的三小時。",
      en: "At one gauge in one rain, an hour holds no more than the three hours around it.",
    },
  },
  {
    id: "three-of-day",
    label: { zh: "3小時雨量 ≤ 24小時雨量", en: "three hours of a day" },
    equation: "three <= day",
    terms: { three: { measure: "rain-3-hours" }, day: { measure: "rain-24-hours" } },
    same: ["subject", "period", "place"],
    strength: "approximation",
    explanation: {
      zh: "同一站同一場雨，三小時的雨量不會多於包含它的二十四小時。",
      en: "At one gauge in one rain, three hours hold no more than the day around them.",
    },
  },
  {
    id: "minutes-of-hour",
    label: { zh: "10分鐘雨量 ≤ 時雨量", en: "ten minutes of an hour" },
    equation: "minutes <= hour",
    terms: { minutes: { measure: "rain-10-minutes" }, hour: { measure: "rain-hourly" } },
    same: ["subject", "period", "place"],
    strength: "approximation",
    explanation: {
      zh: "同一站同一場雨，十分鐘的雨量不會多於包含它的一小時。",
      en: "At one gauge in one rain, ten minutes hold no more than the hour around them.",
    },
  },
  {
    id: "hour-of-day",
    label: { zh: "時雨量 ≤ 24小時雨量", en: "an hour of a day" },
    equation: "hour <= day",
    terms: { hour: { measure: "rain-hourly" }, day: { measure: "rain-24-hours" } },
    same: ["subject", "period", "place"],
    strength: "approximation",
    explanation: {
      zh: "同一站同一場雨，一小時的雨量不會多於包含它的二十四小時。",
      en: "At one gauge in one rain, an hour holds no more than the day around it.",
    },
  },
  {
    id: "buffer-of-slopes",
    label: { zh: "潛勢區範圍內的邊坡 ≤ 邊坡數", en: "slopes within reach of all" },
    equation: "near <= slopes",
    terms: { near: { measure: "slopes-in-buffer" }, slopes: { measure: "slope-count" } },
    same: ["period", "source"],
    strength: "approximation",
    explanation: {
      zh: "位於潛勢區範圍內的邊坡不會多於列管的邊坡；兩者可能出自不同年的清冊。",
      en: "Slopes within reach of a zone are no more than all that are kept; the two may come from lists of different years.",
    },
  },
];
