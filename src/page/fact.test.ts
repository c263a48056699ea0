import { expect, test } from "vitest";
import { type Fact, STANCES, type Stance } from "#model";
import { figureAt, makeReading } from "./example.ts";
import { toFactTitle, toFactWords } from "./fact.ts";
import { makeMarks } from "./mark.ts";
import { renderReadingBody } from "./reading.ts";

const evidence = { kind: "printed", rule: "test" } as const;
const scanned = makeReading("", "力拓擬投資<20億>美元", (text) => ({
  figures: [figureAt(text, "20億", { unit: "USD" })],
}));

function factOf(stance: Stance, rest: Partial<Fact> = {}): Fact {
  const { rule: _, ...figure } = scanned.figures[0]!;
  const slots = { subject: { value: "力拓", evidence }, label: "投資", stance: { value: stance, evidence } };
  return { id: "f", ...figure, ...slots, voices: [], qualifiers: {}, ...rest };
}

test("the margin tells whose figure it is and of what, and a plan from a report", () => {
  expect(toFactWords(factOf("reported"), "zh-TW")).toBe("力拓 · 投資");
  expect(toFactWords(factOf("plan"), "zh-TW")).toBe("力拓 · 投資 · 計畫");
  expect(toFactWords(factOf("plan"), "en")).toBe("力拓 · 投資 · plan");
});

test("no other stance is shown as a report shows", () => {
  const shown = STANCES.map((stance) => toFactWords(factOf(stance), "zh-TW"));
  expect(new Set(shown).size).toBe(STANCES.length);
});

test("the hover tells all of it", () => {
  const fact = factOf("denied", {
    period: { value: "2026", evidence },
    voices: [{ name: "執行長", via: "路透", start: 0, end: 1 } as never],
  });
  expect(toFactTitle(fact, "zh-TW")).toBe("力拓 · 投資 · 2026 · 否認 · 路透 ← 執行長");
});

test("marks carry their facts where there are some, and pages escape them", () => {
  const [mark] = makeMarks({ ...scanned, facts: [factOf("plan", { label: "<b>投資</b>" })] }, "zh-TW");
  expect(mark).toMatchObject({ about: "力拓 · <b>投資</b> · 計畫", title: expect.stringContaining("\n力拓 · ") });
  expect(makeMarks(scanned, "zh-TW")[0]?.about).toBe("");
  const { html } = renderReadingBody({ ...scanned, facts: [factOf("plan", { label: "<b>投資</b>" })] }, "zh-TW");
  expect(html).toContain("力拓 · &lt;b&gt;投資&lt;/b&gt; · 計畫");
});
