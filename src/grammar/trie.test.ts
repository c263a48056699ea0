import { expect, it } from "vitest";
import { makeScan } from "./scan.ts";
import { makeTrie, makeTrieBack, matchAt, matchBefore } from "./trie.ts";

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
