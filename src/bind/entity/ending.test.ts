import { expect, it } from "vitest";
import { printed, sightOf } from "#test/entities/read-entities.ts";
import { settle } from "./candidate.ts";
import { findByEnding } from "./ending.ts";

const ROWS = [
  "place\tperu\t秘魯",
  "place\tindia\t印度",
  "person\tlu\t盧大山",
  "org\tcouncil\t立法院",
  "org\tministry\t國防部",
  "commodity\tre\t稀土",
];
const names = (text: string) => {
  const sight = sightOf(text, ROWS);
  return printed(sight, settle(findByEnding(sight), text.length));
};

it.each([
  ["來自清波大學的樣本", ["org 清波大學"]],
  ["来自清波大学的样本", ["org 清波大学"]],
  ["由晉源煤業集團有限公司承包", ["org 晉源煤業集團有限公司"]],
  ["秘魯鐵路公司停駛", ["org 秘魯鐵路公司"]],
  ["盧大山政府與秘魯政府談判", ["org 盧大山政府", "org 秘魯政府"]],
  ["秘魯央行按兵不動", ["org 秘魯央行"]],
  ["第三屆清波礦業聯盟開幕", ["org 清波礦業聯盟"]],
  ["立法院教育及文化委員會審查", ["org 立法院教育及文化委員會"]],
  ["在盧巴巴拉省發生", ["place 盧巴巴拉省"]],
  ["呂梁市停電", ["place 呂梁市"]],
  ["跨過獅潭斷層", ["place 獅潭斷層"]],
  ["收購Kestrel鋰礦的股權", ["place Kestrel鋰礦"]],
  ["簽署稀土供應協議後", ["program 稀土供應協議"]],
])("%s", (text, expected) => expect(names(text)).toEqual(expected));

it.each([
  "多家大型礦業公司",
  "一家本土銀行",
  "該公司與子公司",
  "上市公司、上櫃公司",
  "股市與房市走低，城市擴張",
  "兩家水務公司",
  "免疫系統學會辨識",
  "國防部門的預算",
  "委員會議延期",
  "地下礦場與多數礦場",
  "29個活動斷層",
  "增進省道安全",
  "秘魯礦業公司",
  "協議內容與計畫進度",
  "去了警察局",
])("no name in %s", (text) => expect(names(text)).toEqual([]));
