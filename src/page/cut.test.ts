import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText } from "./cut.ts";

const text = "甲乙😀丙丁";

test("adjacent marks stand side by side; the rest is plain", () => {
  const marks = [
    { start: 0, end: 1 },
    { start: 1, end: 2 },
  ];
  const pieces = cutText(text, marks, 0, text.length).map(({ start, end, mark }) => [text.slice(start, end), mark]);
  expect(pieces).toEqual([
    ["甲", marks[0]],
    ["乙", marks[1]],
    ["😀丙丁", undefined],
  ]);
});

test("of overlapping marks the earlier keeps the shared part; one that is covered is not cut out", () => {
  const [a, b, c] = [
    { start: 0, end: 2 },
    { start: 1, end: 5 },
    { start: 1, end: 2 },
  ];
  const pieces = cutText(text, [a, c, b], 0, text.length).map(({ start, end, mark }) => [start, end, mark]);
  expect(pieces).toEqual([
    [0, 2, a],
    [2, 5, b],
    [5, 6, undefined],
  ]);
});

test("a surrogate pair is never cut", () => {
  const pieces = cutText(text, [{ start: 0, end: 3 }], 0, text.length).map(({ start, end }) => text.slice(start, end));
  expect(pieces).toEqual(["甲乙", "😀丙丁"]);
});

test("a mark that goes on from the range before has no beginning here", () => {
  expect(cutText(text, [{ start: 0, end: 5 }], 4, 6)).toEqual([
    { start: 4, end: 5, mark: { start: 0, end: 5 }, first: false },
    { start: 5, end: 6 },
  ]);
});

test("whatever the marks, the pieces cover the range without gap or overlap", () => {
  const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), fc.array(span, { maxLength: 8 }), (words, spans) => {
      const marks = spans.filter(({ end }) => end <= words.length).sort((a, b) => a.start - b.start);
      const pieces = cutText(words, marks, 0, words.length);
      expect(pieces.map(({ start, end }) => words.slice(start, end)).join("")).toBe(words);
      expect(pieces.every(({ start, end }) => start < end && words.slice(start, end).isWellFormed())).toBe(true);
    }),
  );
});
