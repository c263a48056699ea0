import type { Board } from "#model";

const MONEY = [
  "agreement-value",
  "acquisition-price",
  "investment",
  "mobilised-investment",
  "loi-value",
  "loan",
  "funding",
  "capital-raised",
  "grant",
  "offtake-value",
  "bid",
  "equity-investment",
  "lending-cap",
] as const;

const deals: Board = {
  id: "deals",
  label: { zh: "交易進度", en: "Deals by stage" },
  about: {
    zh: "協議、貸款、入股與意向書走到哪一步：尋求、宣布、簽署、完成、動用。意向書不是承諾，計畫不是已付；階段以報導的字句為準。",
    en: "How far agreements, loans, stakes and letters of interest are: sought, announced, signed, closed, drawn. A letter of interest is no commitment and a plan no payment; the words decide.",
  },
  filters: [
    { name: "subject", label: { zh: "對象", en: "party" } },
    { name: "measure", label: { zh: "種類", en: "kind" } },
    { name: "source", label: { zh: "來源", en: "source" } },
  ],
  sections: [
    {
      kind: "stages",
      title: { zh: "走到哪一步", en: "Stage" },
      facts: { measures: [...MONEY, "markets.ownership-share"] },
      by: "status",
      columns: [
        {
          key: "sought",
          label: { zh: "尋求中", en: "sought" },
          values: ["sought"],
          measures: ["loi-value", "bid"],
          stance: ["condition", "threatened"],
        },
        {
          key: "announced",
          label: { zh: "宣布或計畫", en: "announced or planned" },
          values: ["announced"],
          stance: ["plan", "forecast"],
        },
        { key: "signed", label: { zh: "已簽署", en: "signed" }, values: ["signed"], isDeed: true },
        { key: "closed", label: { zh: "已完成", en: "closed" }, values: ["closed"], isDeed: true },
        { key: "drawn", label: { zh: "已動用", en: "drawn" }, values: ["drawn"], isDeed: true },
      ],
    },
    {
      kind: "bars",
      title: { zh: "金額，依種類", en: "Amounts by kind" },
      note: {
        zh: "各筆可能重疊（管道、承諾與動用），不加總。",
        en: "Pipeline, commitment and payment overlap: nothing is added up.",
      },
      facts: { measures: MONEY },
      unit: "money",
      by: ["measure"],
    },
    {
      kind: "bars",
      title: { zh: "持股比例", en: "Stakes" },
      facts: { measures: ["markets.ownership-share"] },
      unit: "%",
      by: [],
    },
  ],
};

const budgets: Board = {
  id: "budgets",
  label: { zh: "預算與期限", en: "Budgets and deadlines" },
  about: {
    zh: "撥款如何分配，以及各方在何時之前要做什麼。只有加得起來，或字句寫明「其中」的，才畫成一棵樹。",
    en: "How appropriations are split, and who must do what by when. Only what adds up, or is told as a part, is drawn as a tree.",
  },
  filters: [
    { name: "subject", label: { zh: "對象", en: "party" } },
    { name: "source", label: { zh: "來源", en: "source" } },
  ],
  sections: [
    {
      kind: "tree",
      title: { zh: "撥款", en: "Appropriations" },
      facts: { measures: ["appropriation"] },
    },
    {
      kind: "timeline",
      title: { zh: "義務與期限", en: "Obligations and deadlines" },
      facts: { measures: ["funding-window", "contract-term", "lease-term"] },
      from: { measures: ["agreement-value", "investment", "loan", "loi-value"] },
    },
    {
      kind: "matrix",
      title: { zh: "關稅稅率", en: "Tariff rates" },
      note: {
        zh: "實施過的與只是威脅的分列；期間寫在每一格。",
        en: "In force and only threatened stand apart; every cell keeps its period.",
      },
      facts: { measures: ["tariff-rate"] },
      rows: "subject",
      columns: "stance",
    },
  ],
};

export const boards: readonly Board[] = [deals, budgets];
