import { beforeAll, expect, it } from "vitest";
import type { Packs } from "#pack";
import { entityLines, entityPacks } from "#test/entities/read-entities.ts";

let packs: Packs;
beforeAll(async () => {
  packs = await entityPacks();
});

it.each([
  ["「清波礦業」擴產，清波股價漲。", ["org 清波礦業 | 清波"]],
  ["“清波矿业”扩产，清波股价涨。", ["org 清波矿业 | 清波"]],
  ["校方說，基隆市清波家商停招；清波家商與清波都捨不得。", ["org 基隆市清波家商 | 清波 / 清波家商"]],
  ["盧巴巴拉省戒嚴，盧巴巴拉的礦停工。", ["place 盧巴巴拉省 | 盧巴巴拉"]],
  ["艾瑪·沃倫辭職，沃倫說累了。", ["person 艾瑪·沃倫 | 沃倫"]],
  ["研究員Ana Bergstrom說，Bergstrom同意。", ["person Ana Bergstrom | Bergstrom"]],
  ["清波村(Qingbo Village)淹水，清波村與Qingbo Village是一地。", ["place 清波村 | Qingbo Village"]],
])("%s", (text, expected) => expect(entityLines(text, packs)).toEqual(expected));

it("keeps two bodies with one acronym apart", () => {
  const text = "清波政策研究所(Qingbo Institute，QPI)與青松政治學院(Qingsong Institute，QPI)各說各話。";
  expect(entityLines(text, packs)).toEqual([
    "org 清波政策研究所 | QPI / Qingbo Institute",
    "org 青松政治學院 | QPI / Qingsong Institute",
  ]);
});
