import { TITLES } from "#bind/words/boundary.ts";
import { makeScan, makeTrie, matchAt, wordsOf } from "#grammar";
import type { Candidate } from "./candidate.ts";
import { findLatinRuns } from "./latin.ts";
import { personEnd } from "./name-span.ts";

const TITLE = makeTrie(wordsOf(TITLES, true));

/** People named behind their title: `總統川普`, `校長陳余各`, `研究員Marina Zhang`. */
export function findTitled(text: string): Candidate[] {
  const scan = makeScan(text);
  const latin = new Map(findLatinRuns(text).map((run) => [run.start, run.end]));
  const found: Candidate[] = [];
  for (let at = 0; at < scan.length; at++) {
    const title = matchAt(scan, TITLE, at);
    if (title === undefined) continue;
    const start = text[title.end] === " " ? title.end + 1 : title.end;
    const end = latin.get(start) ?? personEnd(scan, title.end);
    if (end > start) found.push({ start, end, type: "person", rule: "title", weight: 6 });
    at = title.end - 1;
  }
  return found;
}
