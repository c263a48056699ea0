import { expect, it } from "vitest";
import { makeLookout, spot } from "./lookout.ts";
import { makeScan } from "./scan.ts";
import { makeTrie } from "./trie.ts";

const one = makeTrie([["礦業", true]]);
const two = makeTrie([["礦", true]]);
const three = makeTrie([["公司", true]]);
const lookout = makeLookout(one, two, three);

it("tells which lists have a word that begins in a stretch, in both scripts", () => {
  const scan = makeScan("某礦業公司，矿场");
  expect(
    [
      [0, 1],
      [1, 2],
      [0, 4],
      [2, 4],
      [4, 8],
    ].map(([start, end]) => spot(scan, lookout, start!, end!)),
  ).toEqual([0, 0b011, 0b111, 0b100, 0b010]);
});

it("knows words that came later", () => {
  expect(spot(makeScan("某公司"), lookout, 0, 3)).toBe(0b100);
  const late = makeTrie([["公司債", true]]);
  const scan = makeScan("公司債");
  expect(spot(scan, lookout, 0, 3)).toBe(0b100);
  expect(spot(scan, makeLookout(late), 0, 3)).toBe(1);
});
