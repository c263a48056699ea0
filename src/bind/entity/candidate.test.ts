import { expect, it } from "vitest";
import { type Candidate, candidate, settle } from "./candidate.ts";

const at = (start: number, end: number, weight: number): Candidate => candidate(start, end, "org", "test", weight);

it("keeps the weightiest, then the longest, then the first", () => {
  const kept = settle([at(0, 6, 1), at(2, 4, 2), at(6, 8, 1), at(6, 9, 1), at(9, 10, 1), at(9, 10, 1)], 10);
  expect(kept.map(({ start, end }) => [start, end])).toEqual([
    [2, 4],
    [6, 9],
    [9, 10],
  ]);
});

it("settles nothing into nothing", () => expect(settle([], 0)).toEqual([]));

it("takes what a gazetteer knows of a name that a heavier finder found", () => {
  const titled = candidate(2, 4, "person", "title", 6);
  const known = candidate(2, 4, "person", "known", 5, "core.trump", "core.trump", "川普");
  expect(settle([titled, known], 10)).toEqual([{ ...known, rule: "title", weight: 6 }]);
  const other = candidate(2, 5, "person", "known", 5, "core.trump-jr", "core.trump-jr");
  expect(settle([titled, other], 10)).toEqual([titled]);
});
