import { describe, expect, it } from "vitest";
import type { Article } from "#model";
import { problemOf, readAll } from "./test-bytes.ts";

const STORY =
  "<p>北嶺礦業今(24)日公布,第三季銅產量為3.2萬噸,較去年同期增加5%,主因是新礦場<b>投產</b>。<br>全年產量可達12萬噸,高於年初的預估。</p>" +
  "<h2>成本下降</h2><p>每磅現金成本為1.85美元,較上季的2.01美元下降8%,<a href='/x'>管理層</a>表示電價下跌是主因,運費也有貢獻。</p>" +
  "<ul><li>銅:3.2萬噸,年增5%</li><li>鉬:850噸,年減3%</li></ul>" +
  "<table><tr><th>季別</th><th>產量</th></tr><tr><td>第二季</td><td>3.1萬噸</td></tr><tr><td>第三季</td><td>3.2萬噸</td></tr></table>" +
  "<p>分析師認為,若銅價維持在每噸9,800美元,公司全年營收有機會突破12億美元,並帶動股利提高。</p>";
const LINKED = JSON.stringify({
  "@graph": [
    { "@type": "WebSite", name: "不是這個" },
    {
      "@type": "NewsArticle",
      headline: "北嶺銅礦增產5%",
      datePublished: "2025-10-24T09:30:00+08:00",
      author: [{ name: "林一" }, { name: "陳二" }],
      publisher: { name: "山城財經" },
    },
  ],
});

async function read(head: string, body = `<article><h1>北嶺銅礦增產5%</h1>${STORY}</article>`): Promise<Article> {
  const page = `<!doctype html><html><head>${head}</head><body><nav><a href=/>首頁</a></nav>${body}<footer>版權所有</footer></body></html>`;
  const [article] = await readAll(page, { url: "https://news.example/a/1?b" });
  return article!;
}

describe("an article page", () => {
  it("was not changed before it was published", async () => {
    const dates = (published: string, updated: string) =>
      `<meta property="og:title" content="北嶺銅礦增產5%"><meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${updated}">`;
    expect(await read(dates("2025-10-24", "2025-10-01"))).not.toHaveProperty("updated");
    expect(await read(dates("2025-10-24T09:00:00+08:00", "2025-10-24"))).toMatchObject({ updated: "2025-10-24" });
    expect(await read(dates("2025-10-24", "2025-10-25"))).toMatchObject({ updated: "2025-10-25" });
  });

  it("is its story, block by block", async () => {
    const article = await read("<title>北嶺銅礦增產5%</title>");
    expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
      ["title", "北嶺銅礦增產5%"],
      ["paragraph", "北嶺礦業今(24)日公布,第三季銅產量為3.2萬噸,較去年同期增加5%,主因是新礦場投產。"],
      ["paragraph", "全年產量可達12萬噸,高於年初的預估。"],
      ["heading", "成本下降"],
      ["paragraph", "每磅現金成本為1.85美元,較上季的2.01美元下降8%,管理層表示電價下跌是主因,運費也有貢獻。"],
      ["item", "銅:3.2萬噸,年增5%"],
      ["item", "鉬:850噸,年減3%"],
      ["cell", "季別"],
      ["cell", "產量"],
      ["cell", "第二季"],
      ["cell", "3.1萬噸"],
      ["cell", "第三季"],
      ["cell", "3.2萬噸"],
      ["paragraph", "分析師認為,若銅價維持在每噸9,800美元,公司全年營收有機會突破12億美元,並帶動股利提高。"],
    ]);
  });

  it("is described by JSON-LD", async () => {
    expect(
      await read(`<script type="application/ld+json">${LINKED}</script><link rel=canonical href="/n/1?x=1&amp;y=2">`),
    ).toMatchObject({
      title: "北嶺銅礦增產5%",
      published: "2025-10-24T09:30:00+08:00",
      publishedBy: { kind: "printed", rule: "json-ld" },
      author: "林一, 陳二",
      source: "山城財經",
      url: "https://news.example/n/1?x=1&y=2",
      lang: "zh-Hant",
    });
  });

  it("is described by its meta elements", async () => {
    const head =
      '<meta property="og:title" content="銅礦 &amp; 增產 | 山城財經"><meta property="og:site_name" content="山城財經">' +
      '<meta property="article:published_time" content="2025-10-24T01:30:00Z"><meta name="author" content="林一">' +
      '<meta property="og:url" content="javascript:alert(1)">';
    expect(await read(head)).toMatchObject({
      title: "銅礦 & 增產",
      published: "2025-10-24T01:30:00Z",
      publishedBy: { rule: "meta" },
      author: "林一",
      source: "山城財經",
      url: "https://news.example/a/1?b",
    });
  });

  it.each([
    ['<time datetime="2025-10-24T09:30+08:00">昨天</time>', "2025-10-24T09:30+08:00", "time"],
    ["<time>2025/10/24 09:30</time>", "2025-10-24T09:30", "time"],
    ['<span itemprop="datePublished" content="2025-10-24">昨天</span>', "2025-10-24", "itemprop"],
  ])("has its date from %s", async (html, published, rule) => {
    const article = await read("", `<article><h1>標題在這裡</h1>${html}${STORY}</article>`);
    expect(article).toMatchObject({ title: "標題在這裡", published, publishedBy: { kind: "printed", rule } });
  });

  it("without a date or names has none; the host is its source", async () => {
    const article = await read("");
    expect(article.source).toBe("news.example");
    expect(Object.keys(article)).not.toContain("published");
    expect(Object.keys(article)).not.toContain("author");
  });

  it("passes over bad JSON-LD", async () => {
    expect((await read('<script type="application/ld+json">{"@type":"NewsArticle",</script>')).title).toBe(
      "北嶺銅礦增產5%",
    );
  });
});

describe("the address and the last change of a page", () => {
  it("a canonical address of another site is kept beside its own", async () => {
    expect(await read("<link rel=canonical href='https://other.example.org/n/9?utm_source=x'>")).toMatchObject({
      url: "https://news.example/a/1?b",
      original: "https://other.example.org/n/9",
    });
    expect(await read("<link rel=canonical href='https://www.news.example/n/9'>")).not.toHaveProperty("original");
  });

  it.each([
    [
      '<meta property="article:modified_time" content="2025-10-25T08:00:00+08:00">',
      "2025-10-25T08:00:00+08:00",
      "meta",
    ],
    [
      `<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2025-10-25"}</script>`,
      "2025-10-25",
      "json-ld",
    ],
    ["", "2025-10-25T09:10", "stamp"],
  ])("%s", async (head, updated, rule) => {
    const stamp = rule === "stamp" ? "<div>發布時間：2025/10/24 08:00　更新時間：2025/10/25 09:10</div>" : "";
    const article = await read(head, `<article><h1>標題在這裡</h1>${stamp}${STORY}</article>`);
    expect(article).toMatchObject({ updated, updatedBy: { kind: "printed", rule } });
    expect(article.published).toBe(rule === "stamp" ? "2025-10-24T08:00" : undefined);
  });
});

describe("a page that is no article", () => {
  it.each([
    ["no words", "<div></div>"],
    ["a few words", "<p>頁面不存在,請回首頁。</p>"],
    ["a form", "<form><input name=a><button>送出</button></form>"],
    ["links", `<ul>${"<li><a href=/a>北嶺銅礦第三季的產量增加了百分之五</a></li>".repeat(30)}</ul>`],
  ])("%s", async (_what, body) => {
    expect((await problemOf(() => readAll(`<html><body>${body}</body></html>`))).code).toBe("input.no-article");
  });
});

describe("hostile pages", () => {
  it("nothing of a script, style or comment is text", async () => {
    const article = await read(
      "",
      `<article><script>document.write("98765")</script><style>a{b:98765}</style><!-- 98765 -->${STORY}<noscript>98765</noscript></article>`,
    );
    expect(article.text).not.toContain("98765");
  });

  it.each([
    ["depth", `${"<div>".repeat(200_000)}${STORY}`],
    ["open formatting", `${"<b>".repeat(200_000)}${STORY}`],
    ["stray end tags", `${"</x>".repeat(200_000)}${STORY}`],
    ["attributes", `<div ${"a=b ".repeat(200_000)}>${STORY}</div>`],
    ["quotes", `${'<div class="'.repeat(200_001)}">${STORY}`],
    ["unclosed buttons", `${"<button>".repeat(200_000)}${STORY}`],
  ])("%s cost the story nothing", async (_what, body) => {
    const [article] = await readAll(`<html><body>${body}</body></html>`);
    expect(article?.text).toContain("9,800美元");
  });

  it.each([
    ["elements", "<i>a</i>".repeat(20_001), "> 20000 elements"],
    ["characters", "銅".repeat(4_200_000), "> 4194304 characters"],
    ["references", "&amp;".repeat(200_001), "> 200000 character references"],
  ])("too many %s are refused", async (_what, body, detail) => {
    expect(await problemOf(() => readAll(`<html><body>${body}</body></html>`))).toMatchObject({
      code: "input.too-large",
      detail,
    });
  });
});
