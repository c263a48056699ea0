import { expect, test } from "vitest";
import type { Article, Reading } from "#model";
import { checkAppend } from "./check.ts";

const RUN = { id: "r", engine: "1.0.0", revision: 1 };
const make = (more: Partial<Article>): Reading => ({
  article: { id: "a", hash: "h", title: "題", text: "題\n文", blocks: [], lang: "zh-Hant", topics: [], ...more },
  figures: [],
  times: [],
  entities: [],
  facts: [],
  taught: [],
});

test("a reading in order passes", () => {
  expect(() => checkAppend([make({ blocks: [{ kind: "title", start: 0, end: 1 }] })], RUN)).not.toThrow();
});

test.each([
  ["half a character", { text: "\ud842" }, "half a character"],
  ["no hash", { hash: "" }, "without hash"],
  ["no id", { id: "" }, "without hash or id"],
  ["a block that is empty", { blocks: [{ kind: "title", start: 1, end: 1 }] }, "block span"],
  ["a block outside", { blocks: [{ kind: "title", start: 0, end: 9 }] }, "0-9 of 3"],
] as const)("%s throws", (_name, more, message) => {
  expect(() => checkAppend([make(more)], RUN)).toThrow(message);
});

test("a run without an order throws", () => {
  for (const run of [
    { ...RUN, id: "" },
    { ...RUN, revision: Number.NaN },
  ])
    expect(() => checkAppend([], run)).toThrow("run without id or revision");
});
