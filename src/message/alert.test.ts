import { describe, expect, test } from "vitest";
import type { Alert, AlertFact, AlertKind } from "#model";
import { describeAlert, markFigure } from "./alert.ts";

const FACT: AlertFact = {
  id: "f",
  article: { id: "a", hash: "a", title: "雨情", source: "甲報", published: "2025-01-03" },
  printed: "210毫米",
  place: { start: 10, end: 15 },
  amount: "210 mm",
  sentence: "此前有210毫米，今210毫米。",
  label: "雨量",
  stance: "reported",
};
const tier = { zh: "警戒", en: "alert" };
const told = (kind: AlertKind, detail: Alert["detail"], fact = FACT) => {
  const alert: Alert = { id: "i", watch: "w", kind, at: "", sequence: 1, facts: [fact], detail };
  return [describeAlert(alert, "zh-TW"), describeAlert(alert, "en")];
};
const confirms = { alert: "first", origins: 2 };

describe("what an alert says", () => {
  test("a level that is reached, and another origin that confirms it", () => {
    expect(told("raised", { tier })).toEqual([
      "升到警戒：雨量 「210毫米」（甲報，2025-01-03）",
      "raised to alert: 雨量 “210毫米” (甲報, 2025-01-03)",
    ]);
    expect(told("raised", { tier, confirms })).toEqual([
      "又一個來源證實警戒（至今2個）：雨量 「210毫米」（甲報，2025-01-03）",
      "another origin confirms alert (2 by now): 雨量 “210毫米” (甲報, 2025-01-03)",
    ]);
  });

  test("what another told before is never told for the first time", () => {
    expect(told("new", { confirms })[0]).toBe("又一個來源證實（至今2個）：雨量 「210毫米」（甲報，2025-01-03）");
    expect(told("crossed", { side: "above", value: "200", unit: "mm", confirms })).toEqual([
      "又一個來源證實（至今2個）：雨量 「210毫米」（甲報，2025-01-03），高於 200 mm",
      "another origin confirms it (2 by now): 雨量 “210毫米” (甲報, 2025-01-03), above 200 mm",
    ]);
  });

  test("the value of a rule has its thousands apart", () => {
    expect(told("crossed", { side: "above", value: "100000", unit: "USD" })[1]).toMatch(/, above 100,000 USD$/);
    expect(told("changed", { change: "0.5", value: "1250.5", unit: "t" })[0]).toMatch(/超過 1,250\.5 t$/);
  });

  test("a date that is not printed is marked", () => {
    const publishedBy = { kind: "assumed", rule: "the text's own times" } as const;
    const inferred = { ...FACT, article: { ...FACT.article, published: "2025-01", publishedBy } };
    expect(told("new", {}, inferred)[1]).toBe("told for the first time: 雨量 “210毫米” (甲報, ≈2025-01)");
  });

  test("a figure is marked where it stands, though its words stand there twice", () => {
    expect(markFigure({ sentence: FACT.sentence, place: { start: 10, end: 15 } })).toBe("此前有210毫米，今⟦210毫米⟧。");
    expect(markFigure({ sentence: FACT.sentence })).toBe(FACT.sentence);
  });
});
