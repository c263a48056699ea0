import { describe, expect, test } from "vitest";
import { contains, parseDecimal } from "#base";
import { readMentions } from "#grammar";
import { intervalOf } from "#model";
import { CHINESE, ENGLISH, type Generated, generateArticles, generateTraps, TRAPS } from "./index.ts";
import type { Truth } from "./writer.ts";

const articles = generateArticles(600, 7);
const traps = generateTraps(10 * TRAPS.length, 7);

/** What is wrong with the numbers that an article was made of, computed from them alone. */
function broken(truth: Truth): string | undefined {
  const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1e-3, Math.abs(a), Math.abs(b));
  const add = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
  switch (truth.kind) {
    case "sum":
      return isNear(truth.total, add(truth.parts)) ? undefined : JSON.stringify(truth);
    case "within":
      return add(truth.parts) <= truth.total ? undefined : JSON.stringify(truth);
    case "growth":
      return isNear(truth.after, truth.before * (1 + truth.rate / 100)) ? undefined : JSON.stringify(truth);
    case "product":
      return isNear(
        truth.result,
        truth.factors.reduce((all, each) => all * each, 1),
      )
        ? undefined
        : JSON.stringify(truth);
    case "difference":
      return isNear(truth.result, truth.from - truth.less) ? undefined : JSON.stringify(truth);
    case "order":
      return truth.falling.every((value, at) => at === 0 || value <= truth.falling[at - 1]!)
        ? undefined
        : JSON.stringify(truth);
    case "count":
      return new Set(truth.names).size === truth.count ? undefined : JSON.stringify(truth);
    case "weekday":
      return new Date(`${truth.date}T00:00:00Z`).getUTCDay() === truth.day ? undefined : JSON.stringify(truth);
  }
}

/** The numbers of which our reader reads something, and whether it may be the true one. */
function readMarks({ title, body, published, marks, skeleton }: Generated) {
  const text = `${title}\n${body}`;
  const { figures } = readMentions(text, { published });
  return marks.flatMap(({ start, end, value }) => {
    const over = figures.filter((figure) => figure.start < end && start < figure.end);
    const exact = parseDecimal(value.toFixed(6))!;
    // Of an index, 450點 is a rounded number and no count.
    const isTrue = over.some((figure) => contains(intervalOf({ ...figure, exact: false }), exact));
    return over.length === 0 ? [] : [{ isTrue, words: `${skeleton}: ${text.slice(start - 12, end + 8)} for ${value}` }];
  });
}

describe("generated articles", () => {
  test("are the same for a seed and others for another", () => {
    expect(generateArticles(30, 7)).toEqual(articles.slice(0, 30));
    expect(generateArticles(30, 8).map(({ body }) => body)).not.toEqual(articles.slice(0, 30).map(({ body }) => body));
  });

  test("use every skeleton, in three scripts", () => {
    expect(CHINESE.length + ENGLISH.length).toBeGreaterThanOrEqual(40);
    expect(new Set(articles.map(({ skeleton }) => skeleton)).size).toBe(CHINESE.length + ENGLISH.length);
    const share = (script: string) => articles.filter((each) => each.script === script).length / articles.length;
    expect([share("hant"), share("hans"), share("en")]).toEqual([0.8, 0.1, 0.1]);
    expect(new Set(articles.map(({ body }) => body)).size).toBe(articles.length);
  });

  test("are made of numbers that agree", () => {
    expect(
      [...articles, ...traps].flatMap(({ truths }) => truths.map(broken)).filter((each) => each !== undefined),
    ).toEqual([]);
  });

  test("print each number so that it allows the true one", () => {
    const read = [...articles, ...traps].flatMap(readMarks);
    expect(read.filter(({ isTrue }) => !isTrue).map(({ words }) => words)).toEqual([]);
    expect(read.length / [...articles, ...traps].reduce((sum, { marks }) => sum + marks.length, 0)).toBeGreaterThan(
      0.9,
    );
  });
});
