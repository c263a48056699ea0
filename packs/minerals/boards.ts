import type { Board, BoardFilter } from "#model";

const SOURCE: BoardFilter = { name: "source", label: { zh: "來源", en: "source" } };
const PERIOD: BoardFilter = { name: "period", label: { zh: "期間", en: "period" } };
const COMMODITY: BoardFilter = { name: "commodity", label: { zh: "商品", en: "commodity" } };
const SUBJECT: BoardFilter = { name: "subject", label: { zh: "國家或業者", en: "country or firm" } };

const SHARES = ["reserves-share", "mine-production-share", "refining-share", "magnet-share", "control-share"] as const;

const supply: Board = {
  id: "supply",
  label: { zh: "供應占比", en: "Supply shares" },
  about: {
    zh: "從儲量、開採、精煉到磁體，各來源說的占比。掌控不等於在境內，磁體用稀土不等於全部稀土；來源、年份或口徑不同的數字並列，不相比。",
    en: "Shares from reserves to magnets as each source tells them. Control is not territory and bases differ: figures of other sources, years or bases stand side by side and are not compared.",
  },
  filters: [COMMODITY, SOURCE, PERIOD, SUBJECT],
  sections: [
    {
      kind: "matrix",
      title: { zh: "階段 × 來源", en: "Stage by source" },
      facts: { measures: SHARES },
      rows: "measure",
      columns: "source",
    },
    {
      kind: "bars",
      title: { zh: "各階段占比", en: "Shares by stage" },
      facts: { measures: SHARES },
      unit: "%",
      by: ["measure", "source", "commodity"],
    },
    {
      kind: "derived",
      title: { zh: "集中度", en: "Concentration" },
      note: {
        zh: "沒有列出的部分可能分散，也可能集中在一國，所以是區間。",
        en: "What is not told may be dust or one country: hence intervals.",
      },
      derive: SHARES.slice(0, 4).map((measure) => ({
        kind: "concentration" as const,
        label: { zh: "供應集中度", en: "supply" },
        facts: { measures: [measure], subjects: "country" as const },
        top: 3,
        by: ["commodity"],
      })),
    },
    {
      kind: "matrix",
      title: { zh: "進口依存", en: "Import dependency" },
      note: { zh: "進口來源占比常是數年平均。", en: "Shares of imports are often averages of several years." },
      facts: { measures: ["import-reliance", "import-share"] },
      rows: "subject",
      columns: "measure",
    },
    {
      kind: "bars",
      title: { zh: "礦產量", en: "Mine production" },
      facts: { measures: ["mine-production"] },
      unit: "t",
      by: ["source", "commodity"],
    },
    {
      kind: "timeline",
      title: { zh: "替代要多久", en: "How long another supply takes" },
      note: {
        zh: "各方說法並列，從說出的那一天起算；彼此不算矛盾。",
        en: "What each says, counted from the day it was said; none contradicts another.",
      },
      facts: { measures: ["lead-time", "mine-life"] },
    },
  ],
};

const stockpile: Board = {
  id: "stockpile",
  label: { zh: "收儲計畫與用量", en: "Stockpile plans and use" },
  about: {
    zh: "計畫收儲的重量與金額，旁邊是一年的用量、庫存、進口與產量。計畫不是已買，而且常跨數年，用量是一年的。",
    en: "Planned purchases beside a year's use, stocks, imports and output. A plan is no purchase and often takes years; use is of one year.",
  },
  filters: [COMMODITY, SOURCE, SUBJECT],
  sections: [
    {
      kind: "bullet",
      title: { zh: "計畫量與一年的量", en: "Plan beside a year's flow" },
      unit: "t",
      roles: [
        { role: "plan", facts: { measures: ["stockpile-plan"] } },
        { role: "use", facts: { measures: ["consumption"] } },
        { role: "stock", facts: { measures: ["inventory"] } },
        { role: "import", facts: { measures: ["import-volume"] } },
        { role: "production", facts: { measures: ["mine-production"] } },
      ],
    },
    {
      kind: "derived",
      title: { zh: "計畫相當於多久的用量", en: "How much of a year's use a plan is" },
      derive: [
        {
          kind: "identity",
          label: { zh: "隱含年用量", en: "implied yearly use" },
          identity: "stockpile-cover",
          solve: "consumption",
          unit: "t",
          of: "commodity",
          note: {
            zh: "計畫量若分數年買進，比例就是存量除以一年的流量。",
            en: "If the plan takes several years, the ratio is a stock over a year's flow.",
          },
        },
        {
          kind: "ratio",
          label: { zh: "計畫量 ÷ 年用量", en: "plan over a year's use" },
          part: { measures: ["stockpile-plan"] },
          whole: { measures: ["consumption"] },
          note: {
            zh: "分數年買進的計畫除以一年的用量，是存量除以流量。",
            en: "A plan of several years over one year's use is a stock over a flow.",
          },
        },
        {
          kind: "ratio",
          label: { zh: "庫存 ÷ 年用量", en: "stocks over a year's use" },
          part: { measures: ["inventory"] },
          whole: { measures: ["consumption"] },
        },
      ],
    },
    {
      kind: "bars",
      title: { zh: "相當於年用量的比例", en: "Plan relative to a year's use" },
      facts: { measures: ["stockpile-to-consumption"] },
      unit: "%",
      by: ["commodity"],
    },
    {
      kind: "bars",
      title: { zh: "計畫金額與已儲備價值", en: "Planned spending, and value held" },
      facts: { measures: ["stockpile-plan-value", "stockpile-value"] },
      unit: "money",
      by: ["measure"],
    },
    {
      kind: "matrix",
      title: { zh: "保底價", en: "Price floors" },
      facts: { measures: ["price-floor"] },
      rows: "subject",
      columns: "source",
    },
    {
      kind: "dots",
      title: { zh: "價格漲跌", en: "Price moves" },
      facts: { measures: ["markets.commodity-price-change"], subjects: "own" },
      unit: "%",
    },
    {
      kind: "dots",
      title: { zh: "以倍數說的漲跌", en: "Moves told as multiples" },
      note: {
        zh: "「漲3倍」可以是變成3倍，也可以是多了3倍；不換算成百分比。",
        en: "A multiple has two readings; it is not turned into percent.",
      },
      facts: { measures: ["markets.commodity-price-change"], subjects: "own" },
      unit: "x",
    },
  ],
};

export const boards: readonly Board[] = [supply, stockpile];
