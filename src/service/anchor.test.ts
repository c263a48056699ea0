import { expect, test } from "vitest";
import type { Article } from "#model";
import { anchorArticles } from "./anchor.ts";

function article(parts: Partial<Article> & { readonly text: string }): Article {
  const hash = parts.text.length.toString(16).padEnd(32, "0");
  return { id: hash.slice(0, 16), hash, title: "", blocks: [], lang: "zh-Hant", topics: ["礦業"], ...parts };
}

async function anchor(...articles: readonly Article[]): Promise<readonly Article[]> {
  async function* stream() {
    yield* articles;
  }
  const anchored: Article[] = [];
  for await (const one of anchorArticles(stream())) anchored.push(one);
  return anchored;
}

test("an undated article of a page is dated by its words and marked as assumed", async () => {
  const [first] = await anchor(article({ text: "兩國2025年10月20日簽署協議。" }));
  expect(first).toMatchObject({
    published: expect.stringMatching(/^2025-10-20/),
    publishedBy: { kind: "assumed", rule: expect.any(String) },
  });
});

test("a printed date is left alone, and order is kept", async () => {
  const dated = article({
    text: "產量增加。",
    published: "2025-01-02",
    publishedBy: { kind: "printed", rule: "input" },
  });
  const undated = article({ text: "沒有任何線索" });
  expect(await anchor(undated, dated, undated)).toEqual([undated, dated, undated]);
});

test("articles that bring their own id are not dated by their neighbours", async () => {
  const dated = "兩國2025年10月20日簽署協議。";
  const page = await anchor(article({ text: dated }), article({ text: "價格大漲" }), article({ text: `${dated}。` }));
  expect(page[1]?.publishedBy?.rule).toBe("between-neighbours");
  const listed = await anchor(
    article({ text: dated, id: "1" }),
    article({ text: "價格大漲", id: "2" }),
    article({ text: `${dated}。`, id: "3" }),
  );
  expect(listed[1]?.published).toBeUndefined();
});
