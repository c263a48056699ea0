import { describe, expect, test } from "vitest";
import type { WatchRule } from "#model";
import type { WatchClaim, WatchEvent } from "./claim.ts";
import { added, article, daysOf, fold, noon, run, TOOLS, type Told, watch } from "./example.ts";
import { makeFold } from "./fold.ts";

const judged = (sequence: number, verdict: string, ...about: readonly WatchClaim[]): WatchEvent => ({
  cause: "judged",
  sequence,
  at: noon(sequence),
  about: about.map(({ id }) => id),
  verdict,
});

describe("crosses", () => {
  const above = { kind: "crosses", side: "above", value: "100", unit: "USD" } as const;
  const one = (value: string, more: Partial<Told> = {}): readonly Told[] => [{ value, source: "甲報", ...more }];

  test("fires when a value goes beyond, not while it stays there, and again after it was back", () => {
    const { alerts } = run(above, [one("99"), one("101"), one("102"), one("98"), one("103")]);
    expect(daysOf(alerts)).toEqual([2, 5]);
    expect(alerts[0]).toMatchObject({
      kind: "crossed",
      at: noon(2),
      origin: "甲報",
      detail: { side: "above", value: "100", unit: "USD" },
      facts: [{ printed: expect.anything(), amount: "101 USD" }, { amount: "99 USD" }],
    });
  });

  test("the first that is known fires when it lies beyond; the value itself does not", () => {
    expect(daysOf(run(above, [one("101")]).alerts)).toEqual([1]);
    expect(daysOf(run(above, [one("100")]).alerts)).toEqual([]);
    expect(daysOf(run({ ...above, side: "below" }, [one("101"), one("99")]).alerts)).toEqual([2]);
  });

  test("only what lies beyond for sure, unless what is possible is asked for", () => {
    const hedged = [one("99"), one("98", { bound: ">=" })];
    expect(daysOf(run(above, hedged).alerts)).toEqual([]);
    expect(daysOf(run(above, hedged, { certainty: "possible" }).alerts)).toEqual([2]);
    expect(daysOf(run(above, [one("99"), one("100", { bound: ">" })]).alerts)).toEqual([2]);
  });

  test("another origin confirms what itself lies beyond, not what only may", () => {
    const told = (sequence: number, value: string, source: string, more: Partial<Told> = {}) =>
      added(sequence, article({ value, source, ...more }), `2025-01-01T0${sequence}:00:00.000Z`);
    const first = told(1, "149", "甲報");
    const confirms = (...later: readonly WatchEvent[]) =>
      fold(above, [first, ...later]).alerts.map(({ origin, detail }) => [origin, detail.confirms?.origins]);
    expect(confirms(told(2, "92", "乙報", { bound: ">=" }))).toEqual([["甲報", undefined]]);
    expect(confirms(told(2, "149", "乙報"))).toEqual([
      ["甲報", undefined],
      ["乙報", 2],
    ]);
    expect(confirms(told(2, "120", "乙報", { bound: ">=" }))).toHaveLength(2);
  });

  test("a plan is no deed, and only if it is asked for", () => {
    const planned = [one("99"), one("120", { stance: "plan" })];
    expect(daysOf(run(above, planned).alerts)).toEqual([]);
    expect(daysOf(run(above, planned, { facts: { measure: "m.price", stance: ["plan"] } }).alerts)).toEqual([2]);
  });

  test("another currency is another thing; another unit of one dimension is not", () => {
    expect(daysOf(run(above, [one("99"), one("3000", { unit: "TWD" })]).alerts)).toEqual([]);
    const mass = { ...above, unit: "t" };
    expect(daysOf(run(mass, [one("99000", { unit: "kg" }), one("101000", { unit: "kg" })]).alerts)).toEqual([2]);
  });

  test("a rise is no level, and an older day is no news", () => {
    expect(daysOf(run(above, [one("99"), one("500", { change: "up" })]).alerts)).toEqual([]);
    expect(daysOf(run(above, [one("99", { period: "2025-06" }), one("120", { period: "2024-12" })]).alerts)).toEqual(
      [],
    );
  });

  test("subjects and qualifiers are apart", () => {
    const other = [
      one("99"),
      one("98", { of: "乙太幣" }),
      one("101", { of: "乙太幣" }),
      one("97", { where: { basis: "現貨" } }),
    ];
    expect(daysOf(run(above, other).alerts)).toEqual([3]);
    const facts = { measure: "m.price", subject: "乙太幣" };
    expect(daysOf(run(above, [one("101"), one("101", { of: "乙太幣" })], { facts }).alerts)).toEqual([2]);
    const basis = { measure: "m.price", where: { basis: ["現貨"] } };
    expect(daysOf(run(above, [one("101"), one("102", { where: { basis: "現貨" } })], { facts: basis }).alerts)).toEqual(
      [2],
    );
    const sourced = { measure: "m.price", source: "乙報" };
    expect(daysOf(run(above, [one("101"), one("102", { source: "乙報" })], { facts: sourced }).alerts)).toEqual([2]);
  });

  test("what a person calls wrong does not count, until that is taken back", () => {
    const [low, high] = [article({ value: "99" }), article({ value: "101" })];
    const heard = (...words: WatchEvent[]) =>
      daysOf(fold(above, [added(1, low), added(2, high), ...words, added(9, article({ value: "102" }))]).alerts);
    expect(heard()).toEqual([2]);
    expect(heard(judged(3, "wrong", ...high))).toEqual([2, 9]);
    expect(heard(judged(3, "wrong", ...high), judged(4, "withdraw", ...high))).toEqual([2]);
  });
});

describe("changes", () => {
  const percent = { kind: "changes", by: "10", unit: "%" } as const;
  const one = (value: string, more: Partial<Told> = {}): readonly Told[] => [{ value, ...more }];

  test("from one fact to the next, either way or one way", () => {
    const stream = [one("100"), one("109"), one("121"), one("100")];
    const { alerts } = run(percent, stream);
    expect(daysOf(alerts)).toEqual([3, 4]);
    expect(alerts.map(({ detail }) => detail.side)).toEqual(["up", "down"]);
    expect(alerts[0]?.facts.map(({ amount }) => amount)).toEqual(["121 USD", "109 USD"]);
    expect(daysOf(run({ ...percent, side: "down" }, stream).alerts)).toEqual([4]);
    expect(daysOf(run({ ...percent, by: "11.5", unit: "USD" }, stream).alerts)).toEqual([3, 4]);
    expect(daysOf(run({ ...percent, by: "12", unit: "USD" }, stream).alerts)).toEqual([4]);
  });

  test("periods of unlike lengths are never compared, nor facts without a subject", () => {
    const months = (value: string, period: string) => one(value, { period });
    expect(daysOf(run(percent, [months("100", "2025-01"), months("200", "2025-02")]).alerts)).toEqual([2]);
    expect(daysOf(run(percent, [months("100", "2025-01"), months("200", "2025-01/2025-02")]).alerts)).toEqual([]);
    expect(daysOf(run(percent, [months("100", "2025-01"), one("200")]).alerts)).toEqual([]);
    expect(daysOf(run(percent, [one("100", { of: "" }), one("200", { of: "" })]).alerts)).toEqual([]);
  });

  test("a printed change is taken as printed, a fall as a fall, and windows do not mix", () => {
    const grown = (value: string, change: "up" | "down", window: string) =>
      one(value, { measure: "m.growth", unit: "%", change, where: { window } });
    const facts = { measure: "m.growth" };
    const stream = [grown("9", "up", "日"), grown("12", "down", "日"), grown("30", "up", "週")];
    expect(daysOf(run(percent, stream, { facts }).alerts)).toEqual([2, 3]);
    expect(daysOf(run({ ...percent, side: "up" }, stream, { facts }).alerts)).toEqual([3]);
    expect(daysOf(run(percent, stream, { facts: { ...facts, where: { window: ["日"] } } }).alerts)).toEqual([2]);
  });

  test("points are steps between percentages", () => {
    const shares = [one("30", { unit: "%" }), one("34", { unit: "%" })];
    expect(daysOf(run({ ...percent, by: "5", unit: "pp" }, shares).alerts)).toEqual([]);
    expect(daysOf(run({ ...percent, by: "3", unit: "pp" }, shares).alerts)).toEqual([2]);
    expect(daysOf(run(percent, shares).alerts)).toEqual([2]);
  });

  test("what rounding may explain is no change for sure", () => {
    const rounded = [one("100"), one("111", { bound: "about" })];
    expect(daysOf(run(percent, rounded).alerts)).toEqual([]);
    expect(daysOf(run(percent, rounded, { certainty: "possible" }).alerts)).toEqual([2]);
  });
});

describe("new, agree, conflict, revised", () => {
  test("the first fact of a subject is new, a second is not", () => {
    const stream = [[{ value: "1" }], [{ value: "2" }, { value: "3", of: "乙太幣" }], [{ value: "9", of: "" }]];
    const { alerts } = run({ kind: "new" }, stream);
    expect(alerts.map(({ sequence, facts }) => [sequence, facts[0]?.subject])).toEqual([
      [1, "比特幣"],
      [2, "乙太幣"],
    ]);
  });

  test("two independent origins agree once; a third, or the same again, is no news", () => {
    const said = (source: string, value = "5"): readonly Told[] => [{ value, source, period: "2025-01" }];
    const two = { kind: "agree", origins: 2 } as const;
    const stream = [said("甲報"), said("甲報"), said("乙報", "6"), said("丙報"), said("丁報")];
    const { alerts } = run(two, stream);
    expect(daysOf(alerts)).toEqual([4]);
    expect(alerts[0]?.facts.map(({ article: { source } }) => source)).toEqual(["丙報", "甲報"]);
    expect(daysOf(run({ ...two, origins: 3 }, stream).alerts)).toEqual([5]);
  });

  test("a conflict opens once for a pair of origins; two versions of a page are none", () => {
    const said = (source: string, value: string, more: Partial<Told> = {}): readonly Told[] => [
      { value, source, period: "2025-01", ...more },
    ];
    const stream = [said("甲報", "5"), said("乙報", "9"), said("乙報", "9"), said("丙報", "5"), said("甲報", "5")];
    const { alerts } = run({ kind: "conflict" }, stream);
    expect(daysOf(alerts)).toEqual([2, 4]);
    const page = [said("甲報", "5", { url: "https://a.example/1" }), said("乙報", "9", { url: "https://a.example/1" })];
    expect(daysOf(run({ kind: "conflict" }, page).alerts)).toEqual([]);
    const [left, right] = [article(...stream[0]!), article(...stream[1]!)];
    const apart = fold({ kind: "conflict" }, [added(1, left), judged(2, "wrong", ...left), added(3, right)]);
    expect(apart.alerts).toEqual([]);
  });

  test("a figure is revised by its own root or on its own page", () => {
    const said = (source: string, value: string, more: Partial<Told> = {}): readonly Told[] => [
      { value, source, period: "2025-01", ...more },
    ];
    const stream = [said("甲報", "45"), said("乙報", "45"), said("甲報", "42"), said("甲報", "42")];
    const { alerts } = run({ kind: "revised" }, stream);
    expect(daysOf(alerts)).toEqual([3]);
    expect(alerts[0]?.facts.map(({ amount }) => amount)).toEqual(["42 USD", "45 USD"]);
    const page = (value: string, voice: string) => said("甲報", value, { url: "https://a.example/1", voice });
    expect(daysOf(run({ kind: "revised" }, [page("45", "子"), page("42", "丑")]).alerts)).toEqual([2]);
    expect(daysOf(run({ kind: "revised" }, [page("45", "子"), page("45", "丑")]).alerts)).toEqual([]);
  });
});

describe("silent", () => {
  const rule = { kind: "silent", days: 3 } as const;

  test("has its own instant, whenever it is noticed, and is told once", () => {
    const { alerts, made } = fold(rule, [added(1, article({ value: "1" })), added(9, article({ value: "2" }))]);
    expect(alerts.map(({ at, detail }) => [at, detail.since])).toEqual([[noon(4), noon(1)]]);
    expect(made.tick(noon(11))).toEqual([]);
    expect(made.tick(noon(12)).map(({ at }) => at)).toEqual([noon(12)]);
    expect(made.tick(noon(40))).toEqual([]);
  });

  test("what comes in time, or another measure, keeps or does not keep it", () => {
    const other = article({ value: "1", measure: "m.growth" });
    expect(fold(rule, [added(1, article({ value: "1" })), added(3, article({ value: "1" }))]).alerts).toEqual([]);
    expect(daysOf(fold(rule, [added(1, article({ value: "1" })), added(3, other), added(5, other)]).alerts)).toEqual([
      1,
    ]);
  });

  test("where nothing was ever told it begins with the watch", () => {
    const made = makeFold([{ ...watch(rule), addedAt: noon(2) }], TOOLS);
    expect(made.tick(noon(4))).toEqual([]);
    expect(made.tick(noon(5)).map(({ at }) => at)).toEqual([noon(5)]);
  });
});

describe("tiers", () => {
  const name = (zh: string, en: string) => ({ zh, en });
  const rule: WatchRule = {
    kind: "tiers",
    side: "above",
    unit: "mm",
    hold: 24 * 60,
    tiers: [
      { name: name("預警", "advisory"), value: "80", release: "60" },
      { name: name("警戒", "alert"), value: "200", release: "150" },
      { name: name("行動", "action"), value: "350", release: "300" },
    ],
  };
  const rain = (sequence: number, value: string, at = noon(sequence)) =>
    added(sequence, article({ value, unit: "mm", of: "台9丁線" }), at);
  const steps = (events: readonly WatchEvent[]) =>
    fold(rule, events).alerts.map(({ kind, at, detail }) => [
      kind,
      at.slice(0, 10),
      detail.before?.zh,
      detail.tier?.zh,
    ]);

  test("rise at once, over levels too; the level itself is reached", () => {
    expect(steps([rain(1, "79"), rain(2, "80"), rain(3, "199"), rain(4, "350")])).toEqual([
      ["raised", "2025-01-02", undefined, "預警"],
      ["raised", "2025-01-04", "預警", "行動"],
    ]);
  });

  test("another origin of the same within days confirms the level, and says so", () => {
    const by = (sequence: number, source: string, hour: number) =>
      added(sequence, article({ value: "210", unit: "mm", of: "台9丁線", source }), `2025-01-01T0${hour}:00:00.000Z`);
    const { alerts } = fold(rule, [by(1, "甲報", 1), by(2, "乙報", 2), by(3, "丙報", 3), by(4, "甲報", 4)]);
    expect(alerts.map(({ origin, kind, detail }) => [origin, kind, detail.tier?.zh, detail.confirms])).toEqual([
      ["甲報", "raised", "警戒", undefined],
      ["乙報", "raised", "警戒", { alert: alerts[0]?.id, origins: 2 }],
      ["丙報", "raised", "警戒", { alert: alerts[0]?.id, origins: 3 }],
    ]);
    expect(new Set(alerts.map(({ id }) => id)).size).toBe(3);
  });

  test("between release and value a level stands", () => {
    expect(steps([rain(1, "210"), rain(5, "150"), rain(9, "199")])).toEqual([
      ["raised", "2025-01-01", undefined, "警戒"],
    ]);
  });

  test("falls to the level that still stands, not before the hold is over", () => {
    const early = "2025-01-01T18:00:00.000Z";
    const falls = [rain(1, "360"), rain(2, "120", early)];
    expect(steps(falls)).toEqual([["raised", "2025-01-01", undefined, "行動"]]);
    expect(steps([...falls, rain(5, "0")])).toEqual([
      ["raised", "2025-01-01", undefined, "行動"],
      ["released", "2025-01-02", "行動", "預警"],
      ["released", "2025-01-05", "預警", undefined],
    ]);
    expect(steps([...falls, rain(3, "400", "2025-01-01T19:00:00.000Z"), rain(9, "390")])).toHaveLength(1);
  });

  test("the hold ends by itself", () => {
    const { made } = fold(rule, [rain(1, "90"), rain(2, "10", "2025-01-01T18:00:00.000Z")]);
    expect(made.tick("2025-01-02T11:59:59.000Z")).toEqual([]);
    const [released] = made.tick("2025-01-03T00:00:00.000Z");
    expect(released).toMatchObject({
      kind: "released",
      at: noon(2),
      detail: { before: { zh: "預警" }, since: noon(1) },
    });
    expect(made.tick(noon(9))).toEqual([]);
  });

  test("what a person calls wrong lets the level go without a word", () => {
    const high = article({ value: "360", unit: "mm", of: "台9丁線" });
    const words = [rain(1, "90"), added(2, high), judged(3, "wrong", ...high), rain(4, "210")];
    expect(steps(words)).toEqual([
      ["raised", "2025-01-01", undefined, "預警"],
      ["raised", "2025-01-02", "預警", "行動"],
      ["raised", "2025-01-04", "預警", "警戒"],
    ]);
  });
});

describe("where alerts count", () => {
  const above = { kind: "crosses", side: "above", value: "100", unit: "USD" } as const;

  test("only after the watch was added and until it was removed; what was before is known", () => {
    const stream = ["99", "101", "98", "102", "97", "103"].map((value): readonly Told[] => [{ value }]);
    expect(daysOf(run(above, stream, { since: 2 }).alerts)).toEqual([4, 6]);
    expect(daysOf(run(above, stream, { since: 2, until: 5 } as { since: number }).alerts)).toEqual([4]);
  });

  test("a new run of the reader raises nothing and is known afterwards", () => {
    const [low, high] = [article({ value: "99" }), article({ value: "101" })];
    const again: WatchEvent = {
      cause: "reread",
      sequence: 2,
      at: noon(2),
      article: low[0]!.article.hash,
      claims: high,
    };
    const { alerts } = fold(above, [added(1, low), again, added(3, article({ value: "102" }))]);
    expect(alerts).toEqual([]);
  });
});
