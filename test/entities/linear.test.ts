/** Names are read in steps that grow with the text, on texts made to provoke a reader that looks back or ahead too far. */
import { beforeAll, describe, expect, it } from "vitest";
import { makeScan } from "#grammar";
import type { Packs } from "#pack";
import { entityPacks, readNames } from "./read-entities.ts";

const SEEDS: Readonly<Record<string, string>> = {
  "open brackets": "(",
  "closed brackets": "()",
  "brackets with words": "甲(A",
  "names with brackets": "諾瓦資源(Nova Resources)",
  "open quotes": "「",
  "open titles": "《",
  "quotes with words": "「諾瓦",
  capitals: "A",
  "capital words": "Ab ",
  "capital words with commas": "Ab, Ltd, ",
  "joints of Latin names": "Ab of the ",
  titles: "總統",
  "titles with names": "總統王",
  "lists of names": "委員王小明、李小華、",
  dots: "·",
  "dots with spelling characters": "阿·巴",
  "spelling characters": "阿",
  endings: "公司",
  "strong endings": "委員會",
  "place endings": "州市縣",
  "spelled places": "阿巴州",
  governments: "美國政府",
  joints: "美國及",
  "known words": "美國",
  "weak words": "國泰、",
  metals: "銅",
  "lists of metals": "金、銀、",
  "one name again and again": "「諾瓦計畫」諾瓦計畫",
  surnames: "王李",
};

let packs: Packs;
beforeAll(async () => {
  packs = await entityPacks();
});

function stepsOf(seed: string, length: number): number {
  const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
  const scan = makeScan(text);
  readNames(text, packs, scan);
  return scan.steps / length;
}

describe("steps per character stay the same at 10,000, 20,000 and 40,000 characters", () => {
  it.each(Object.entries(SEEDS))("%s", (_, seed) => {
    const [short, middle, long] = [10_000, 20_000, 40_000].map((length) => stepsOf(seed, length));
    expect(middle).toBeLessThan(short! * 1.1 + 1);
    expect(long).toBeLessThan(short! * 1.1 + 1);
    expect(long).toBeLessThan(400);
  });
});

it("stays the same when every name of a long text is another one", () => {
  const spell = (n: number) => [...String(n + 10_000)].map((digit) => "阿巴卡達埃法加哈伊馬"[Number(digit)]).join("");
  const steps = [500, 1_000, 2_000].map((count) => {
    const text = Array.from(
      { length: count },
      (_, n) => `${spell(n)}礦業(${"ABCDEFGHIJ"[n % 10]}x${n})說，${spell(n)}不知。`,
    ).join("");
    const scan = makeScan(text);
    readNames(text, packs, scan);
    return scan.steps / text.length;
  });
  expect(steps[2]).toBeLessThan(steps[0]! * 1.1 + 1);
});
