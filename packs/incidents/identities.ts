import type { Identity } from "#model";

export const identities: readonly Identity[] = [
  {
    id: "rescued-of-trapped",
    label: { zh: "獲救人數 ≤ 受困人數", en: "rescued of the trapped" },
    equation: "rescued <= trapped",
    terms: { rescued: { measure: "rescued" }, trapped: { measure: "trapped" } },
    same: ["subject", "place", "source"],
    strength: "approximation",
    explanation: {
      zh: "獲救的人不會多於曾經受困的人；受困人數若是「仍受困」，兩者不能相比。",
      en: "No more are rescued than were trapped; those still trapped are another number.",
    },
  },
  {
    id: "casualties-of-affected",
    label: { zh: "死傷失蹤 ≤ 受災人數", en: "casualties of the affected" },
    equation: "dead + injured + missing <= affected",
    terms: {
      dead: { measure: "deaths" },
      injured: { measure: "injured" },
      missing: { measure: "missing" },
      affected: { measure: "affected" },
    },
    same: ["subject", "period", "place", "source"],
    strength: "approximation",
    explanation: {
      zh: "死亡、受傷與失蹤的人合計不多於受災的人。",
      en: "The dead, injured and missing together are no more than those affected.",
    },
  },
];
