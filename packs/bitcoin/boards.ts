import type { Board, BoardFilter } from "#model";

const SOURCE: BoardFilter = { name: "source", label: { zh: "來源", en: "source" } };
const PERIOD: BoardFilter = { name: "period", label: { zh: "期間", en: "period" } };
const SUBJECT: BoardFilter = { name: "subject", label: { zh: "國家或業者", en: "country or firm" } };

const hashrate: Board = {
  id: "hashrate",
  label: { zh: "各國算力", en: "Hashrate by country" },
  about: {
    zh: "各機構估計的各國算力占比與算力。每家機構有自己的全網總量，一個來源只和自己比；用「算力 ÷ 占比」回推的總量應當相符。",
    en: "Shares and hashrate of countries as each source tells them. Every source has its own network total; hashrate over share must lead back to one.",
  },
  filters: [SOURCE, PERIOD, SUBJECT],
  sections: [
    {
      kind: "map",
      title: { zh: "各國占全網算力", en: "Share of network hashrate" },
      note: { zh: "一次只畫一個來源、一個期間；用篩選切換。", en: "One source and period at a time; filters switch." },
      facts: { measures: ["hashrate-share"], subjects: "country" },
      unit: "%",
    },
    {
      kind: "bars",
      title: { zh: "算力占比，依來源與期間", en: "Shares by source and period" },
      facts: { measures: ["hashrate-share"] },
      unit: "%",
      by: ["source"],
    },
    {
      kind: "bars",
      title: { zh: "各國算力，依來源與期間", en: "Hashrate by source and period" },
      facts: { measures: ["hashrate"] },
      unit: "EH/s",
      by: ["source"],
    },
    {
      kind: "derived",
      title: { zh: "回推的全網總量", en: "Implied network total" },
      note: {
        zh: "同一來源、同一期間的各國算力除以占比，應得到同一個總量。",
        en: "Hashrate over share of one source and period must give one total.",
      },
      derive: [
        {
          kind: "identity",
          label: { zh: "回推總量", en: "implied total" },
          identity: "share-of-network",
          solve: "whole",
          unit: "EH/s",
          isShared: true,
        },
      ],
    },
    {
      kind: "derived",
      title: { zh: "季與季之間：百分點與相對變化", en: "From period to period: points and percent" },
      note: {
        zh: "占比由16.61%變為15.51%，是少1.1個百分點，也是減少約6.6%；兩種講法不能混用。",
        en: "From 16.61% to 15.51% is 1.1 points less, and about 6.6% less: two tellings that do not mix.",
      },
      derive: [
        { kind: "change", label: { zh: "占比變化", en: "change of share" }, facts: { measures: ["hashrate-share"] } },
      ],
    },
    {
      kind: "derived",
      title: { zh: "集中度", en: "Concentration" },
      derive: [
        {
          kind: "concentration",
          label: { zh: "算力集中度", en: "hashrate" },
          facts: { measures: ["hashrate-share"], subjects: "country" },
          top: 3,
        },
      ],
    },
    {
      kind: "series",
      title: { zh: "占比隨時間", en: "Shares over time" },
      facts: { measures: ["hashrate-share"], subjects: "country" },
      unit: "%",
      by: ["subject", "source"],
    },
    {
      kind: "bars",
      title: { zh: "全網算力的各種說法", en: "The whole network as told" },
      note: {
        zh: "即時估計與季平均不是同一個數字，不能拿來驗證別家的占比。",
        en: "A spot estimate is no average of a quarter; it checks no share of another source.",
      },
      facts: { measures: ["network-hashrate"] },
      unit: "EH/s",
      by: ["source"],
    },
  ],
};

const miners: Board = {
  id: "miners",
  label: { zh: "礦商：持幣、電力與獲利", en: "Miners: treasuries, power, profit" },
  about: {
    zh: "各礦商的持幣量、產出、場址電力與獲利變化，照報導並列；排名只在同一份名單裡有意義。",
    en: "Holdings, output, power of sites and profit of miners as told; a rank means something within its own list only.",
  },
  filters: [{ name: "subject", label: { zh: "業者", en: "firm" } }, SOURCE, PERIOD],
  sections: [
    {
      kind: "bars",
      title: { zh: "持幣量", en: "Holdings" },
      facts: { measures: ["holdings"] },
      unit: "BTC",
      by: [],
    },
    {
      kind: "bars",
      title: { zh: "持幣價值", en: "Value of holdings" },
      facts: { measures: ["holdings-value"] },
      unit: "money",
      by: [],
    },
    {
      kind: "derived",
      title: { zh: "持幣價值 ÷ 枚數＝隱含幣價", en: "Value over coins: the price that it implies" },
      derive: [
        {
          kind: "identity",
          label: { zh: "隱含幣價（每枚）", en: "implied price a coin" },
          identity: "holdings-value",
          solve: "price",
          unit: "USD",
          per: ["BTC"],
        },
      ],
    },
    {
      kind: "matrix",
      title: { zh: "排名", en: "Ranks" },
      facts: { measures: ["treasury-rank", "hashrate-rank"] },
      rows: "subject",
      columns: "source",
    },
    {
      kind: "bars",
      title: { zh: "產出與買賣", en: "Mined, bought and sold" },
      facts: { measures: ["production", "purchases", "sales"] },
      unit: "BTC",
      by: ["measure"],
    },
    {
      kind: "bars",
      title: { zh: "場址電力容量", en: "Power of sites" },
      note: { zh: "兆瓦是百萬瓦；容量不等於正在挖礦的用電。", en: "Capacity is not what is drawn for mining." },
      facts: { measures: ["power-capacity"] },
      unit: "MW",
      by: [],
    },
    {
      kind: "series",
      title: { zh: "獲利、算力與難度的增減", en: "Changes of profit, hashrate and difficulty" },
      facts: { measures: ["mining-profit-change", "hashrate-change", "difficulty-change"] },
      unit: "%",
    },
    {
      kind: "matrix",
      title: { zh: "算力價格、成本與損益兩平", en: "Hashprice, cost and breakeven" },
      facts: { measures: ["hashprice", "mining-cost", "breakeven-price", "block-subsidy"] },
      rows: "measure",
      columns: "source",
    },
  ],
};

export const boards: readonly Board[] = [hashrate, miners];
