import fc from "fast-check";
import { expect, it } from "vitest";
import { addTable, compile, isIn, longestAt, makeVocabulary, placeOf, type Vocabulary } from "./vocabulary.ts";

const word = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom(..."礦業公司") });
const reversed = (text: string) => text.split("").reverse().join("");
const scanOf = (text: string) => ({ codes: Uint16Array.from(`${text}\0`, (unit) => unit.charCodeAt(0)), steps: 0 });

function longestOf(vocabulary: Vocabulary, text: string, at: number): (string | undefined)[] {
  compile(vocabulary);
  const longest = longestAt(vocabulary, scanOf(text), at);
  return vocabulary.tables.map((table) =>
    isIn(vocabulary, table, longest) ? table.words[placeOf(vocabulary, table, longest)] : undefined,
  );
}

it.each([1, -1] as const)("finds the longest word of each table at every offset, reading %i", (way) => {
  fc.assert(
    fc.property(fc.array(fc.array(word), { maxLength: 70 }), fc.array(word), (lists, words) => {
      const vocabulary = makeVocabulary(way);
      for (const list of lists) addTable(vocabulary, list);
      const text = words.join("");
      for (let at = 0; at < text.length; at++) {
        const rest = way > 0 ? text.slice(at) : reversed(text.slice(0, at + 1));
        const expected = lists.map((list) =>
          list.toSorted((a, b) => b.length - a.length).find((each) => rest.startsWith(each)),
        );
        expect(longestOf(vocabulary, text, at)).toEqual(expected);
      }
    }),
  );
});

it("takes in a table that is added later", () => {
  const vocabulary = makeVocabulary(1);
  addTable(vocabulary, ["礦"]);
  expect(longestOf(vocabulary, "礦業", 0)).toEqual(["礦"]);
  addTable(vocabulary, ["業", "礦業"]);
  expect(longestOf(vocabulary, "礦業", 0)).toEqual(["礦", "礦業"]);
});

it("gives the first place of a word that stands twice", () => {
  const vocabulary = makeVocabulary(1);
  const table = addTable(vocabulary, ["業", "礦", "礦"]);
  compile(vocabulary);
  expect(placeOf(vocabulary, table, longestAt(vocabulary, scanOf("礦"), 0))).toBe(1);
});
