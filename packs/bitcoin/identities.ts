import type { Identity } from "#model";
import { shareOf } from "#pack";

export const identities: readonly Identity[] = [
  shareOf(
    "share-of-network",
    { zh: "算力占比 × 全網算力", en: "share of network hashrate" },
    {
      part: "hashrate",
      share: "hashrate-share",
      whole: "network-hashrate",
      same: ["basis"],
      strength: "definition",
      but: {
        zh: "各機構估計的全網算力不同，不能混用。",
        en: "Every source has its own total; they do not mix.",
      },
    },
  ),
  {
    id: "difficulty-to-hashrate",
    label: { zh: "難度 → 全網算力", en: "difficulty to network hashrate" },
    equation: "rate = difficulty * work / spacing",
    terms: {
      rate: { measure: "network-hashrate" },
      difficulty: { measure: "difficulty" },
      work: { value: "4294967296", unit: "H", per: ["1"] },
      spacing: { value: "600", unit: "second" },
    },
    same: ["period"],
    strength: "approximation",
    explanation: {
      zh: "全網算力約為難度乘以2³²、除以600秒；一天的估計可差一成。",
      en: "The network does difficulty times 2^32 hashes in 600 seconds; a day's estimate can be a tenth off.",
    },
  },
  {
    id: "hashprice-of-subsidy",
    label: { zh: "算力價格與區塊獎勵", en: "hashprice of the subsidy" },
    equation: "subsidy * blocks * price <= hashprice * rate",
    terms: {
      subsidy: { measure: "block-subsidy", per: ["1"], free: ["subject"] },
      blocks: { value: "144", unit: "1", per: ["day"] },
      price: { measure: "markets.commodity-price", per: ["BTC"], free: ["subject"] },
      hashprice: { measure: "hashprice", per: ["PH/s", "day"] },
      rate: { measure: "network-hashrate" },
    },
    same: ["subject", "period"],
    strength: "approximation",
    explanation: {
      zh: "每日全網收入至少是144個區塊的獎勵，另加手續費。",
      en: "A day of the whole network earns at least the subsidy of 144 blocks; fees come on top.",
    },
  },
  {
    id: "holdings-value",
    label: { zh: "持幣量 × 幣價", en: "holdings at the price" },
    equation: "value = coins * price",
    terms: {
      value: { measure: "holdings-value" },
      coins: { measure: "holdings" },
      price: { measure: "markets.commodity-price", per: ["BTC"], free: ["subject"] },
    },
    same: ["subject", "period"],
    strength: "approximation",
    explanation: {
      zh: "持幣價值等於枚數乘以當時的幣價；取價時間不同就會有小差。",
      en: "Holdings are worth coins times price; a price of another hour makes a small difference.",
    },
  },
  {
    id: "holdings-roll",
    label: { zh: "持幣量的增減", en: "holdings before and after" },
    equation: "after <= before + bought + mined",
    terms: {
      after: { measure: "holdings" },
      before: { measure: "holdings", when: "before" },
      bought: { measure: "purchases" },
      mined: { measure: "production" },
    },
    same: ["subject", "period"],
    strength: "approximation",
    explanation: {
      zh: "期末持幣不會多於期初加買進與挖得的枚數。",
      en: "No more is held afterwards than before with what was bought and mined.",
    },
  },
  {
    id: "fleet-power",
    label: { zh: "算力 × 能效 ≤ 電力容量", en: "power drawn by a fleet" },
    equation: "rate * efficiency <= capacity",
    terms: {
      rate: { measure: "hashrate" },
      efficiency: { measure: "miner-efficiency" },
      capacity: { measure: "power-capacity" },
    },
    same: ["subject", "period", "place"],
    strength: "approximation",
    explanation: {
      zh: "礦機用電不會超過電力容量；容量未必全用於挖礦。",
      en: "A fleet draws no more than its sites supply; not all capacity mines.",
    },
  },
];
