import { expect, test } from "vitest";
import { findLang, parseLang } from "./lang.ts";

test.each([
  [{}, "zh-TW"],
  [{ LANG: "C.UTF-8" }, "zh-TW"],
  [{ LANG: "POSIX" }, "zh-TW"],
  [{ LANG: "zh_TW.UTF-8" }, "zh-TW"],
  [{ LANG: "en_GB.UTF-8" }, "en"],
  [{ LANG: "fr_FR.UTF-8" }, "en"],
  [{ LANG: "zh_TW.UTF-8", LC_ALL: "en_US.UTF-8" }, "en"],
  [{ LANG: "en_US.UTF-8", ASSAY_LANG: "zh" }, "zh-TW"],
  [{ LANG: "en_US.UTF-8", ASSAY_LANG: "nonsense" }, "en"],
])("%j speaks %s", (env, lang) => {
  expect(findLang(env)).toBe(lang);
});

test.each([
  ["zh", "zh-TW"],
  ["zh-Hant", "zh-TW"],
  ["EN-us", "en"],
  ["english", undefined],
  ["", undefined],
])("the tag %j is %s", (tag, lang) => {
  expect(parseLang(tag)).toBe(lang);
});
