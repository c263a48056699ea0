import { expect, test } from "vitest";
import { makeFrame, toAddress } from "./frame.ts";
import { markWords, renderSearch } from "./search.ts";

const show = (snippet: string, query: string) =>
  markWords(snippet, query)
    .map((piece) => piece.html)
    .join("");

test("marks every word, in either script and any case, the longest first", () => {
  expect(show("稀土出口與MP公司", "出口 mp")).toBe("稀土<mark>出口</mark>與<mark>MP</mark>公司");
  expect(show("礦業公會", "矿业")).toBe("<mark>礦業</mark>公會");
  expect(show("矿业公会", "礦業")).toBe("<mark>矿业</mark>公会");
  expect(show("稀土磁鐵", "稀 稀土")).toBe("<mark>稀土</mark>磁鐵");
  expect(show("<b>", "b")).toBe("&lt;<mark>b</mark>&gt;");
  expect(show("甲乙", " ")).toBe("甲乙");
});

test("says so when nothing is found, and what to try", () => {
  const page = renderSearch(
    { words: "<稀土>", hits: [], offset: 0, limit: 20, more: false },
    makeFrame("zh-TW", "/search?q=x"),
    { style: "", script: "", icon: "" },
  );
  expect(page).toContain("沒有報導同時提到「&lt;稀土&gt;」");
  expect(page).toContain('value="&lt;稀土&gt;"');
});

test("addresses are encoded, and carry the language only when it was chosen", () => {
  const frame = makeFrame("en", "/", true);
  expect(toAddress(frame, ["topic", "a/b?c#"], { q: "稀 土", none: undefined })).toBe(
    "/topic/a%2Fb%3Fc%23?q=%E7%A8%80+%E5%9C%9F&lang=en",
  );
  expect(toAddress(makeFrame("en"), ["topic", "\ud800"])).toBe("/topic/%EF%BF%BD");
});
