import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { decimal } from "#base";
import { figureAt, makeReading } from "./example.ts";
import { renderReadings } from "./report.ts";

test("a report stands alone: its style inside, no script, no outside address, ids apart", async () => {
  const one = makeReading("甲礦增產", "產量達12噸。", (text) => ({
    figures: [figureAt(text, "12噸", { low: decimal(12n), unit: "t" })],
  }));
  const pieces: string[] = [];
  for await (const piece of renderReadings([one, one], "en")) pieces.push(piece);
  expect(pieces.length).toBe(4);
  const { document } = parseHTML(pieces.join(""));
  expect(document.querySelectorAll("script, link, [src]").length).toBe(0);
  expect([...document.querySelectorAll("a")].every((a) => a.getAttribute("href")!.startsWith("#"))).toBe(true);
  const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(document.querySelectorAll("#a2-m1").length).toBe(1);
  expect(document.querySelector("style")?.textContent).toContain(".mark.figure");
  expect([...document.querySelectorAll("article .words")].map((one) => one.textContent).join("")).toBe(
    one.article.text.repeat(2),
  );
});
