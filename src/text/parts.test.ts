import { expect, test } from "vitest";
import { findParts } from "./parts.ts";

const AT = "https://news.example";
const page = (...links: readonly string[]) => `<html><body><div class="pages">${links.join(" ")}</div></body></html>`;
const a = (href: string, words: string, more = "") => `<a href="${href}" ${more}>${words}</a>`;

test.each([
  ["/n/8123", "?page=2", "2", 2],
  ["/n/8123", "/n/8123?p=3", "第3頁", 3],
  ["/n/8123?id=7", "/n/8123?id=7&page=2", "Page 2 of 4", 2],
  ["/n/8123", "/n/8123/2", "[2]", 2],
  ["/n/8123/", "/n/8123/page/2/", "next page", 2],
  ["/n/8123.html", "/n/8123_2.html", "下一頁", 2],
  ["/n/8123.html", "/n/8123-p2.html", "下一页 >", 2],
  ["/n/8123.html", "/n/8123/2.html", "2", 2],
  ["/n/8123/index.html", "/n/8123/index_2.html", "2", 2],
  ["/n/8123", "?page=2", "›", 2],
])("%s: %s (%s) is its part %i", (own, href, words, number) => {
  const { at, pages } = findParts(page(a(href, words)), AT + own);
  expect([at, [...pages]]).toEqual([1, [[number, new URL(href, AT + own).href]]]);
});

test.each([
  ["/n/8123", "/n/8124", "下一頁"],
  ["/n/8123", "/n/8123?page=2", "熱門"],
  ["/n/8123", "/n/8123?page=5", "下一頁"],
  ["/n/8123", "/n/8123?comment=2", "2"],
  ["/n/8123", "https://other.example/n/8123?page=2", "2"],
  ["/n/article-5.html", "/n/article-6.html", "6"],
  ["/2025/10/25", "/2025/10/26", "26"],
  ["/", "/?page=2", "2"],
  ["/n/8123", "javascript:next(2)", "2"],
])("%s: %s (%s) is no part of it", (own, href, words) => {
  expect(findParts(page(a(href, words)), AT + own).pages.size).toBe(0);
});

test("rel says so too, in the head and on a link, but only of an address that can be that of a part", () => {
  const head = `<link rel="next" href="/n/8123/2"><link rel="prev" href="/n/8000">`;
  expect([...findParts(head + page(), `${AT}/n/8123`).pages]).toEqual([[2, `${AT}/n/8123/2`]]);
  expect(findParts(`<link rel="next" href="/n/8124">`, `${AT}/n/8123`).pages.size).toBe(0);
  const icon = page(a("?page=2", "<svg></svg>", 'aria-label="下一頁"'));
  expect(findParts(icon, `${AT}/n/8123`).pages.get(2)).toBe(`${AT}/n/8123?page=2`);
});

test("a later part knows which it is, and where the first stands", () => {
  const second = page(a("/n/8123", "1"), a("/n/8123?page=3", "3"));
  expect(findParts(second, `${AT}/n/8123?page=2`)).toMatchObject({
    at: 2,
    pages: new Map([
      [1, `${AT}/n/8123`],
      [3, `${AT}/n/8123?page=3`],
    ]),
  });
  const numbered = page(a("/n/8123.html", "上一頁"), a("/n/8123_3.html", "下一頁"));
  expect(findParts(numbered, `${AT}/n/8123_2.html`)).toMatchObject({
    at: 2,
    pages: new Map([
      [1, `${AT}/n/8123.html`],
      [3, `${AT}/n/8123_3.html`],
    ]),
  });
});

test("the page that has all of it is known by its address and its words", () => {
  for (const [href, words] of [
    ["?page=all", "全文閱讀"],
    ["/n/8123/full", "View as single page"],
    ["?singlepage=1", "單頁瀏覽"],
  ] as const)
    expect(findParts(page(a(href, words)), `${AT}/n/8123`).whole).toBe(new URL(href, `${AT}/n/8123`).href);
  expect(findParts(page(a("?page=all", "所有新聞"), a("/n/9000/full", "全文")), `${AT}/n/8123`).whole).toBeUndefined();
});

test("markup without end, depth without end, links without end", () => {
  expect(findParts("<div>".repeat(20_000) + a("?page=2", "2"), `${AT}/n/8123`).pages.size).toBe(1);
  expect(findParts(a("?page=9", "9").repeat(20_000), `${AT}/n/8123`).pages.size).toBe(1);
  expect(findParts("<a href='?page=2'>2<a href=", `${AT}/n/8123`).pages.size).toBe(1);
});
