import { expect, it } from "vitest";
import { printed, sightOf } from "#test/entities/read-entities.ts";
import { findLatinRuns } from "./latin-run.ts";
import { findTitled } from "./title.ts";

const ROWS = ["person\tson\t孫正義|Masayoshi Son"];
const names = (text: string) => {
  const sight = sightOf(text, ROWS);
  return printed(sight, findTitled(sight, findLatinRuns(text)));
};

it.each([
  ["校長陳予恩表示", ["person 陳予恩"]],
  ["校长陈予恩表示", ["person 陈予恩"]],
  ["礦長趙大川被帶走", ["person 趙大川"]],
  ["執行長瑪麗羅芙說", ["person 瑪麗羅芙"]],
  ["董事長孫正義出席", ["person 孫正義"]],
  ["研究員Ana Berg指出", ["person Ana Berg"]],
  ["研究員 Ana Berg 指出", ["person Ana Berg"]],
  ["委員林小甲、王小乙及曾小丙聯名", ["person 林小甲", "person 王小乙", "person 曾小丙"]],
  ["委員于小丁質詢", ["person 于小丁"]],
  ["與會的有艾瑪·沃倫和哈維·羅斯", ["person 艾瑪·沃倫", "person 哈維·羅斯"]],
])("%s", (text, expected) => expect(names(text).sort()).toEqual([...expected].sort()));

it.each([
  "發言人強調無關",
  "總統大選將至",
  "主席團與代表團都到了",
  "主教區未派人",
  "專家學者認為",
  "部長和秘書都在",
  "居民方面表示",
  "外交部长于周六发言",
  "第一·第二·第三節",
  "总经理表示满意",
])("no person in %s", (text) => expect(names(text)).toEqual([]));
