import { describe, expect, it } from "vitest";
import type { Article } from "#model";
import { readMarkdown } from "./markdown.ts";

const read = (text: string) => readMarkdown(text, { source: "a.md" });
const blocksOf = (article: Article) =>
  article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);

describe("a Markdown document", () => {
  it("is read as the words and blocks that a reader sees", () => {
    const article = read(
      [
        "# 銅礦 *增產*",
        "",
        "產量為**3.2萬噸**,見[公告](https://x.example/a_b)與`Q3`。",
        "下一行",
        "",
        "## 成本",
        "- 電價下降8%",
        "- 運費\n  持平",
        "",
        "> 引述一句",
        "",
        "| 季 | 產量 |",
        "|----|-----:|",
        "| 第三季 | 3.2萬噸 |",
        "",
        "![圖](a.png)<b>粗</b>",
        "",
        "<script>99</script>",
      ].join("\n"),
    );
    expect(article.title).toBe("銅礦 增產");
    expect(blocksOf(article)).toEqual([
      ["title", "銅礦 增產"],
      ["paragraph", "產量為3.2萬噸,見公告與Q3。下一行"],
      ["heading", "成本"],
      ["item", "電價下降8%"],
      ["item", "運費持平"],
      ["paragraph", "引述一句"],
      ["cell", "季"],
      ["cell", "產量"],
      ["cell", "第三季"],
      ["cell", "3.2萬噸"],
      ["paragraph", "粗"],
    ]);
    expect(article.text).toBe(
      blocksOf(article)
        .map(([, text]) => text)
        .join("\n"),
    );
  });

  it("is described by its front matter", () => {
    const article = read('---\ntitle: "銅礦: 增產"\ndate: 2025-10-24 08:00\nauthor: 林一\ntags: [a]\n---\n\n內文。\n');
    expect(article).toMatchObject({
      title: "銅礦: 增產",
      text: "銅礦: 增產\n內文。",
      published: "2025-10-24T08:00",
      publishedBy: { kind: "printed", rule: "front-matter" },
      author: "林一",
    });
  });

  it("without a heading has its first line as title", () => {
    expect(read("第一行\n\n第二行").text).toBe("第一行\n第二行");
  });

  it.each([
    ["quotes", `${">".repeat(20_000)} a`],
    ["lists", `${"- ".repeat(5_000)}a`],
    ["brackets", "[".repeat(50_000)],
    ["emphasis", "*a _b ".repeat(20_000)],
  ])("of %s that nobody writes is read as plain text", (_what, text) => {
    expect(read(`a\n${text}`).text).toBe(`a\n${text}`.trimEnd());
  });
});
