import { expect, it } from "vitest";
import { printed, sightOf } from "#test/entities/read-entities.ts";
import { findQuoted } from "./quoted.ts";

const names = (text: string) => {
  const sight = sightOf(text);
  return printed(sight, findQuoted(sight));
};

it.each([
  ["《每日礦聞》報導", ["org 每日礦聞"]],
  ["據《The Quarry》統計", ["org The Quarry"]],
  ["依《礦業權法》處罰", ["program 礦業權法"]],
  ["〈南方礦史〉一書", ["program 南方礦史"]],
  ["《清波日報》的社評", ["org 清波日報"]],
  ["環團「潮間帶守護聯盟」不滿", ["org 潮間帶守護聯盟"]],
  ["“潮间带守护联盟”不满", ["org 潮间带守护联盟"]],
  ["「深藍計畫」延宕", ["program 深藍計畫"]],
  ["礦商「烏蘭格」停牌", ["org 烏蘭格"]],
  ["「烏蘭格」礦場停工", ["place 烏蘭格"]],
  ["代幣「SILM」下市", ["commodity SILM"]],
  ["「松風樓」將出租", ["place 松風樓"]],
])("%s", (text, expected) => expect(names(text)).toEqual(expected));

it.each([
  "他說「我們絕不會接受這種做法」",
  "稱為「偉大協議」",
  "構成「合作框架」",
  "「卡脖子」的風險",
  "礦機「雷神S21」",
  "「改善民生」與「擴大內需」",
  "「是朋友」",
  "礦商「諾瓦遭到逮捕」的說法",
  "「只開了一邊",
])("no name in %s", (text) => expect(names(text)).toEqual([]));
