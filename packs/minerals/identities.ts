import type { Identity } from "#model";
import { growthOf, shareOf } from "#pack";

/** Shares of what is mined, of what is in the ground, of what comes in. */
const shares: readonly Identity[] = [
  shareOf(
    "share-of-mine-production",
    { zh: "占比 × 全球礦產量 = 礦產量", en: "share of mine production" },
    {
      part: "mine-production",
      share: "mine-production-share",
      whole: "mine-production",
      same: ["basis"],
      strength: "definition",
      but: {
        zh: "氧化物與金屬的重量不能混用。",
        en: "Weights of oxide and of metal do not mix.",
      },
    },
  ),
  shareOf(
    "share-of-reserves",
    { zh: "占比 × 全球儲量 = 儲量", en: "share of reserves" },
    { part: "reserves", share: "reserves-share", whole: "reserves", same: ["basis"], strength: "definition" },
  ),
  shareOf(
    "share-of-imports",
    { zh: "來源占比 × 進口量", en: "share of imports by origin" },
    {
      part: "import-volume",
      share: "import-share",
      whole: "import-volume",
      same: ["place"],
      strength: "definition",
    },
  ),
  {
    id: "stockpile-cover",
    label: { zh: "收儲量相當於消費量的比例", en: "stockpile relative to consumption" },
    equation: "stock = ratio * consumption",
    terms: {
      stock: { measure: ["stockpile-plan", "inventory"] },
      ratio: { measure: "stockpile-to-consumption" },
      consumption: { measure: "consumption" },
    },
    same: ["subject", "source"],
    strength: "definition",
    explanation: {
      zh: "收儲量等於比例乘以一年的消費量；計畫若跨數年，比例仍是對一年而言。",
      en: "The stock is the ratio times a year's consumption, even when the plan takes several years.",
    },
  },
];

/** Mines, their output and what is left in them. */
const mines: readonly Identity[] = [
  {
    id: "mine-life",
    label: { zh: "儲量 ÷ 年產量 = 可採年限", en: "life of a mine" },
    equation: "life = reserves / output",
    terms: {
      life: { measure: "mine-life" },
      reserves: { measure: "reserves" },
      output: { measure: "mine-production", per: ["year"] },
    },
    same: ["subject", "basis"],
    strength: "approximation",
    explanation: {
      zh: "可採年限約為儲量除以年產量；產量會變，儲量也會增加。",
      en: "A mine lasts about reserves over yearly output; both change.",
    },
  },
  {
    id: "utilised-capacity",
    label: { zh: "產能 × 利用率 = 產量", en: "capacity in use" },
    equation: "output = capacity * use",
    terms: {
      output: { measure: "mine-production" },
      capacity: { measure: "plant-capacity" },
      use: { measure: "utilisation" },
    },
    same: ["subject", "period", "stage"],
    strength: "approximation",
    explanation: {
      zh: "產量約為產能乘以利用率；期間要換算成一致。",
      en: "Output is about capacity times its use over the same time.",
    },
  },
  {
    id: "output-within-capacity",
    label: { zh: "產量 ≤ 產能", en: "output within capacity" },
    equation: "output <= capacity",
    terms: { output: { measure: "mine-production" }, capacity: { measure: "plant-capacity" } },
    same: ["subject", "period", "stage"],
    strength: "approximation",
    explanation: {
      zh: "產量通常不超過產能。",
      en: "Output is seldom more than capacity.",
    },
  },
  {
    id: "reserves-within-resources",
    label: { zh: "儲量 ≤ 資源量", en: "reserves within resources" },
    equation: "reserves <= resources",
    terms: { reserves: { measure: "reserves" }, resources: { measure: "resources" } },
    same: ["subject", "period", "source", "basis"],
    strength: "approximation",
    explanation: {
      zh: "儲量是資源量中已證實可採的部分；有些報告的資源量不含儲量。",
      en: "Reserves are the proven part of resources; some reports count resources without them.",
    },
  },
];

/** What it costs. */
const money: readonly Identity[] = [
  {
    id: "stockpile-value",
    label: { zh: "收儲量 × 價格 = 收儲金額", en: "stockpile at a price" },
    equation: "value = mass * price",
    terms: {
      value: { measure: "stockpile-plan-value" },
      mass: { measure: "stockpile-plan" },
      price: { measure: "markets.commodity-price", per: ["t"] },
    },
    same: ["subject", "period"],
    strength: "approximation",
    explanation: {
      zh: "收儲金額約為數量乘以價格，兩者要是同一筆採購。",
      en: "Spending is about mass times price, when both are of one purchase.",
    },
  },
  {
    id: "value-in-the-ground",
    label: { zh: "儲量 × 價格 = 礦藏價值", en: "value in the ground" },
    equation: "value = mass * price",
    terms: {
      value: { measure: "resource-value" },
      mass: { measure: ["reserves", "resources"] },
      price: { measure: "markets.commodity-price", per: ["t"] },
    },
    same: ["subject"],
    strength: "approximation",
    explanation: {
      zh: "礦藏價值約為儲量乘以現價，未扣開採成本。",
      en: "What lies in the ground is told at today's price, before any cost.",
    },
  },
];

/** Before, after and the change between. */
const changes: readonly Identity[] = (
  [
    ["production-growth", "產量與增減率", "production and its change", "mine-production", "production-change", "basis"],
    ["capacity-growth", "產能與增減率", "capacity and its change", "plant-capacity", "capacity-change", "stage"],
    ["export-growth", "出口量與增減率", "exports and their change", "export-volume", "export-volume-change", "place"],
    ["import-growth", "進口量與增減率", "imports and their change", "import-volume", "import-volume-change", "place"],
    ["demand-growth", "需求量與增減率", "demand and its change", "consumption", "demand-change", "place"],
    ["inventory-growth", "庫存與增減率", "inventory and its change", "inventory", "inventory-change", "place"],
  ] as const
).map(([id, zh, en, level, change, qualifier]) =>
  growthOf(
    id,
    { zh, en },
    {
      level,
      change,
      same: ["comparison", qualifier],
      strength: "approximation",
      but: { zh: "前期數字可能已修訂。", en: "The earlier figure may have been revised." },
    },
  ),
);

export const identities: readonly Identity[] = [...shares, ...mines, ...money, ...changes];
