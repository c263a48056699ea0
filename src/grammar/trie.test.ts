import { expect, it } from "vitest";
import { makeLookout, nextSpot } from "./lookout.ts";
import { makeScan } from "./scan.ts";
import { makeTrie, makeTrieBack, matchAt, matchBefore, placesAt } from "./trie.ts";

it("gives a word that stands twice its first value, in both scripts", () => {
  const trie = makeTrie([
    ["礦業", 1],
    ["矿业", 2],
  ]);
  expect(matchAt(makeScan("在礦業"), trie, 1)).toEqual({ value: 1, start: 1, end: 3 });
  expect(matchAt(makeScan("在矿业"), trie, 1)).toEqual({ value: 1, start: 1, end: 3 });
});

it("finds nothing outside the text", () => {
  const [ahead, back] = [makeTrie([["業", 1]]), makeTrieBack([["業", 1]])];
  const scan = makeScan("業");
  expect([-1, 1, 2, 99].map((at) => matchAt(scan, ahead, at))).toEqual([undefined, undefined, undefined, undefined]);
  expect([-1, 0, 2, 99].map((at) => matchBefore(scan, back, at))).toEqual([undefined, undefined, undefined, undefined]);
});

it("reads a text again after another one", () => {
  const trie = makeTrie([["礦業", 1]]);
  expect(matchAt(makeScan("礦業"), trie, 0)?.end).toBe(2);
  expect(matchAt(makeScan("企業"), trie, 0)).toBeUndefined();
  expect(matchAt(makeScan("礦業"), trie, 0)?.end).toBe(2);
});

it("refuses an empty word", () => {
  expect(() => makeTrie([["", 1]])).toThrow("invalid word: empty");
});

it("finds every word of a list that begins at an offset, the longest first, and no word elsewhere", () => {
  const letters = "阿巴卡達埃法ABC";
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const draw = (length: number) => Array.from({ length }, () => letters[next(letters.length)]).join("");
  const words = [...new Set(Array.from({ length: 120 }, () => draw(1 + next(4))))];
  const trie = makeTrie(words.map((word) => [word, word] as const));
  const lookout = makeLookout(trie);
  for (let n = 0; n < 40; n++) {
    const text = draw(30);
    const scan = makeScan(text);
    for (let at = 0, spot = -1; at < text.length; at++) {
      const here = words.filter((word) => text.startsWith(word, at)).sort((a, b) => b.length - a.length);
      expect(placesAt(scan, trie, at).map((place) => trie.values[place])).toEqual(here);
      if (spot < at) spot = nextSpot(scan, lookout, at);
      expect(spot === at).toBe(here.length > 0);
    }
  }
});
