import { add, compare, type Decimal, decimal, divideRounded, multiply, ZERO } from "#base";
import type { AnswerRemark, AnswerTable, Label, ModelAnswer, ModelColumn, PackModel } from "#model";
import { column, optionalColumn } from "#pack";
import { highEmitters, tallyBy } from "./high-emitters.ts";
import { type Position, sumOf, toPosition } from "./position.ts";

const SHOWN = 3;
const ASSET_CLASSES = [
  "listed_equity",
  "corporate_bond",
  "business_loan",
  "unlisted_equity",
  "project_finance",
  "cre",
  "mortgage",
  "motor_vehicle",
  "sovereign",
];

const COLUMNS: readonly ModelColumn[] = [
  column("counterparty_name", "text", "投融資對象", "counterparty"),
  { ...column("asset_class", "choice", "資產類別", "asset class"), choices: ASSET_CLASSES },
  column("outstanding_amount", "decimal", "投融資餘額", "outstanding amount"),
  optionalColumn("currency", "text", "幣別（ISO 4217）", "currency (ISO 4217)"),
  optionalColumn("counterparty_id", "text", "對象編號，例如 LEI", "id of the counterparty, such as its LEI"),
  optionalColumn("industry_code", "text", "產業", "industry"),
  optionalColumn(
    "sensitive_sector",
    "text",
    "敏感性產業；有填就以它分組",
    "sensitive sector; groups by it where given",
  ),
  optionalColumn("evic", "decimal", "含現金企業價值（年底）", "EVIC, at the end of the year"),
  optionalColumn("total_equity", "decimal", "權益總額", "total equity"),
  optionalColumn("total_debt", "decimal", "負債總額", "total debt"),
  optionalColumn(
    "property_value_at_origination",
    "decimal",
    "不動產或車輛起始時價值",
    "value of the property or vehicle at origination",
  ),
  optionalColumn("ppp_gdp", "decimal", "購買力平價 GDP", "PPP-adjusted GDP"),
  optionalColumn("scope1_t", "decimal", "範疇一排放，tCO2e", "scope 1 emissions, tCO2e"),
  optionalColumn("scope2_t", "decimal", "範疇二排放，tCO2e", "scope 2 emissions, tCO2e"),
  optionalColumn("scope3_t", "decimal", "範疇三排放，tCO2e", "scope 3 emissions, tCO2e"),
  optionalColumn("dq_score", "decimal", "PCAF 資料品質，1 最好，5 最差", "PCAF data quality, 1 best, 5 worst"),
];

/** Financed emissions of a portfolio, and the fewest counterparties that make 60 % of them. */
export const financedEmissions: PackModel = {
  id: "financed-emissions",
  label: { zh: "財務碳排放", en: "Financed emissions" },
  about: {
    zh: "每個部位照持有比例分攤對象的排放：歸因係數 × 排放量。再由大到小累計，取達到六成的最少對象（同量的一併列入）。範疇一二與範疇三分開，缺資料的部位列出來而不猜。",
    en: "Each position answers for its part of its counterparty's emissions: attribution factor × emissions. Then, the largest first, the fewest counterparties that make 60 % (with those that tie). Scopes 1 and 2 are apart from 3; a position without data is told, not guessed.",
  },
  source:
    "PCAF Global GHG Accounting and Reporting Standard Part A, 2nd ed. (2022), ch. 5; 金融業範疇三財務碳排放計算指引 (2023)",
  inputs: [{ name: "portfolio", label: { zh: "投融資部位", en: "positions" }, columns: COLUMNS }],
  run({ portfolio = [] }) {
    const remarks: AnswerRemark[] = [];
    const positions = portfolio.flatMap((row) => toPosition(row, (found) => remarks.push(found)) ?? []);
    return { tables: tablesOf(positions, remarks), remarks };
  },
};

function tablesOf(positions: readonly Position[], remarks: AnswerRemark[]): ModelAnswer["tables"] {
  const total = sumOf(positions.map(({ direct }) => direct)) ?? ZERO;
  return [
    summaryOf(positions, total, remarks),
    topOf(positions, total),
    industriesOf(positions, total),
    positionsOf(positions),
  ];
}

function summaryOf(positions: readonly Position[], direct: Decimal, remarks: AnswerRemark[]): AnswerTable {
  const known = positions.filter((position) => position.direct !== undefined);
  const currencies = new Set(positions.map(({ currency }) => currency));
  const [currency] = currencies;
  if (currencies.size > 1)
    remarks.push({
      text: {
        zh: `部位有 ${[...currencies].join("、")}，涵蓋率、資料品質與強度不能相加，未算`,
        en: `positions in ${[...currencies].join(", ")}: coverage, data quality and intensity cannot be summed and are left out`,
      },
    });
  const isOne = currencies.size === 1;
  const amount = isOne ? sumOf(positions.map(({ outstanding }) => outstanding)) : undefined;
  const covered = isOne ? sumOf(known.map(({ outstanding }) => outstanding)) : undefined;
  const rows: [Label, Decimal | undefined, string | undefined][] = [
    [{ zh: "部位", en: "positions" }, decimal(positions.length), undefined],
    [{ zh: "算得出的部位", en: "positions reckoned" }, decimal(known.length), undefined],
    [{ zh: "投融資餘額", en: "outstanding amount" }, amount, currency ?? ""],
    [{ zh: "盤查覆蓋率", en: "coverage" }, percent(covered, amount), "%"],
    [{ zh: "財務碳排放，範疇一", en: "financed emissions, scope 1" }, shown(scopeSum(positions, "scope1")), "tCO2e"],
    [{ zh: "財務碳排放，範疇二", en: "financed emissions, scope 2" }, shown(scopeSum(positions, "scope2")), "tCO2e"],
    [{ zh: "財務碳排放，範疇一與二", en: "financed emissions, scopes 1 and 2" }, shown(direct), "tCO2e"],
    [{ zh: "財務碳排放，範疇三", en: "financed emissions, scope 3" }, shown(scopeSum(positions, "scope3")), "tCO2e"],
    [
      { zh: "資料品質（依餘額加權）", en: "data quality, weighted by amount" },
      isOne ? qualityOf(positions) : undefined,
      undefined,
    ],
    [{ zh: "經濟強度，每百萬", en: "economic intensity, per million" }, intensity(direct, covered), "tCO2e"],
  ];
  return {
    name: "summary",
    title: { zh: "總計", en: "Totals" },
    columns: [
      { name: "item", label: { zh: "項目", en: "item" } },
      { name: "value", label: { zh: "值", en: "value" } },
      { name: "unit", label: { zh: "單位", en: "unit" } },
    ],
    rows: rows.filter(([, value]) => value !== undefined),
  };
}

function topOf(positions: readonly Position[], total: Decimal): AnswerTable {
  return {
    name: "top",
    chart: { kind: "pareto", of: "counterparty", part: "share", sum: "cumulative", line: 60 },
    title: { zh: "達六成的最少對象", en: "The fewest that make 60 %" },
    columns: [
      { name: "rank", label: { zh: "名次", en: "rank" } },
      { name: "counterparty", label: { zh: "對象", en: "counterparty" } },
      { name: "industry", label: { zh: "產業", en: "industry" } },
      { name: "financed", label: { zh: "財務碳排放", en: "financed emissions" }, unit: "tCO2e" },
      { name: "share", label: { zh: "占比", en: "share" }, unit: "%" },
      { name: "cumulative", label: { zh: "累計", en: "cumulative" }, unit: "%" },
    ],
    rows: highEmitters(positions).map(({ name, industry, financed, cumulative }, index) => [
      decimal(index + 1),
      name,
      industry,
      shown(financed),
      percent(financed, total),
      percent(cumulative, total),
    ]),
  };
}

function industriesOf(positions: readonly Position[], total: Decimal): AnswerTable {
  return {
    name: "industries",
    title: { zh: "依產業", en: "By industry" },
    columns: [
      { name: "industry", label: { zh: "產業", en: "industry" } },
      { name: "financed", label: { zh: "財務碳排放", en: "financed emissions" }, unit: "tCO2e" },
      { name: "share", label: { zh: "占比", en: "share" }, unit: "%" },
    ],
    rows: tallyBy(positions, ({ industry }) => industry ?? "").map(({ key, financed }) => [
      key === "" ? { zh: "未分類", en: "not classed" } : key,
      shown(financed),
      percent(financed, total),
    ]),
  };
}

function positionsOf(positions: readonly Position[]): AnswerTable {
  return {
    name: "positions",
    title: { zh: "逐筆部位", en: "Positions" },
    columns: [
      { name: "counterparty", label: { zh: "對象", en: "counterparty" } },
      { name: "asset_class", label: { zh: "資產類別", en: "asset class" } },
      { name: "factor", label: { zh: "歸因係數", en: "attribution factor" } },
      { name: "basis", label: { zh: "分母", en: "denominator" } },
      { name: "scope1", label: { zh: "範疇一", en: "scope 1" }, unit: "tCO2e" },
      { name: "scope2", label: { zh: "範疇二", en: "scope 2" }, unit: "tCO2e" },
      { name: "scope3", label: { zh: "範疇三", en: "scope 3" }, unit: "tCO2e" },
      { name: "quality", label: { zh: "資料品質", en: "data quality" } },
    ],
    rows: positions.map(({ name, assetClass, attribution, financed: { scope1, scope2, scope3 }, quality }) => [
      name,
      assetClass,
      attribution === undefined ? undefined : divideRounded(attribution.factor, decimal(1), 6),
      attribution?.basis,
      ...[scope1, scope2, scope3].map(shown),
      quality,
    ]),
  };
}

function scopeSum(positions: readonly Position[], scope: keyof Position["financed"]): Decimal | undefined {
  return sumOf(positions.map(({ financed }) => financed[scope]));
}

/** Σ amount × score ÷ Σ amount, over the positions with a score (PCAF, chapter 4). */
function qualityOf(positions: readonly Position[]): Decimal | undefined {
  const scored = positions.flatMap(({ outstanding, quality }) =>
    quality === undefined ? [] : [{ outstanding, quality }],
  );
  const weight = sumOf(scored.map(({ outstanding }) => outstanding));
  if (weight === undefined) return undefined;
  return divideRounded(sumOf(scored.map(({ outstanding, quality }) => multiply(outstanding, quality)))!, weight, 2);
}

function intensity(direct: Decimal, covered: Decimal | undefined): Decimal | undefined {
  return covered === undefined ? undefined : divideRounded(multiply(direct, decimal(1_000_000)), covered, SHOWN);
}

function percent(part: Decimal | undefined, whole: Decimal | undefined): Decimal | undefined {
  if (part === undefined || whole === undefined || compare(whole, ZERO) <= 0) return undefined;
  return divideRounded(multiply(part, decimal(100)), whole, 2);
}

function shown(value: Decimal | undefined): Decimal | undefined {
  return value === undefined ? undefined : divideRounded(add(value, ZERO), decimal(1), SHOWN);
}
