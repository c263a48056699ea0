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
