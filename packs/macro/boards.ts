import type { Board, BoardFilter } from "#model";

const FILTERS: readonly BoardFilter[] = [
  { name: "subject", label: { zh: "對象", en: "subject" } },
  { name: "measure", label: { zh: "統計", en: "statistic" } },
  { name: "period", label: { zh: "期間", en: "period" } },
  { name: "source", label: { zh: "來源", en: "source" } },
];

const statistics: Board = {
  id: "statistics",
  label: { zh: "統計：單月與累計", en: "Statistics: month and year to date" },
  about: {
    zh: "同一項統計的單月、單季與累計各成一線，並列而不混用；預測另成一線。",
    en: "Month, quarter and year to date of a statistic are lines of their own, side by side; forecasts are others.",
  },
  filters: FILTERS,
  sections: [
    {
      kind: "series",
      title: { zh: "利潤增減", en: "Change of profits" },
      facts: { measures: ["markets.profit-change"] },
      unit: "%",
    },
    {
      kind: "series",
      title: { zh: "物價、產出與貿易的增減", en: "Prices, output and trade" },
      facts: {
        measures: [
          "cpi-change",
          "ppi-change",
          "output-change",
          "retail-sales-change",
          "fixed-investment-change",
          "export-change",
          "import-change",
        ],
      },
      unit: "%",
    },
    {
      kind: "series",
      title: { zh: "經濟成長：實際與預測", en: "Growth: told and forecast" },
      facts: { measures: ["gdp-growth", "growth-target"] },
      unit: "%",
    },
    {
      kind: "bars",
      title: { zh: "各期間比較", en: "By period" },
      facts: { measures: ["markets.profit-change", "output-change"] },
      unit: "%",
      by: ["measure"],
    },
  ],
};

const strain: Board = {
  id: "strain",
  label: { zh: "企業與勞工的壓力", en: "Strain on firms and workers" },
  about: {
    zh: "欠薪、裁員、停業與縮短工時，照報導並列。欠薪的「3倍」有兩種讀法，不換算。",
    en: "Wage arrears, layoffs, closures and short time as told. A multiple has two readings and is not converted.",
  },
  filters: FILTERS,
  sections: [
    {
      kind: "series",
      title: { zh: "欠薪", en: "Wage arrears" },
      facts: { measures: ["wage-arrears"] },
      unit: "money",
    },
    {
      kind: "matrix",
      title: { zh: "增減的說法", en: "How it changed" },
      facts: { measures: ["wage-arrears-change", "workforce-change", "unemployment-rate"] },
      rows: "subject",
      columns: "measure",
    },
    {
      kind: "matrix",
      title: { zh: "家數與人數", en: "Firms and people" },
      facts: { measures: ["firms-closed", "firms-distressed", "employees", "layoffs"] },
      rows: "subject",
      columns: "measure",
    },
    {
      kind: "matrix",
      title: { zh: "工時", en: "Working time" },
      facts: { measures: ["work-week", "unpaid-leave", "shutdown-duration"] },
      rows: "subject",
      columns: "measure",
    },
  ],
};

export const boards: readonly Board[] = [statistics, strain];
