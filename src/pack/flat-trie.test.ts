import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "#base";
import { childOf, pairAt, singleOf, wordOf } from "#grammar";
import { type FlatTrie, makeFlatTrie, markWords, valueAt } from "./flat-trie.ts";

function readValue<T>(trie: FlatTrie<T>, word: string): T | undefined {
  const units = fold(word);
  const [first, second] = [units.charCodeAt(0), units.charCodeAt(1)];
  if (units.length < 2) return valueAt(trie, singleOf(trie, first));
  let node = pairAt(trie, first, second);
  for (let i = 2; i < units.length && node !== 0; i++) node = childOf(trie, node, units.charCodeAt(i));
  return node === 0 ? undefined : valueAt(trie, wordOf(trie, node));
}

it("finds its words in both scripts and nothing else", () => {
  const trie = makeFlatTrie([
    ["礦業", 1],
    ["礦業公司", 2],
    ["礦業", 3],
  ]);
  expect(["礦業", "矿业", "礦業公司", "礦", "礦業公", "公司"].map((word) => readValue(trie, word))).toEqual([
    1,
    1,
    2,
    undefined,
    undefined,
    undefined,
  ]);
});

it("finds any word of any list", () => {
  const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(..."阿巴卡達埃法ABC") });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 80 }), word, (words, other) => {
      const trie = makeFlatTrie(words.map((each, index) => [each, index] as const));
      for (const [index, each] of words.entries()) expect(readValue(trie, each)).toBe(index);
      expect(readValue(trie, other)).toBe(words.includes(other) ? words.indexOf(other) : undefined);
    }),
  );
});

it("marks where a word begins and nowhere else, with the longest", () => {
  const units = { unit: fc.constantFrom(..."阿巴卡達埃法ABC") };
  const word = fc.string({ minLength: 1, maxLength: 5, ...units });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.string({ maxLength: 40, ...units }), (words, text) => {
      const trie = makeFlatTrie(words.map((each) => [each, each] as const));
      const codes = Uint16Array.from([...fold(`${text}\0\0`)], (unit) => unit.charCodeAt(0));
      const marks = markWords(trie, { codes, length: text.length, steps: 0 });
      for (let at = 0; at < text.length; at++) {
        const here = words.filter((each) => text.startsWith(each, at)).sort((a, b) => b.length - a.length);
        expect(valueAt(trie, marks[at]!)).toBe(here[0]);
      }
    }),
  );
});

it("refuses an empty word", () => {
  expect(() => makeFlatTrie([["", 1]])).toThrow("invalid word: empty");
});
