import { describe, expect, test } from "vitest";
import type { WatchEvent } from "./claim.ts";
import { added, article, daysOf, fold, noon, run, type Told } from "./example.ts";

describe("one alert per origin", () => {
  const above = { kind: "crosses", side: "above", value: "100", unit: "USD" } as const;
  const low: readonly Told[] = [{ value: "99", source: "甲報" }];

  test("ten copies of one report are one alert with nine copies, by sentence or by voice", () => {
    const text = "比特幣週二一度升破關卡，報價來到101美元，創三個月新高。";
    const outlets = Array.from({ length: 10 }, (_, at) => `第${at}報`);
    const printed = run(above, [low, ...outlets.map((source) => [{ value: "101", source, text }])]);
    expect(daysOf(printed.alerts)).toEqual([2]);
    // One article a day: after three days it is no news.
    expect(printed.copies.map(({ fact }) => fact.article.source)).toEqual(outlets.slice(1, 4));
    const same = outlets.map((source, at) => added(at + 2, article({ value: "101", source, voice: "部長" }), noon(2)));
    const cited = fold(above, [added(1, article(...low)), ...same]);
    expect(daysOf(cited.alerts)).toEqual([2]);
    expect(cited.copies.map(({ fact }) => fact.article.source)).toEqual(outlets.slice(1));
    expect(cited.copies.every(({ alert }) => alert === cited.alerts[0]?.id)).toBe(true);
  });

  const told = (
    sequence: number,
    text: string,
    print: string,
    more: Partial<Told> = {},
    root?: string,
  ): WatchEvent => ({
    ...added(sequence, article({ value: "101", text, ...more })),
    print: { print: () => print, ...(root !== undefined && { root }) },
  });

  test("an article that has it from another is a copy, whatever its sentence; one that has not is none with the same", () => {
    const copied = [
      added(1, article(...low)),
      told(2, "一句", "甲", { source: "甲報" }),
      told(3, "另一句", "甲", { source: "乙報" }),
    ];
    expect(daysOf(fold(above, copied).alerts)).toEqual([2]);
    expect(fold(above, copied).copies).toHaveLength(1);
    const same = "比特幣週二一度升破關卡，報價來到101美元，創三個月新高。";
    const apart = [
      added(1, article(...low)),
      told(2, same, "甲", { source: "甲報" }),
      told(3, same, "乙", { source: "乙報" }),
    ];
    expect(fold(above, apart).alerts.map(({ origin }) => origin)).toEqual(["甲報", "乙報"]);
  });

  test("whom a byline names is the root, and one root has one name", () => {
    const stream = [
      added(1, article(...low)),
      told(2, "一句", "甲", { source: "甲報" }, "中央社"),
      told(3, "另一句", "乙", { source: "乙報" }, "中央社"),
      told(4, "又一句", "丙", { source: "丙報", voice: "白宮" }),
      told(5, "再一句", "丁", { source: "丁報", voice: "美國白宮" }),
    ];
    expect(fold(above, stream).alerts.map(({ origin }) => origin)).toEqual(["中央社", "白宮"]);
    const agree = { kind: "agree", origins: 2 } as const;
    expect(daysOf(fold(agree, stream.slice(3)).alerts)).toEqual([]);
    expect(daysOf(fold(agree, stream.slice(1)).alerts)).toEqual([4]);
  });

  test("who has it from an article that came later is its own root still", () => {
    const first = told(2, "一句", "甲", { source: "乙報", published: "2025-01-02" });
    const later = told(3, "另一句", "甲", { source: "甲報", published: "2025-01-01" });
    const { alerts, copies } = fold({ kind: "new" }, [first, later]);
    expect(alerts.map(({ origin, sequence }) => [origin, sequence])).toEqual([["乙報", 2]]);
    expect(copies.map(({ fact }) => fact.article.source)).toEqual(["甲報"]);
  });

  test("an independent origin raises its own, while it is news; a nameless one does not", () => {
    const by = (source: string | undefined, sequence: number) =>
      added(sequence, article({ value: "101", ...(source !== undefined && { source }) }));
    const stream = [added(1, article(...low)), by("甲報", 2), by("乙報", 3), by(undefined, 4), by("丙報", 9)];
    expect(fold(above, stream).alerts.map(({ origin }) => origin)).toEqual(["甲報", "乙報"]);
  });

  test("two voices in one article are one report", () => {
    const stream = [
      low,
      [
        { value: "101", source: "甲報" },
        { value: "101", voice: "部長" },
      ],
      [{ value: "101", voice: "部長" }],
    ];
    const { alerts, copies } = run(above, stream);
    expect(daysOf(alerts)).toEqual([2]);
    expect(copies).toHaveLength(1);
  });
});
