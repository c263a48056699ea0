import { expect, it } from "vitest";
import { findLanguage, parseLanguage } from "./language.ts";

it.each([
  ["北嶺礦業公布第三季銅產量", "zh-Hant"],
  ["北岭矿业公布第三季铜产量", "zh-Hans"],
  ["比特幣礦商 Riot Platforms 轉型", "zh-Hant"],
  ["Copper output rose 5% in the third quarter", "en"],
  ["一二三", "und"],
  ["銅の生産量はこの四半期に増加しました", "und"],
  ["3.2%", "und"],
])("%s is %s", (text, lang) => {
  expect(findLanguage(text)).toBe(lang);
});

it.each([
  ["zh-TW", "zh-Hant"],
  ["zh_CN", "zh-Hans"],
  ["zh-Hant-HK", "zh-Hant"],
  ["en-US", "en"],
  ["zh", undefined],
  ["fr", undefined],
])("the tag %s names %s", (tag, lang) => {
  expect(parseLanguage(tag)).toBe(lang);
});
