import type { Identity, Label } from "#model";
import { growthOf } from "#pack";
import { CARBON, TONNES } from "./measures-emissions.ts";

const REBASED: Label = {
  zh: "方法學、係數或涵蓋範圍更新時，前期數字會重算。",
  en: "Earlier figures are worked out anew when method, factors or coverage change.",
};

/** News prints the tonne of CO2e or the bare tonne: an identity of either, never of one with the other. */
function inTonnes(make: (id: (name: string) => string, units: readonly string[]) => Identity): readonly Identity[] {
  return [make((name) => name, CARBON), make((name) => `${name}-bare`, TONNES)];
}

/** What is emitted on account of others. */
const financed: readonly Identity[] = [
  ...inTonnes((id, units) => ({
    id: id("high-emitter-share"),
    label: { zh: "高碳排對象占財務碳排放", en: "high emitters in financed emissions" },
    equation: "part = share * whole",
    terms: {
      part: { measure: "high-emitter-emissions", units },
      share: { measure: "high-emitter-coverage" },
      whole: { measure: "financed-emissions", units },
    },
    same: ["subject", "period", "source", "scope"],
    strength: "approximation",
    explanation: {
      zh: "高碳排對象的財務碳排放等於涵蓋率乘以總量；若說的是這些對象自身的排放，就不適用。",
      en: "What high emitters account for is their share of the total, unless their own emissions are meant.",
    },
  })),
  ...inTonnes((id, units) => ({
    id: id("attributed-emissions"),
    label: { zh: "歸因因子 × 排放量 = 財務碳排放", en: "attributed emissions" },
    equation: "financed = factor * emissions",
    terms: {
      financed: { measure: "financed-emissions", units },
      factor: { measure: "attribution-factor", units: ["%", "x"] },
      emissions: { measure: "emissions", units, free: ["subject"] },
    },
    same: ["subject", "period", "source", "scope"],
    strength: "approximation",
    explanation: {
      zh: "一筆部位的財務碳排放等於歸因因子乘以對象的排放量；組合是逐筆加總，不能用平均因子。",
      en: "A position's financed emissions are its factor times the emitter's own; portfolios are sums of positions.",
    },
  })),
];

/** What an activity emits for its size. */
const intensity: readonly Identity[] = inTonnes((id, units) => ({
  id: id("intensity-of-base"),
  label: { zh: "碳排強度 × 營收或部位 = 排放量", en: "intensity times its base" },
  equation: "emissions = intensity * base / million",
  terms: {
    emissions: { measure: ["financed-emissions", "emissions"], units },
    intensity: { measure: "emission-intensity", units: units.slice(0, 1), per: ["TWD"] },
    base: { measure: ["portfolio", "markets.revenue"], units: ["TWD"] },
    million: { value: "1000000" },
  },
  same: ["subject", "period", "source", "scope"],
  strength: "approximation",
  explanation: {
    zh: "排放量約為每百萬元的強度乘以營收或投融資部位；加權平均強度不適用。",
    en: "Emissions are about the intensity per million times revenue or positions; weighted averages do not follow it.",
  },
}));

/** Water: what does not come back is part of what was taken. */
const water: readonly Identity[] = (
  [
    ["water-consumed-within-withdrawn", "耗水量 ≤ 取水量", "water consumed within withdrawn", ""],
    [
      "water-intensity-within",
      "耗水強度 ≤ 取水強度",
      "consumption intensity within withdrawal intensity",
      "-intensity",
    ],
  ] as const
).flatMap(([name, zh, en, suffix]) =>
  (
    [
      ["", ["m3", "L"]],
      ["-bare", TONNES],
    ] as const
  ).map(
    ([tail, units]): Identity => ({
      id: `${name}${tail}`,
      label: { zh, en },
      equation: "consumed <= withdrawn",
      terms: {
        consumed: { measure: `water-consumption${suffix}`, units },
        withdrawn: { measure: `water-withdrawal${suffix}`, units },
      },
      same: ["subject", "period", "source"],
      strength: "definition",
      explanation: {
        zh: "耗水是取水中不再回到水體的部分，不會比取水多；兩者的基準要相同。",
        en: "Consumption is what of the withdrawal does not return; both must be for the same base.",
      },
    }),
  ),
);

/** Money in sensitive industries, and what a tonne costs. */
const money: readonly Identity[] = [
  {
    id: "sensitive-share",
    label: { zh: "敏感產業暴險占總暴險", en: "sensitive exposure in the whole" },
    equation: "part = share * whole",
    terms: {
      part: { measure: "sensitive-exposure-amount" },
      share: { measure: "sensitive-exposure" },
      whole: { measure: "portfolio", free: ["subject"] },
    },
    same: ["subject", "period", "source"],
    strength: "approximation",
    explanation: {
      zh: "敏感產業的暴險等於占比乘以總暴險；分母可能只含放款或只含投資。",
      en: "Sensitive exposure is its share of the whole, which may be loans alone or investments alone.",
    },
  },
  {
    id: "fee-of-emissions",
    label: { zh: "碳費 ≤ 費率 × 排放量", en: "carbon fee within rate times emissions" },
    equation: "bill <= fee * emissions",
    terms: {
      bill: { measure: "carbon-fee-bill" },
      fee: { measure: "carbon-fee", per: ["t"], free: ["subject"] },
      emissions: { measure: "emissions", units: TONNES },
    },
    same: ["subject", "period"],
    strength: "approximation",
    explanation: {
      zh: "應繳碳費不超過費率乘以排放量；免徵額與優惠會使它更少。",
      en: "A carbon fee is at most the rate times the emissions; allowances make it less.",
    },
  },
];

/** Before, after and the change between. */
const changes: readonly Identity[] = (
  [
    ["procurement-growth", "綠色採購與增減率", "green procurement and its change", "green-procurement", "comparison"],
    ["green-loans-growth", "綠色授信與增減率", "green loans and their change", "green-loans", "scope"],
    ["exposure-growth", "敏感產業暴險與增減率", "sensitive exposure and its change", "sensitive-exposure-amount", ""],
  ] as const
).map(([id, zh, en, level, qualifier]) =>
  growthOf(
    id,
    { zh, en },
    {
      level,
      change: `${level.replace("-amount", "")}-change`,
      same: qualifier === "" ? [] : [qualifier],
      strength: "approximation",
      but: REBASED,
    },
  ),
);

/** The same of tonnes, of either kind. */
const tonneChanges: readonly Identity[] = (
  [
    ["emissions-growth", "排放量與增減率", "emissions and their change", "emissions"],
    ["financed-growth", "財務碳排放與增減率", "financed emissions and their change", "financed-emissions"],
    ["withdrawal-growth", "取水量與增減率", "water withdrawal and its change", "water-withdrawal"],
  ] as const
).flatMap(([name, zh, en, level]) => {
  const make = (id: string, units: readonly string[]): Identity => ({
    id,
    label: { zh, en },
    equation: "after = before * (1 + change)",
    terms: {
      after: { measure: level, units },
      before: { measure: level, units, when: "before" },
      change: { measure: `${level}-change` },
    },
    same: ["subject", "period", level === "water-withdrawal" ? "place" : "scope"],
    strength: "approximation",
    explanation: {
      zh: `本期等於比較期乘以（1＋增減率）。${REBASED.zh}`,
      en: `The level is the earlier level times one plus the change. ${REBASED.en}`,
    },
  });
  return level === "water-withdrawal"
    ? [make(name, ["m3", "L"]), make(`${name}-bare`, TONNES)]
    : [make(name, CARBON), make(`${name}-bare`, TONNES)];
});

export const identities: readonly Identity[] = [
  ...financed,
  ...intensity,
  ...water,
  ...money,
  ...changes,
  ...tonneChanges,
];
