/** Pages whose story is known: what is found in one pass is as right as what Readability finds; the head is a document's. */
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type MadePage, makePage } from "#bench/pages/index.ts";
import { LAYOUTS } from "#bench/pages/layouts.ts";
import type { Piece } from "./block.ts";
import { readPageHead } from "./page-head.ts";
import { type PageScan, scanPage } from "./page-scan.ts";
import { findQuickStory } from "./quick-story.ts";
import { findStory } from "./story.ts";
import { tame } from "./tame.ts";

const SEED = 11;
const EACH = 8;

interface Compared {
  readonly page: MadePage;
  readonly html: string;
  readonly scan: PageScan;
  readonly quick: readonly Piece[] | undefined;
  readonly slow: readonly Piece[];
}

const compared: readonly Compared[] = LAYOUTS.flatMap((_layout, number) =>
  Array.from({ length: EACH }, (_, n) => {
    const page = makePage(SEED, n * LAYOUTS.length + number, number);
    const { html } = tame(page.html);
    const scan = scanPage(html);
    return { page, html, scan, quick: findQuickStory(scan)?.pieces, slow: findStory(html)?.pieces ?? [] };
  }),
);

/** Shares of lines found that are of the story, and of lines of the story that were found. The title is neither. */
function score({ page }: Compared, pieces: readonly Piece[]): { readonly precision: number; readonly recall: number } {
  const texts = pieces.map(({ text }) => text).filter((text) => text !== page.story.title);
  const story = new Set(page.story.lines.map(({ text }) => text));
  const found = new Set(texts.filter((text) => story.has(text))).size;
  return { precision: texts.length === 0 ? 1 : found / texts.length, recall: found / story.size };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the story of made pages", () => {
  it("is as right in one pass as by Readability, page by page", () => {
    for (const one of compared) {
      if (one.quick === undefined) continue;
      const [quick, slow] = [score(one, one.quick), score(one, one.slow)];
      expect(quick.precision, one.page.layout).toBeGreaterThanOrEqual(slow.precision);
      expect(quick.recall, one.page.layout).toBeGreaterThanOrEqual(slow.recall);
    }
  });

  it("is found in one pass for all but tables", () => {
    const unsure = new Set(compared.filter(({ quick }) => quick === undefined).map(({ page }) => page.layout));
    expect([...unsure]).toEqual(["table"]);
  });

  it("scores", () => {
    const sure = compared.filter(({ quick }) => quick !== undefined);
    const of = (pick: (one: Compared) => readonly Piece[]) => {
      const scores = sure.map((one) => score(one, pick(one)));
      return `${mean(scores.map(({ precision }) => precision)).toFixed(3)} ${mean(scores.map(({ recall }) => recall)).toFixed(3)}`;
    };
    const share = (1 - sure.length / compared.length).toFixed(3);
    console.info(
      `precision and recall in one pass ${of(({ quick }) => quick!)}, by Readability ${of(({ slow }) => slow)}; left to Readability ${share} of ${compared.length} pages`,
    );
    expect(sure.length).toBeGreaterThan(compared.length * 0.8);
  });
});

describe("the head of made pages", () => {
  it("has the title and the date of each", () => {
    for (const { page, scan } of compared) {
      const head = readPageHead(scan.marks, tame(page.html).linked);
      expect(head.title).toBe(page.story.title);
      expect(head.published).toBe(page.story.published);
    }
  });

  it("is marked as in a document", () => {
    for (const { html, scan } of compared) {
      const document = parseHTML(html).document as unknown as Document;
      const { marks } = scan;
      const at = (selector: string) => document.querySelector(selector);
      expect(marks.canonical).toBe(at("link[rel=canonical]")?.getAttribute("href") ?? undefined);
      expect(marks.heading?.text).toBe(at("h1")?.textContent);
      expect(marks.headings).toBe(document.querySelectorAll("h1").length);
      expect(marks.headline?.text).toBe(at("[itemprop=headline]")?.textContent);
      expect(marks.author?.text).toBe(at("[itemprop=author]")?.textContent);
      expect(marks.lang).toBe(document.documentElement.getAttribute("lang") ?? "");
      expect(marks.dates.map(({ content }) => content)).toEqual(
        [...document.querySelectorAll("[itemprop=datePublished]")].map((node) => node.getAttribute("content")),
      );
      const times = ["time[pubdate]", "article time", "main time", "time"].map((selector) => at(selector));
      expect(marks.times.map((time) => time?.text)).toEqual(times.map((node) => node?.textContent));
      expect(marks.times.map((time) => time?.datetime)).toEqual(
        times.map((node) => node?.getAttribute("datetime") ?? undefined),
      );
      for (const meta of document.querySelectorAll("meta[property]"))
        expect(marks.metas.get(meta.getAttribute("property")!)).toBe(meta.getAttribute("content"));
    }
  });
});
