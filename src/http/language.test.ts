import { expect, test } from "vitest";
import { findFrame, findPreferred } from "./language.ts";

test.each([
  [undefined, "zh-TW"],
  ["", "zh-TW"],
  ["en-GB,en;q=0.9", "en"],
  ["en;q=0.5, zh-TW;q=0.8", "zh-TW"],
  ["zh-TW,en", "zh-TW"],
  ["zh;q=0, en;q=0.1", "en"],
  ["fr, de;q=0.9", "zh-TW"],
  ["fr;q=1, en;q=0.3", "en"],
  ["en;q=9", "en"],
  [";;;,,q=,en", "en"],
])("a browser that says %o is answered in %s", (header, lang) => {
  expect(findPreferred(header)).toBe(lang);
});

test("the address wins over the browser, and only then do links carry the language", () => {
  const url = (text: string) => new URL(text, "http://localhost");
  expect(findFrame(url("/search?q=%E7%A4%A6&lang=en"), "zh")).toEqual({
    lang: "en",
    here: "/search?q=%E7%A4%A6",
    chosen: true,
  });
  expect(findFrame(url("/?lang=xx"), "en")).toEqual({ lang: "en", here: "/", chosen: false });
  expect(findFrame(new URL("http://localhost//evil.example/"), "en").here).toBe("/evil.example/");
});
