import type { Board } from "#model";

const TOLLS = ["deaths", "injured", "missing", "trapped", "rescued"] as const;

const tolls: Board = {
  id: "tolls",
  label: { zh: "事故傷亡", en: "Accident tolls" },
  about: {
    zh: "每個來源說的傷亡人數，依報導的日子成階梯。不同來源的數字並列，不合併、不平均；後來的數字不一定取代先前的。",
    en: "Tolls as each source tells them, stepped by the day of the report. Sources stand side by side, never merged or averaged; a later figure need not replace an earlier one.",
  },
  filters: [
    { name: "subject", label: { zh: "事故或地點", en: "accident or place" } },
    { name: "measure", label: { zh: "傷亡", en: "toll" } },
    { name: "source", label: { zh: "來源", en: "source" } },
  ],
  sections: [
    {
      kind: "series",
      title: { zh: "傷亡人數，依來源", en: "Tolls by source" },
      facts: { measures: TOLLS },
      unit: "person",
      step: true,
      at: "told",
      by: ["subject", "measure", "source"],
    },
    {
      kind: "matrix",
      title: { zh: "誰說多少", en: "Who says how many" },
      facts: { measures: TOLLS },
      rows: "source",
      columns: "measure",
    },
    {
      kind: "bars",
      title: { zh: "死亡人數並列", en: "Deaths side by side" },
      facts: { measures: ["deaths"] },
      unit: "person",
      by: ["subject"],
    },
  ],
};

const actors: Board = {
  id: "actors",
  label: { zh: "執法與當事人", en: "Enforcement and actors" },
  about: {
    zh: "拘捕、查封、停工、罰款與賠償，以及由誰掌控產量；報導沒有定性的，這裡也不定性。",
    en: "Arrests, closures, suspensions, fines and compensation; what reports leave open stays open here.",
  },
  filters: [
    { name: "subject", label: { zh: "當事人", en: "actor" } },
    { name: "source", label: { zh: "來源", en: "source" } },
  ],
  sections: [
    {
      kind: "matrix",
      title: { zh: "誰、什麼、多少", en: "Who, what, how many" },
      facts: { measures: ["detained", "sites-closed", "violations", "rescuers", "evacuated", "affected"] },
      rows: "subject",
      columns: "measure",
    },
    {
      kind: "bars",
      title: { zh: "罰款、賠償與損失", en: "Fines, compensation and damage" },
      facts: { measures: ["fine", "compensation", "damage"] },
      unit: "money",
      by: ["measure"],
    },
    {
      kind: "timeline",
      title: { zh: "停工與刑期", en: "Suspensions and prison terms" },
      facts: { measures: ["suspension", "prison-term"] },
      status: "status",
    },
  ],
};

export const boards: readonly Board[] = [tolls, actors];
