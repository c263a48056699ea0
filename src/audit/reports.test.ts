import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type ClaimParts, makeClaim } from "#test/audit/claims.ts";
import type { Knowledge } from "./check.ts";
import type { Claim, Rules } from "./claim.ts";
import { compareWith, joinAgreeing, type ReportOptions } from "./reports.ts";
import { makeShelf } from "./shelf.ts";

const RULES = new Map<string, Rules>([
  ["minerals.mine-production", { kind: "flow", qualifiers: ["basis", "place"] }],
  ["deals.loan", { kind: "flow", qualifiers: ["status"] }],
  ["incidents.deaths", { kind: "stock", qualifiers: ["place", "vintage"] }],
  ["markets.share-price", { kind: "price", qualifiers: ["window"] }],
]);
const KNOWLEDGE: Knowledge = { rules: RULES, identities: [] };
const OUTPUT = { measure: "minerals.mine-production", label: "銅產量", subject: "甲礦業", period: "2024" };

/** Findings of some claims, each in its own article unless it says where it is. */
const report = (parts: readonly ClaimParts[], options: ReportOptions = {}) => {
  const shelf = makeShelf();
  const pairs = parts.flatMap((each, at) => {
    const claim = makeClaim({ article: `a${at}`, ...each });
    const found = compareWith([claim], shelf, KNOWLEDGE, options);
    shelf.put([claim]);
    return found;
  });
  return joinAgreeing(pairs).map(({ verdict, by, terms, origins }) => ({
    verdict,
    by: by[0],
    terms: terms.length,
    origins,
  }));
};

/** Findings of two articles with several claims each. */
const reportArticles = (left: readonly ClaimParts[], right: readonly ClaimParts[]) => {
  const claimsOf = (parts: readonly ClaimParts[], article: string): readonly Claim[] =>
    parts.map((each, at) => makeClaim({ ...each, article, at: at * 100 }));
  const shelf = makeShelf();
  shelf.put(claimsOf(left, "a"));
  return compareWith(claimsOf(right, "b"), shelf, KNOWLEDGE).map(
    ({ verdict, terms }) => `${verdict} ${terms[0]!.claim.label}`,
  );
};

test("six outlets that cite one voice are one finding of one origin", () => {
  const cite = ["甲報", "乙報", "丙報", "丁報", "戊報", "己報"].map((source) => ({
    ...OUTPUT,
    printed: "187萬噸",
    source,
    voice: "銅業公會",
  }));
  expect(report(cite)).toEqual([{ verdict: "agree", by: "amount", terms: 6, origins: 1 }]);
});

describe("two outlets on one figure", () => {
  test.each([
    ["say the same", { printed: "187萬噸" }, "agree amount"],
    ["say it less exactly", { printed: "逾180萬噸" }, "compatible rounding"],
    ["round it", { printed: "190萬噸" }, "compatible rounding"],
    ["round it further than a zero", { printed: "200萬噸" }, "conflict amount"],
    ["print another single digit", { printed: "20萬噸" }, "conflict amount"],
    ["cannot both be right", { printed: "237萬噸" }, "conflict amount"],
    ["have a voice each", { printed: "237萬噸", voice: "審計署" }, "divergent source"],
    ["speak of two years", { printed: "237萬噸", period: "2023" }, "different period"],
    ["call it otherwise", { printed: "237萬噸", label: "鋰產量" }, "different label"],
    ["give no period", { printed: "237萬噸", period: "" }, "different period"],
    ["speak of a plan", { printed: "237萬噸", stance: "plan" }, "different stance"],
  ] as const)("%s", (_, change, expected) => {
    const [{ verdict, by } = { verdict: "", by: "" }] = report(
      [
        { ...OUTPUT, printed: "187萬噸", source: "甲報", voice: "銅業公會" },
        { ...OUTPUT, source: "乙報", ...change },
      ],
      { isAll: true },
    );
    expect(`${verdict} ${by}`).toBe(expected);
  });

  it("never conflict where a subject can have several, or where counting goes on", () => {
    const pair = (measure: string, a: string, b: string) =>
      report(
        [a, b].map((printed) => ({ ...OUTPUT, measure, label: "額", printed })),
        { isAll: true },
      )[0]!.verdict;
    expect(pair("deals.loan", "5億美元", "8億美元")).toBe("different");
    expect(pair("markets.share-price", "5美元", "8美元")).toBe("different");
    expect(pair("incidents.deaths", "5人", "8人")).toBe("divergent");
  });

  it("are told apart by the commodities of their sentences", () => {
    const [a, b] = ["187萬噸", "237萬噸"].map((printed, at) => makeClaim({ ...OUTPUT, printed, article: `${at}` })) as [
      Claim,
      Claim,
    ];
    const verdict = (first: readonly string[], second: readonly string[]) => {
      const shelf = makeShelf();
      shelf.put([{ ...a, commodities: first }]);
      return compareWith([{ ...b, commodities: second }], shelf, KNOWLEDGE, { isAll: true })[0]!;
    };
    expect(verdict(["copper"], ["copper"]).verdict).toBe("conflict");
    expect(verdict(["copper"], ["lithium"])).toMatchObject({ verdict: "different", by: ["commodity"] });
    expect(verdict(["copper"], [])).toMatchObject({ verdict: "different" });
  });
});

test("a generic subject is nobody in particular", () => {
  for (const subject of ["該公司", "礦場", "兩國", "workers"])
    expect(report(["5人", "8人"].map((printed) => ({ ...OUTPUT, subject, printed })))).toEqual([]);
});

test("a bare word without measure, name or period may be anybody's in another article", () => {
  const bare = (period: string) =>
    ["3個", "3個"].map((printed) => ({ subject: "數字", label: "數量", period, printed }));
  expect(report(bare(""))).toEqual([]);
  expect(report(bare("2024"))).toHaveLength(1);
});

test("articles that tell two things alike are one story, where subjects without a known name may be one", () => {
  const known = [
    { ...OUTPUT, printed: "187萬噸" },
    { ...OUTPUT, measure: "minerals.reserves", label: "儲量", printed: "500萬噸" },
  ];
  const pipeline = { printed: "85億美元", measure: "deals.agreement-value", label: "總額" };
  const [deal, line] = [
    { ...pipeline, subject: "礦產合作協議" },
    { ...pipeline, subject: "雙方" },
  ];
  expect(reportArticles([...known, deal], [...known, line])).toContain("agree 總額");
  expect(reportArticles([deal], [line])).toEqual([]);
  expect(reportArticles([...known, deal], [...known, { ...line, printed: "90億美元" }])).not.toContain("conflict 總額");
});

test("a person's word stands over what the claims say", () => {
  const [a, b] = [
    { ...OUTPUT, printed: "187萬噸" },
    { ...OUTPUT, printed: "237萬噸" },
  ];
  expect(report([a, b], { judged: () => "different" })).toEqual([]);
  expect(report([a, { ...b, period: "2023" }], { judged: () => "same" })).toMatchObject([{ verdict: "conflict" }]);
});

it("gives the same whatever the order of the articles, and never says of one amount that it conflicts with itself", () => {
  const amounts = fc.array(
    fc.constantFrom("187萬噸", "約187萬噸", "逾180萬噸", "1,870,000噸", "237萬噸", "近200萬噸"),
    { minLength: 2, maxLength: 5 },
  );
  fc.assert(
    fc.property(amounts, (printed) => {
      const parts = printed.map((each, at) => ({ ...OUTPUT, printed: each, article: `a${at}`, source: `${at}` }));
      const count = (some: readonly ClaimParts[]) => {
        const verdicts = report(some).map(({ verdict }) => verdict);
        return [
          verdicts.filter((each) => each === "conflict").length,
          verdicts.filter((each) => each === "compatible").length,
        ];
      };
      expect(count(parts.toReversed())).toEqual(count(parts));
      if (new Set(printed).size === 1) expect(count(parts)[0]).toBe(0);
    }),
  );
});

test("a voice is one root under its short and its full name", () => {
  const cite = ["白宮", "美國白宮", "白宮"].map((voice, at) => ({
    ...OUTPUT,
    printed: "187萬噸",
    source: `${at}報`,
    voice,
  }));
  expect(report(cite)).toMatchObject([{ verdict: "agree", terms: 3, origins: 1 }]);
});
