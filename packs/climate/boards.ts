import type { Board, BoardFilter } from "#model";

const SUBJECT: BoardFilter = { name: "subject", label: { zh: "機構或對象", en: "institution or counterparty" } };
const SOURCE: BoardFilter = { name: "source", label: { zh: "來源", en: "source" } };
const PERIOD: BoardFilter = { name: "period", label: { zh: "期間", en: "period" } };

const TOLD = ["reported", "estimated"] as const;
const AIMED = ["plan", "forecast", "condition"] as const;

const financed: Board = {
  id: "financed",
  label: { zh: "財務碳排放", en: "Financed emissions" },
  about: {
    zh: "各機構說的財務碳排放、涵蓋率與數據品質，照報導並列。範疇、涵蓋的資產與基準年不同的數字不相比；各家的客戶有重疊，加總會重複計算。",
    en: "Financed emissions, coverage and data quality as each institution tells them. Other scopes, assets or base years are not compared; institutions share customers, so a sum counts twice.",
  },
  filters: [SUBJECT, PERIOD, SOURCE],
  sections: [
    {
      kind: "bars",
      title: { zh: "財務碳排放與高碳排對象的排放", en: "Financed emissions, and those of high emitters" },
      facts: { measures: ["financed-emissions", "high-emitter-emissions"] },
      unit: "tCO2e",
      by: ["measure", "scope"],
    },
    {
      kind: "bars",
      title: { zh: "只以公噸說的排放", en: "Told in bare tonnes" },
      note: {
        zh: "沒有寫明是二氧化碳當量，不與當量混比。",
        en: "Whether CO2e is meant is not printed: never beside CO2e.",
      },
      facts: { measures: ["financed-emissions", "high-emitter-emissions"] },
      unit: "t",
      by: ["measure", "scope"],
    },
    {
      kind: "matrix",
      title: { zh: "涵蓋率與數據品質", en: "Coverage and data quality" },
      note: {
        zh: "數據品質1分最好、5分最差。高碳排部位是由大排到小、累計到六成為止的那些對象。",
        en: "Score 1 is best, 5 worst. High emitters are the largest that together make up 60 percent.",
      },
      facts: {
        measures: [
          "inventory-coverage",
          "high-emitter-coverage",
          "pcaf-dq-score",
          "target-coverage",
          "attribution-factor",
        ],
      },
      rows: "subject",
      columns: "measure",
    },
    {
      kind: "bars",
      title: { zh: "每百萬元的碳排強度", en: "Intensity per million" },
      facts: { measures: ["emission-intensity"] },
      unit: "tCO2e",
      by: ["scope"],
    },
    {
      kind: "series",
      title: { zh: "逐期的財務碳排放", en: "Financed emissions over time" },
      facts: { measures: ["financed-emissions"] },
      unit: "tCO2e",
      by: ["subject", "scope"],
    },
    {
      kind: "derived",
      title: { zh: "由印出的數字算得", en: "Derived from what is printed" },
      derive: [
        {
          kind: "identity",
          label: { zh: "隱含財務碳排放總量", en: "implied total of financed emissions" },
          identity: "high-emitter-share",
          solve: "whole",
          unit: "tCO2e",
          note: {
            zh: "前提是高碳排對象的數字也經過歸因；若是它們自身的排放，總量會被高估。",
            en: "Holds when the high emitters' figure is attributed too; their own emissions overstate the total.",
          },
        },
        {
          kind: "change",
          label: { zh: "涵蓋率的變化", en: "change of coverage" },
          facts: { measures: ["high-emitter-coverage", "inventory-coverage"] },
        },
      ],
    },
  ],
};

const transition: Board = {
  id: "transition",
  label: { zh: "敏感產業暴險與自然風險", en: "Sensitive industries and nature" },
  about: {
    zh: "各機構對轉型敏感產業的暴險，金額與占比分開；占比的分母可能是全部投融資，也可能只是放款。自然面只有印出數字的指標。",
    en: "Exposure to industries sensitive to transition, amount and share apart; the whole may be all positions or loans alone. Of nature, only what is printed as a figure.",
  },
  filters: [SUBJECT, SOURCE, PERIOD],
  sections: [
    {
      kind: "matrix",
      title: { zh: "暴險：對象 × 說法", en: "Exposure: whose, and how told" },
      facts: { measures: ["sensitive-exposure", "sensitive-exposure-amount", "sensitive-exposure-change"] },
      rows: "subject",
      columns: "measure",
    },
    {
      kind: "bars",
      title: { zh: "暴險占比", en: "Exposure, share" },
      facts: { measures: ["sensitive-exposure"] },
      unit: "%",
      by: ["whole"],
    },
    {
      kind: "bars",
      title: { zh: "暴險金額", en: "Exposure, amount" },
      facts: { measures: ["sensitive-exposure-amount"] },
      unit: "money",
      by: ["measure"],
    },
    {
      kind: "derived",
      title: { zh: "由印出的數字算得", en: "Derived from what is printed" },
      derive: [
        {
          kind: "identity",
          label: { zh: "隱含總暴險", en: "implied exposure in all" },
          identity: "sensitive-share",
          solve: "whole",
          unit: "TWD",
        },
      ],
    },
    {
      kind: "matrix",
      title: { zh: "水與森林", en: "Water and forests" },
      note: {
        zh: "耗水是取水的一部分，兩者不相加。",
        en: "Consumption is part of withdrawal; they are not added.",
      },
      facts: {
        measures: [
          "water-withdrawal",
          "water-consumption",
          "water-withdrawal-intensity",
          "water-consumption-intensity",
          "water-recycling-rate",
          "water-management-score",
          "deforestation-risk",
        ],
      },
      rows: "subject",
      columns: "measure",
    },
  ],
};

const alliance: Board = {
  id: "alliance",
  label: { zh: "永續金融成績單", en: "Scorecard of sustainable finance" },
  about: {
    zh: "綠色採購、議合、證照與綠色授信，各機構或聯盟說了什麼。倍數有兩種讀法，不換算；計畫與實績分開。",
    en: "Green procurement, engagement, certificates and green lending as told. A multiple has two readings and is not converted; plans stand apart from deeds.",
  },
  filters: [SUBJECT, PERIOD, SOURCE],
  sections: [
    {
      kind: "matrix",
      title: { zh: "成績單", en: "Scorecard" },
      facts: {
        measures: [
          "green-procurement",
          "green-procurement-change",
          "green-procurement-share",
          "engagement-ratio",
          "clients-with-targets",
          "certified-staff-share",
          "certified-growth",
          "per-capita-subsidy",
        ],
      },
      rows: "subject",
      columns: "measure",
    },
    {
      kind: "bars",
      title: { zh: "綠色採購", en: "Green procurement" },
      facts: { measures: ["green-procurement"] },
      unit: "money",
      by: ["measure"],
    },
    {
      kind: "bars",
      title: { zh: "綠色授信、永續連結授信與債券餘額", en: "Green loans, linked loans and bonds outstanding" },
      facts: { measures: ["green-loans", "linked-loans", "green-bonds", "sustainable-finance"] },
      unit: "money",
      by: ["measure"],
    },
    {
      kind: "series",
      title: { zh: "綠色授信餘額", en: "Green loans outstanding" },
      facts: { measures: ["green-loans"] },
      unit: "money",
    },
  ],
};

const targets: Board = {
  id: "targets",
  label: { zh: "減碳目標與實績", en: "Targets and reductions" },
  about: {
    zh: "目標是計畫，實績是已經說出的結果：兩者各成一段，從不相混。基準年與範疇不同的百分比不能比高低。",
    en: "A target is a plan, a reduction what is told as done: two sections, never mixed. Percentages of other base years or scopes do not compare.",
  },
  filters: [SUBJECT, PERIOD, SOURCE],
  sections: [
    {
      kind: "matrix",
      title: { zh: "目標", en: "Targets" },
      facts: {
        measures: [
          "emissions-change",
          "financed-emissions-change",
          "emission-intensity-change",
          "renewable-share",
          "non-fossil-share",
        ],
        stance: AIMED,
      },
      rows: "subject",
      columns: "period",
    },
    {
      kind: "matrix",
      title: { zh: "實績", en: "Reductions told" },
      facts: {
        measures: [
          "emissions-change",
          "financed-emissions-change",
          "emission-intensity-change",
          "renewable-share",
          "non-fossil-share",
        ],
        stance: TOLD,
      },
      rows: "subject",
      columns: "period",
    },
    {
      kind: "bars",
      title: { zh: "溫室氣體排放量", en: "Emissions" },
      facts: { measures: ["emissions"], stance: TOLD },
      unit: "tCO2e",
      by: ["scope"],
    },
    {
      kind: "series",
      title: { zh: "再生能源占比", en: "Renewable share" },
      facts: { measures: ["renewable-share"] },
      unit: "%",
    },
    {
      kind: "matrix",
      title: { zh: "一噸碳的價錢", en: "What a tonne costs" },
      facts: { measures: ["carbon-fee", "carbon-price", "internal-carbon-price"] },
      rows: "subject",
      columns: "measure",
    },
  ],
};

export const boards: readonly Board[] = [financed, transition, alliance, targets];
