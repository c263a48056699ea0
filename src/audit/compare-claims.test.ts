import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decimal, toText } from "#base";
import { type ClaimParts, makeClaim } from "#test/audit/claims.ts";
import type { Rules } from "./claim.ts";
import { compareClaims } from "./compare-claims.ts";

const TOLL: ClaimParts = { printed: "", measure: "incidents.deaths", subject: "甲礦場", period: "2025-11-15" };
const SHARE: ClaimParts = { printed: "", measure: "minerals.share", subject: "中國", period: "2024", source: "甲報" };
const PRICE: ClaimParts = { printed: "", measure: "markets.price", subject: "比特幣", period: "2025-10-24" };
const TOLLS: Rules = { kind: "stock", qualifiers: ["place", "vintage"] };
const SHARES: Rules = { kind: "share", qualifiers: ["stage", "whole"] };
const PRICES: Rules = { kind: "price" };
const GROWTH: Rules = { kind: "change", qualifiers: ["basis", "comparison"] };

/** The verdict of two claims that have a base in common, and what decided. */
const judge = (base: ClaimParts, a: Partial<ClaimParts>, b: Partial<ClaimParts>, rules?: Rules): string => {
  const [first, second] = [makeClaim({ ...base, ...a }), makeClaim({ ...base, article: "b", ...b })];
  const there = compareClaims(first, second, rules);
  const back = compareClaims(second, first, rules);
  expect([back.verdict, back.by, back.unknown, back.origins]).toEqual([
    there.verdict,
    there.by,
    there.unknown,
    there.origins,
  ]);
  return `${there.verdict} by ${there.by}`;
};

describe("amounts", () => {
  test.each([
    ["69%", "近7成", "agree by amount"],
    ["69%", "超過6成", "agree by amount"],
    ["92%", "9成2", "agree by amount"],
    ["92%", "逾9成", "agree by amount"],
    ["14%", "14.05%", "compatible by amount"],
    ["約7%", "超過7%", "compatible by amount"],
    ["逾22億美元", "22億美元", "compatible by amount"],
    ["至少14美元", "14.52美元", "agree by amount"],
    ["至少14美元", "25美元", "compatible by amount"],
    ["至少32人", "至少32人", "agree by amount"],
    ["至少32人", "至少33人", "compatible by amount"],
    ["0.3萬公噸", "3,000,000公斤", "compatible by amount"],
    ["195兆瓦", "0.195吉瓦", "agree by amount"],
    ["2年", "24個月", "compatible by amount"],
    ["14%", "0.14倍", "agree by amount"],
    ["73億美元", "83億美元", "conflict by amount"],
    ["92%", "近9成", "conflict by amount"],
    ["3個百分點", "3%", "different by unit"],
    ["85億美元", "85億元人民幣", "different by unit"],
    ["32人", "32公噸", "different by unit"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(judge({ printed: "", measure: "x.y", subject: "丙", period: "2025" }, { printed: a }, { printed: b })).toBe(
      expected,
    );
  });
});

describe("what tells claims apart", () => {
  test.each([
    ["measure", { measure: "minerals.refining" }, "different by measure"],
    ["subject", { subject: "澳洲" }, "different by subject"],
    ["period", { period: "2023" }, "different by period"],
    ["a year and its quarter", { period: "2024-01/2024-03" }, "different by period"],
    ["stage", { qualifiers: { stage: "refining" } }, "different by stage"],
    ["stance", { stance: "plan" }, "different by stance"],
    ["a qualifier that one leaves out", { qualifiers: {} }, "different by stage"],
    ["a period that one leaves out", { period: "" }, "different by period"],
    ["a subject that one leaves out", { subject: "" }, "different by subject"],
    ["nothing", {}, "conflict by amount"],
    ["the other notation of one period", { period: "2024-01/2024-12" }, "conflict by amount"],
  ] as const)("%s", (_, change, expected) => {
    const parts = { printed: "92%", qualifiers: { stage: "mining" }, ...change } as Partial<ClaimParts>;
    expect(judge(SHARE, { printed: "69%", qualifiers: { stage: "mining" } }, parts, SHARES)).toBe(expected);
  });

  it("asks only for the qualifiers that a measure declares", () => {
    const stages = [
      { printed: "92%", qualifiers: { stage: "refining" } },
      { printed: "逾9成", qualifiers: { stage: "processing" } },
    ] as const;
    expect(judge(SHARE, ...stages, SHARES)).toBe("different by stage");
    expect(judge(SHARE, ...stages, { kind: "share", qualifiers: ["whole"] })).toBe("agree by amount");
    expect(judge(SHARE, ...stages)).toBe("different by stage");
  });

  it("makes nothing of figures whose subject nobody knows", () => {
    const nameless = { ...SHARE, subject: "" };
    expect(judge(nameless, { printed: "69%" }, { printed: "92%" }, SHARES)).toBe("different by subject");
    expect(judge(nameless, { printed: "69%" }, { printed: "69%" }, SHARES)).toBe("compatible by amount");
    const dated = [
      { printed: "200%", published: "2025-10-01" },
      { printed: "5%", published: "2025-11-01" },
    ] as const;
    expect(judge({ ...SHARE, period: "" }, ...dated, SHARES)).toBe("different by period");
  });

  it("does not compare growth at constant prices with growth of amounts", () => {
    const growth = { ...SHARE, measure: "macro.output-change" };
    const [nominal, real] = [
      { printed: "3.7%", qualifiers: { basis: "nominal" } },
      { printed: "6.5%", qualifiers: { basis: "real" } },
    ];
    expect(judge(growth, nominal, real, GROWTH)).toBe("different by basis");
  });

  it("does not compare a rise with a level, and takes a bare growth rate for a rise", () => {
    const growth = { ...SHARE, measure: "macro.gdp-growth" };
    expect(judge(growth, { printed: "增加5%" }, { printed: "5%" }, SHARES)).toBe("different by change");
    expect(judge(growth, { printed: "增加5%" }, { printed: "5%" }, GROWTH)).toBe("agree by amount");
    expect(judge(growth, { printed: "增加5%" }, { printed: "減少5%" }, GROWTH)).toBe("conflict by amount");
  });

  it("never takes prices of different times for a contradiction", () => {
    expect(judge(PRICE, { printed: "111,007.61美元" }, { printed: "110,731美元", period: "2025-09-03" }, PRICES)).toBe(
      "different by period",
    );
  });

  it("gives a price without a time that of its article", () => {
    const timeless = { ...PRICE, period: "" };
    const [august, october] = [{ published: "2025-08-23" }, { published: "2025-10~" }] as const;
    expect(
      judge(timeless, { printed: "116,000美元", ...august }, { printed: "約11.6萬美元", ...october }, PRICES),
    ).toBe("different by period");
    expect(
      judge(timeless, { printed: "116,000美元", ...october }, { printed: "約11.6萬美元", ...october }, PRICES),
    ).toBe("agree by amount");
    expect(judge(timeless, { printed: "69%", ...august }, { printed: "近7成", ...october }, SHARES)).toBe(
      "agree by amount",
    );
  });

  it("compares figures without a measure by their label, and never finds a conflict there", () => {
    const bare = { printed: "", subject: "丙", period: "2025" };
    expect(judge(bare, { printed: "5億美元", label: "鈷" }, { printed: "8億美元", label: "貸款基金" })).toBe(
      "different by label",
    );
    expect(judge(bare, { printed: "5億美元", label: "貸款基金" }, { printed: "8億美元", label: "贷款基金" })).toBe(
      "different by measure",
    );
    expect(judge(bare, { printed: "5億美元", label: "貸款基金" }, { printed: "5億美元", label: "贷款基金" })).toBe(
      "agree by amount",
    );
  });
});

describe("voices and time", () => {
  const minister = { printed: "至少32人", voice: "內政部長", sentence: "部長雖然證實至少32人死亡,", at: 0 };
  const agency = { printed: "至少40人", voice: "礦業援助機構", article: "a", at: 14 };

  it("leaves two tolls of one text side by side, with their voices", () => {
    expect(judge(TOLL, minister, { ...agency, sentence: "但該機構說至少40人喪生。" }, TOLLS)).toBe(
      "divergent by contrast",
    );
    const calm = { ...agency, sentence: "該機構說至少40人喪生。" };
    expect(judge(TOLL, minister, calm, TOLLS)).toBe("divergent by contrast");
    expect(judge(TOLL, minister, { ...agency, article: "b", sentence: "但該機構說至少40人喪生。" }, TOLLS)).toBe(
      "divergent by amount",
    );
    const plain = { ...minister, sentence: "部長證實至少32人死亡。" };
    expect(judge(TOLL, plain, { ...agency, sentence: "該機構說至少40人喪生。", at: 11 }, TOLLS)).toBe(
      "divergent by amount",
    );
  });

  it("finds no contest in levels that came one after the other", () => {
    const rate = { printed: "", measure: "bitcoin.hashrate", subject: "甲礦池", period: "2026-02" };
    const fell = { printed: "跌至198 EH/s", sentence: "算力從400跌至198 EH/s。", at: 8 };
    const rose = { printed: "回升至354 EH/s", article: "a", sentence: "雖然算力已回升至354 EH/s。", at: 26 };
    expect(judge(rate, fell, rose, { kind: "stock" })).not.toContain("contrast");
  });

  it("takes the toll of another season for no news of this one", () => {
    const [before, after] = [
      { printed: "11人", voice: "消防署", published: "2024-10-03" },
      { printed: "14人", voice: "消防署", published: "2025-09-24", article: "b" },
    ];
    expect(judge(TOLL, before!, after!, TOLLS)).not.toContain("revision");
    expect(judge(TOLL, before!, { ...after!, published: "2024-10-20" }, TOLLS)).toBe("revision by published");
  });

  it("finds no contest in changes that may be told against different times", () => {
    const [month, year] = [
      { printed: "減少6.5%", sentence: "出口量減少6.5%,但較2018年11月增加10.4%。", at: 0 },
      { printed: "增加10.4%", article: "a", sentence: "出口量減少6.5%,但較2018年11月增加10.4%。", at: 18 },
    ];
    const exports = { printed: "", measure: "minerals.export-volume-change", subject: "中國", period: "2019-11" };
    const yoy = { qualifiers: { comparison: "yoy" } };
    expect(judge(exports, month!, { ...year!, ...yoy }, GROWTH)).toBe("different by comparison");
    expect(judge(exports, { ...month!, ...yoy }, { ...year!, ...yoy }, GROWTH)).toBe("divergent by contrast");
  });

  it("finds no contest of voices where one of them has no name", () => {
    const [some, more] = [{ printed: "至少32人", voice: "部長" }, { printed: "至少40人" }];
    expect(judge(TOLL, some, more, TOLLS)).toBe("compatible by amount");
    expect(judge(TOLL, { printed: "至少32人", voice: "部長" }, { printed: "至少33人", voice: "機構" }, TOLLS)).toBe(
      "compatible by amount",
    );
  });

  it("needs no period where one text tells both, and does not mind a vintage", () => {
    const [guess, count] = [
      { printed: "32人", voice: "甲", stance: "estimated" },
      { printed: "40人", voice: "乙" },
    ] as const;
    const bare = { ...TOLL, period: "" };
    const sentences = [{ sentence: "甲估計32人罹難," }, { sentence: "然而乙說有40人。", at: 9, article: "a" }] as const;
    expect(judge(bare, { ...guess, ...sentences[0] }, { ...count, ...sentences[1] }, TOLLS)).toBe(
      "divergent by contrast",
    );
    expect(judge(bare, { printed: "32人" }, { printed: "40人" }, { kind: "stock" })).toBe("different by period");
    const vintages = [{ qualifiers: { vintage: "early" } }, { qualifiers: { vintage: "late" } }] as const;
    expect(judge(TOLL, { printed: "32人", ...vintages[0] }, { printed: "32人", ...vintages[1] }, TOLLS)).toBe(
      "agree by amount",
    );
    const known = compareClaims(
      makeClaim({ ...bare, printed: "32人" }),
      makeClaim({ ...bare, printed: "32人" }),
      TOLLS,
    );
    expect(known.unknown).toEqual([]);
  });

  it("takes one text's two amounts for two things, unless it sets them against each other", () => {
    expect(judge(TOLL, { printed: "32人" }, { printed: "40人", article: "a" }, TOLLS)).toBe("different by article");
  });

  it("takes a later word of one source for a revision, and a later toll of anybody", () => {
    const early = { printed: "4.8%", voice: "統計局", published: "2025-10-20" };
    const late = { printed: "4.9%", voice: "統計局", published: "2025-11-20" };
    expect(judge(SHARE, early, late, SHARES)).toBe("revision by published");
    expect(judge(SHARE, early, { ...late, voice: "高盛" }, SHARES)).toBe("compatible by amount");
    expect(judge(SHARE, early, { ...late, printed: "5.1%", voice: "高盛" }, SHARES)).toBe("divergent by source");
    const { voice: _, ...bare } = late;
    expect(judge(SHARE, early, { ...bare, printed: "5.1%" }, SHARES)).toBe("conflict by amount");
    expect(judge(SHARE, early, { ...late, printed: "5.1%", published: "2025-10" }, SHARES)).toBe("conflict by amount");
    expect(judge(SHARE, early, { ...late, printed: "5%" }, SHARES)).toBe("compatible by amount");
    const tolls = [
      { printed: "32人", published: "2025-11-16" },
      { printed: "49人", published: "2025-11-18" },
    ] as const;
    expect(judge(TOLL, { ...tolls[0], voice: "甲" }, { ...tolls[1], voice: "乙" }, TOLLS)).toBe(
      "revision by published",
    );
  });

  it("takes two guesses for two opinions", () => {
    const guess = { stance: "forecast", voice: "高盛" } as const;
    expect(judge(SHARE, { ...guess, printed: "5%" }, { ...guess, printed: "9%", voice: "瑞銀" }, SHARES)).toBe(
      "divergent by stance",
    );
  });

  it("counts ten outlets that cite one newspaper as one origin", () => {
    const cite = (source: string, voice: string) =>
      makeClaim({ ...SHARE, printed: "69%", source, voice, article: source });
    expect(compareClaims(cite("甲報", "金融時報"), cite("乙報", "金融时报")).origins).toBe(1);
    expect(compareClaims(cite("甲報", "金融時報"), cite("甲報", "路透")).origins).toBe(2);
  });
});

it("shows what was compared", () => {
  const [a, b] = [makeClaim({ ...TOLL, printed: "至少32人" }), makeClaim({ ...TOLL, printed: "至少40人" })];
  expect(compareClaims(a, b, TOLLS).text).toBe("≥ 32 person [32, ∞) ∩ ≥ 40 person [40, ∞) = [40, ∞)");
  const [c, d] = [makeClaim({ ...SHARE, printed: "逾6成" }), makeClaim({ ...SHARE, printed: "92%" })];
  expect(compareClaims(c, d, SHARES).text).toBe("> 60% (60, 70) ∩ 92% [91.5, 92.5] = ∅");
});

it("raises no alarm over rounding alone", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }), (value, few, more) => {
      const rounded = (places: number) => {
        const unit = 10 ** places;
        return toText(decimal(BigInt(Math.round(value / unit)), places - 4));
      };
      const [a, b] = [rounded(few), rounded(more)];
      fc.pre(!/^0(?:\.0*)?$/.test(a) && !/^0(?:\.0*)?$/.test(b));
      const base = { printed: "", measure: "x.y", subject: "丙", period: "2025" };
      const verdict = judge(base, { printed: `${a}%` }, { printed: `${b}%` });
      expect(["agree by amount", "compatible by amount"]).toContain(verdict);
    }),
  );
});
