import { describe, expect, it, test } from "vitest";
import type { Article } from "#model";
import { makeLocate } from "./place.ts";

const article = (text: string) => ({ text }) as Article;
/** Line and column of the n-th time that words stand in an article that was read from a file. */
const locate = (kind: string, file: string, text: string, words: readonly string[]) => {
  const place = makeLocate({ text: file, kind });
  let from = 0;
  return words.map((each) => {
    const start = text.indexOf(each, from);
    from = start + each.length;
    const { line, column, offset, length } = place(article(text), { start, end: start + each.length });
    if (offset !== undefined) expect(file.slice(offset, offset + length!).replaceAll(/<[^>]*>|\*/g, "")).toBe(each);
    return `${line}:${column}`;
  });
};

describe("a figure is found in the file that prints it", () => {
  test.each<readonly [string, string, string, string, readonly string[], readonly string[]]>([
    ["plain lines", "plain", "題\n\n 甲3噸。\r\n乙3噸。", "題\n甲3噸。\n乙3噸。", ["3噸", "3噸"], ["3:3", "4:2"]],
    ["emphasis and links", "markdown", "# 題\n[甲](http://a/3噸)產**3**噸", "題\n甲產3噸", ["3噸"], ["2:20"]],
    ["tags within a figure", "html", "<p>甲產<b>3</b>噸</p>", "題\n甲產3噸", ["3噸"], ["1:9"]],
    [
      "scripts that say it first",
      "html",
      '<script>{"a":"產3噸"}</script>\n<p>產3噸</p>',
      "題\n產3噸",
      ["3噸"],
      ["2:5"],
    ],
    [
      "a title that stands twice",
      "html",
      "<title>產3噸</title>\n<h1>產3噸</h1>\n<p>再產3噸</p>",
      "產3噸\n再產3噸",
      ["3噸", "3噸"],
      ["2:6", "3:6"],
    ],
  ])("%s", (_, kind, file, text, words, expected) => {
    expect(locate(kind, file, text, words)).toEqual(expected);
  });
});

it("falls back to the article's own lines where the file does not print it, and where there is no file", () => {
  expect(locate("html", "<p>別的</p>", "題\n產3噸", ["3噸"])).toEqual(["2:2"]);
  expect(makeLocate(undefined)(article("題\n產3噸"), { start: 3, end: 5 })).toEqual({
    line: 2,
    column: 2,
    endLine: 2,
    endColumn: 4,
  });
});

it("takes a time that grows with the file on hostile markup", () => {
  for (const hostile of ["<".repeat(50_000), "<script".repeat(20_000), "](".repeat(50_000), "<!--".repeat(20_000)])
    for (const kind of ["html", "markdown"]) expect(locate(kind, hostile, "題\n產3噸", ["3噸"])).toEqual(["2:2"]);
});
