import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { decimal } from "#base";
import type { Scanned } from "#model";
import { figureAt, makeReading, timeAt } from "./example.ts";
import { renderReadings } from "./report.ts";

async function open(reading: Scanned, lang: "zh-TW" | "en" = "zh-TW") {
  let text = "";
  for await (const piece of renderReadings([reading], lang)) text += piece;
  return parseHTML(text).document;
}

function textOf(document: Document): string {
  return [...document.querySelectorAll(".words")].map((one) => one.textContent).join("");
}

const reading = makeReading(
  "礦區醫院增設病床",
  "去年5月，醫院擴建為約3,300床。\n\n 近7成😀由礦工使用。\t完",
  (text) => ({
    figures: [
      figureAt(text, "約3,300床", { low: decimal(3300n), bound: "about" }),
      figureAt(text, "近7成", { low: decimal(7n, 1), bound: "<", unit: "%" }),
    ],
    times: [timeAt(text, "去年5月", "2024-05", { year: "assumed", month: "printed" })],
  }),
);

test("the words of the page, joined, are the text of the article, blanks and all", async () => {
  expect(textOf(await open(reading))).toBe(reading.article.text);
});

test("each mark prints its words, leads to its note and back, and tells its value", async () => {
  const document = await open(reading);
  const marks = [...document.querySelectorAll<HTMLAnchorElement>("a.mark")];
  expect(marks.map((mark) => mark.textContent)).toEqual(["去年5月", "約3,300床", "近7成"]);
  expect(marks.map((mark) => mark.getAttribute("class"))).toEqual(["mark time inferred", "mark figure", "mark figure"]);
  for (const mark of marks) {
    const note = document.getElementById(mark.getAttribute("href")!.slice(1));
    expect(note?.querySelector("a")?.getAttribute("href")).toBe(`#${mark.id}`);
    expect(note?.closest(".row")?.contains(mark)).toBe(true);
  }
  expect(marks[2]?.getAttribute("title")).toBe("近7成 → < 70 · % · [65 %, 70 %)");
  expect(marks[0]?.getAttribute("title")).toBe("去年5月 → 2024-05 · 原文印出 月 · 推定 年");
  const notes = [...document.querySelectorAll(".note")].map((note) => note.textContent);
  expect(notes).toEqual([
    "去年5月 2024-05 推定 年",
    "約3,300床 約 3,300 個 [3,217.5, 3,382.5]",
    "近7成 < 70 % [65 %, 70 %)",
  ]);
});

test("a hostile title, body, author, topic and address stay text", async () => {
  const evil = `</title><img src=x onerror="alert(1)">'"`;
  const hostile = makeReading(
    evil,
    `${evil}<script>alert(2)</script>近7成`,
    (text) => ({
      figures: [figureAt(text, `<script>alert(2)</script>近7成`, {})],
    }),
    { topics: [evil, ".."], author: evil, source: evil, url: "javascript:alert(3)", id: `../${evil}` },
  );
  const document = await open(hostile);
  expect(textOf(document)).toBe(hostile.article.text);
  expect(document.querySelectorAll("img, script, [onerror]").length).toBe(0);
  expect([...document.querySelectorAll("a")].every((a) => a.getAttribute("href")!.startsWith("#"))).toBe(true);
});

test("text that a page could change is kept: carriage returns, half pairs at their length, a first blank line", async () => {
  const { article } = makeReading("", "\n\n甲\r\n乙\u0000丙\ud83d丁\n");
  const kept = textOf(await open({ article, figures: [], times: [] }));
  expect(kept.length).toBe(article.text.length);
  expect(kept).toBe(article.text.replace("\u0000", "\ufffd").toWellFormed());
});

test("a mark across two blocks is underlined in both and noted once", async () => {
  const text = "題\n甲乙\n丙丁";
  const blocks = [
    { start: 0, end: 1, kind: "title" as const },
    { start: 2, end: 4, kind: "paragraph" as const },
    { start: 5, end: 7, kind: "item" as const },
  ];
  const across = makeReading("題", "甲乙\n丙丁", () => ({ figures: [{ ...figureAt(text, "乙\n丙", {}) }] }), {
    blocks,
  });
  const document = await open(across);
  expect(textOf(document)).toBe(text);
  expect([...document.querySelectorAll(".mark")].map((mark) => mark.textContent)).toEqual(["乙", "丙"]);
  expect(document.querySelectorAll(".note").length).toBe(1);
  expect(document.querySelectorAll("[id=a1-m1]").length).toBe(1);
});

test("whatever the text, its blocks and its marks, the page keeps the text", async () => {
  const unit = fc.constantFrom(
    "礦",
    "約3成",
    "😀",
    "<b>",
    "&amp;",
    '"',
    "\n",
    "\n\n",
    " ",
    "\u3000",
    "\t",
    "]]>",
    "<!--",
  );
  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))
    .map(([start, size]) => ({ start, end: start + size }));
  const words = fc.array(unit, { maxLength: 16 }).map((pieces) => pieces.join(""));
  await fc.assert(
    fc.asyncProperty(
      words,
      words,
      fc.array(span, { maxLength: 6 }),
      fc.array(span, { maxLength: 4 }),
      async (title, body, marks, cut) => {
        const blocks = cut.map((one) => ({ ...one, kind: "paragraph" as const })).sort((a, b) => a.start - b.start);
        const figures = marks.map((one) => ({ ...figureAt("x", "x", {}), ...one }));
        const any = makeReading(title, body, () => ({ figures }), { blocks });
        const rows = textOf(await open(any));
        expect(rows).toBe(any.article.text.trim() === "" && rows === "" ? "" : any.article.text);
      },
    ),
    { numRuns: 60 },
  );
});

test("mentions outside the text are left out", async () => {
  const { article } = makeReading("題", "甲");
  const far = { ...figureAt(article.text, "甲", {}), start: 2, end: 99 };
  expect((await open({ article, figures: [far], times: [] })).querySelectorAll(".mark, .note").length).toBe(0);
});

test("languages are declared: the page's and the text's", async () => {
  const document = await open(reading, "en");
  expect(document.documentElement.getAttribute("lang")).toBe("en");
  expect(document.querySelector(".reading")?.getAttribute("lang")).toBe("zh-Hant");
  expect(document.querySelector(".notes")?.getAttribute("lang")).toBe("en");
});
