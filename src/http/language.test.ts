import { expect, test } from "vitest";
import { findLang } from "./language.ts";

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
  expect(findLang(header)).toBe(lang);
});
