import { expect, it } from "vitest";
import { makeArticle } from "./article.ts";

it("names an article by publisher and text", () => {
  const one = makeArticle({ title: "a", body: "b" });
  expect(one).toMatchObject({ id: one.hash.slice(0, 16), text: "a\nb" });
  expect(one.hash).toMatch(/^[0-9a-f]{32}$/);
  expect(makeArticle({ title: "a", body: "b", topics: ["x"], published: "2025" }).hash).toBe(one.hash);
  expect(makeArticle({ title: "a", body: "b", source: "s" }).hash).not.toBe(one.hash);
  expect(makeArticle({ title: "a", body: "c" }).hash).not.toBe(one.hash);
});

it("freezes it, deeply", () => {
  const article = makeArticle({ title: "a", body: "b", topics: ["x"], published: "2025" });
  for (const part of [article, article.blocks, article.blocks[0], article.topics, article.publishedBy]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
});

it("replaces what cannot be stored, one unit by one", () => {
  expect(makeArticle({ title: "a\0b", body: "\ud800c" }).text).toBe("a\ufffdb\n\ufffdc");
});
