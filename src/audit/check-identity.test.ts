import { describe, expect, it, test } from "vitest";
import { intervalText } from "#algebra";
import { loadPacks } from "#pack";
import { type ClaimParts, makeClaim } from "#test/audit/claims.ts";
import { checkIdentity } from "./check-identity.ts";
import { readyIdentities } from "./identities.ts";

const { packs } = await loadPacks("packs");
const identities = new Map(readyIdentities(packs).map((each) => [each.fullId, each]));

/** Claims `measure: words` that have the given parts in common, each with its own where an object follows. */
type Row = readonly [measure: string, printed: string, parts?: Partial<ClaimParts>];
const check = (id: string, common: Partial<ClaimParts>, rows: readonly Row[]) =>
  checkIdentity(
    identities.get(id)!,
    rows.map(([measure, printed, parts], index) =>
      makeClaim({ printed, measure, at: index * 20, ...common, ...parts }),
    ),
  );
const verdicts = (id: string, common: Partial<ClaimParts>, rows: readonly Row[]) =>
  check(id, common, rows).map(({ verdict, by }) => [verdict, ...by].join(" "));

const FIRM = { subject: "美國比特幣", period: "2025-09-03" };
const CAP: Row = ["markets.market-cap", "約73億美元"];
const SHARES: Row = ["markets.shares-outstanding", "9.0858億股"];
const PRICE: Row = ["markets.share-price-close", "略高於8美元"];

describe("a definition", () => {
  test.each([
    ["what was printed", {}, [CAP, SHARES, PRICE], ["holds-with-rounding"]],
    [
      "exact values",
      {},
      [
        ["markets.market-cap", "80億美元"],
        ["markets.shares-outstanding", "10億股"],
        ["markets.share-price", "8美元"],
      ],
      ["holds"],
    ],
    ["ten times too much", {}, [["markets.market-cap", "約730億美元"], SHARES, PRICE], ["fails"]],
    ["萬 for 億", {}, [["markets.market-cap", "約73萬美元"], SHARES, PRICE], ["fails"]],
    ["another currency", {}, [["markets.market-cap", "約73億元人民幣"], SHARES, PRICE], []],
    ["another firm", {}, [["markets.market-cap", "約730億美元", { subject: "母公司" }], SHARES, PRICE], []],
    ["another day", {}, [["markets.market-cap", "約730億美元", { period: "2025-09-04" }], SHARES, PRICE], []],
    [
      "an unknown firm",
      {},
      [["markets.market-cap", "約730億美元", { subject: "" }], SHARES, PRICE],
      ["undetermined subject"],
    ],
    [
      "an unknown day",
      {},
      [["markets.market-cap", "約730億美元", { period: "" }], SHARES, PRICE],
      ["undetermined period"],
    ],
    ["a plan", {}, [["markets.market-cap", "約730億美元", { stance: "plan" }], SHARES, PRICE], []],
    ["an estimate", {}, [["markets.market-cap", "約730億美元", { stance: "estimated" }], SHARES, PRICE], ["fails"]],
    ["no price", {}, [CAP, SHARES], []],
  ] satisfies readonly (readonly [string, Partial<ClaimParts>, readonly Row[], readonly string[]])[])(
    "over %s",
    (_, common, rows, expected) => {
      expect(verdicts("markets.market-value", { ...FIRM, ...common }, rows)).toEqual(expected);
    },
  );

  it("takes no claim twice, and holds nothing against what fits elsewhere", () => {
    const dear: Row = ["markets.share-price", "14.52美元"];
    expect(verdicts("markets.market-value", FIRM, [CAP, SHARES, PRICE, dear])).toEqual(["holds-with-rounding"]);
    expect(verdicts("markets.market-value", FIRM, [CAP, SHARES, dear])).toEqual(["fails"]);
  });

  it("shows the equation with its intervals, and what the first term would have to be", () => {
    const [finding] = check("markets.market-value", FIRM, [["markets.market-cap", "約730億美元"], SHARES, PRICE]);
    expect(finding!.text).toBe(
      "≈ 73,000,000,000 USD [71,175,000,000, 74,825,000,000] ≠ 908,580,000 share [908,575,000, 908,585,000] × > 8 USD (8, 9)",
    );
    expect(intervalText(finding!.implied!, 4)).toBe("(7,268,000,000, 8,178,000,000)");
  });
});

describe("shares of a network", () => {
  const QUARTER = { period: "2025-10/2025-12" };
  const part: Row = ["bitcoin.hashrate", "約每秒145艾哈希", { subject: "中國", voice: "盧克索" }];
  const share: Row = ["bitcoin.hashrate-share", "14.05%", { subject: "中國", voice: "盧克索" }];

  it("does not mix the total of one source with the share of another", () => {
    const whole: Row = ["bitcoin.network-hashrate", "1,137.06 EH/s", { voice: "CoinMarketCap", subject: "比特幣" }];
    expect(verdicts("bitcoin.share-of-network", QUARTER, [part, share, whole])).toEqual(["different source"]);
    const nobody: Row = ["bitcoin.network-hashrate", "1,137.06 EH/s", { subject: "比特幣" }];
    expect(verdicts("bitcoin.share-of-network", QUARTER, [part, share, nobody])).toEqual(["undetermined source"]);
    const own: Row = ["bitcoin.network-hashrate", "1,137.06 EH/s", { voice: "盧克索", subject: "比特幣" }];
    expect(verdicts("bitcoin.share-of-network", QUARTER, [part, share, own])).toEqual(["fails"]);
  });

  it("raises no alarm over five published pairs and their total", () => {
    const pairs = [
      ["美國", "35.81%", "323.4 EH/s"],
      ["俄羅斯", "16.61%", "150 EH/s"],
      ["中國", "13.84%", "125 EH/s"],
      ["巴拉圭", "3.87%", "35 EH/s"],
      ["阿聯", "3.54%", "32 EH/s"],
    ];
    const rows: Row[] = pairs.flatMap(([subject, percent, rate]): Row[] => [
      ["bitcoin.hashrate-share", percent!, { subject: subject! }],
      ["bitcoin.hashrate", rate!, { subject: subject! }],
    ]);
    const found = verdicts("bitcoin.share-of-network", { period: "2025-07/2025-09", voice: "盧克索" }, [
      ...rows,
      ["bitcoin.network-hashrate", "903 EH/s", { subject: "比特幣" }],
    ]);
    expect(found).toEqual(Array(5).fill("holds-with-rounding"));
  });
});

describe("an approximation", () => {
  const value: Row = ["bitcoin.holdings-value", "約價值2.73億美元"];
  const coins: Row = ["bitcoin.holdings", "2443枚比特幣"];
  const price: Row = ["markets.commodity-price", "110,731美元", { subject: "比特幣" }];

  it("holds, or says only that something else plays a part", () => {
    expect(verdicts("bitcoin.holdings-value", FIRM, [value, coins, price])).toEqual(["holds-with-rounding"]);
    expect(
      verdicts("bitcoin.holdings-value", FIRM, [["bitcoin.holdings-value", "約27.3億美元"], coins, price]),
    ).toEqual(["undetermined approximation"]);
  });

  it("is not asked about growth on another basis", () => {
    const growth = (basis: string): readonly Row[] => [
      ["markets.profit", "120億元人民幣", { qualifiers: { basis } }],
      ["markets.profit", "100億元人民幣", { qualifiers: { basis }, period: "2024-09" }],
      ["markets.profit-change", "增加30%", { qualifiers: { basis } }],
    ];
    const firm = { subject: "工業企業", period: "2025-09" };
    expect(verdicts("markets.profit-growth", firm, growth("comparable"))).toEqual([]);
    expect(verdicts("markets.profit-growth", firm, growth("nominal"))).toEqual(["undetermined approximation"]);
  });
});

describe("periods", () => {
  const growth = "markets.profit-growth-to-date";
  const row = (printed: string, period: string): Row => ["markets.profit-change", printed, { period }];
  const firm = { subject: "工業企業" };

  it("tells the year so far from the month before and the month", () => {
    const rows = [row("成長3.2%", "2025-01/2025-09"), row("成長0.9%", "2025-01/2025-08"), row("成長21.6%", "2025-09")];
    expect(verdicts(growth, firm, rows)).toEqual(["holds"]);
    expect(verdicts(growth, firm, [rows[0]!, rows[1]!, row("成長21.6%", "2025-08")])).toEqual([]);
  });

  it("wants the earlier price earlier", () => {
    const prices = (before: string): readonly Row[] => [
      ["markets.revenue", "34.48億元新台幣"],
      ["markets.revenue", "29.47億元新台幣", { period: before }],
      ["markets.revenue-change", "成長17%"],
    ];
    expect(verdicts("markets.revenue-growth", { subject: "金控", period: "2024" }, prices("2023"))).toEqual([
      "holds-with-rounding",
    ]);
    expect(verdicts("markets.revenue-growth", { subject: "金控", period: "2024" }, prices("2025"))).toEqual([]);
  });

  it("holds a change against the level that it was told against alone", () => {
    const copper = { subject: "倫敦期銅", period: "2025-09-24" };
    const prices = (period: string, comparison?: string): readonly Row[] => [
      ["markets.commodity-price", "10,336.5美元"],
      ["markets.commodity-price", "11,104.5美元", { period }],
      ["markets.commodity-price-change", "上漲3.6%", comparison === undefined ? {} : { qualifiers: { comparison } }],
    ];
    const growth = "markets.commodity-price-growth";
    expect(verdicts(growth, copper, prices("2025-09-23"))).toEqual(["fails"]);
    expect(verdicts(growth, copper, prices("2024-05"))).toEqual(["undetermined comparison"]); // an old record
    expect(verdicts(growth, copper, prices("2024-05", "2024-05"))).toEqual(["fails"]);
    expect(verdicts(growth, copper, prices("2024-09-24", "yoy"))).toEqual(["fails"]);
    expect(verdicts(growth, copper, prices("2025-09-23", "yoy"))).toEqual(["undetermined comparison"]);
  });

  it("holds no average of a day against what came in all", () => {
    const coal = { subject: "原煤", period: "2020-10" };
    const change: Row = ["minerals.production-change", "增長1.4%", { qualifiers: { comparison: "mom" } }];
    const before: Row = ["minerals.mine-production", "1086萬噸", { period: "2020-09" }];
    const daily: Row = ["minerals.mine-production", "1086萬噸", { period: "2020-09", qualifiers: { rate: "日" } }];
    const all: Row = ["minerals.mine-production", "3.4億噸"];
    expect(verdicts("minerals.production-growth", coal, [all, before, change])).toEqual(["undetermined comparison"]);
    expect(verdicts("minerals.production-growth", coal, [all, daily, change])).toEqual([]);
  });

  it("joins nothing where several levels may be meant and something is missing", () => {
    const bare = { subject: "大陸" };
    const change: Row = ["minerals.export-volume-change", "增長4.5%", { qualifiers: { comparison: "yoy" } }];
    const tonnes = (...printed: readonly string[]) =>
      printed.map((each): Row => ["minerals.export-volume", each, { period: "" }]);
    const growth = "minerals.export-growth";
    expect(verdicts(growth, bare, [change, ...tonnes("1118噸", "656噸", "569噸", "226噸")])).toEqual([]);
  });
});

describe("what a price is for", () => {
  const rows = (price: string, rate?: string): readonly Row[] => [
    ["minerals.stockpile-plan-value", "2.45億美元"],
    ["minerals.stockpile-plan", "3,000公噸"],
    ["markets.commodity-price", price, rate === undefined ? {} : { qualifiers: { rate } }],
  ];
  const common = { subject: "銻", period: "2025" };

  it("is what is printed, and is never guessed", () => {
    expect(verdicts("minerals.stockpile-value", common, rows("約81.7美元", "公斤"))).toEqual(["holds-with-rounding"]);
    expect(verdicts("minerals.stockpile-value", common, rows("約81.7美元", "噸"))).toEqual([
      "undetermined approximation",
    ]);
    expect(verdicts("minerals.stockpile-value", common, rows("約81.7美元"))).toEqual(["undetermined per"]);
    expect(verdicts("minerals.stockpile-value", common, rows("約81.7美元", "桶"))).toEqual([]);
  });
});
