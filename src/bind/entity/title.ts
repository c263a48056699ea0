import { lowerBound } from "#base";
import { TITLES } from "#bind/words/boundary.ts";
import { charTable, makeLookout, makeTrie, matchAt, nextSpot, wordsOf } from "#grammar";
import { type Candidate, candidate } from "./candidate.ts";
import type { LatinRun } from "./latin-run.ts";
import { foreignEnd, isDot, isNameHead, localEnd, personEnd } from "./name-span.ts";
import { KIND, type Sight } from "./sight.ts";

const TITLE = makeTrie(wordsOf(TITLES, true));
const HAS_TITLE = makeLookout(TITLE);
/** 主教區, 委員會, 代表團, 專家們: no title. */
const JOINED = charTable("區會團府院們級群堆制權職位人員");
const NEXT = charTable("、與和及");
/** Names in one list behind one title. */
const MOST = 6;

/** People named behind their title: `總統川普`, `校長陳予恩`, `委員林甲、王乙`, `研究員Ana Berg`; and dotted names: `路易絲·陳`. */
export function findTitled(sight: Sight, runs: readonly LatinRun[]): Candidate[] {
  const { scan, text } = sight;
  const found: Candidate[] = [];
  let next = nextSpot(scan, HAS_TITLE, 0);
  for (let at = 0; at < scan.length; at++) {
    if (isDot(scan.codes[at]!)) found.push(...dottedName(sight, at));
    if (at > next) next = nextSpot(scan, HAS_TITLE, at);
    if (at < next) continue;
    const title = matchAt(scan, TITLE, at);
    if (title === undefined || sight.ends[title.end - 1]! > title.end) continue;
    if (JOINED[scan.codes[title.end]!] === 1) continue;
    const start = text[title.end] === " " ? title.end + 1 : title.end;
    const end = latinEnd(runs, start) ?? personEnd(sight, start);
    if (end > start) found.push(candidate(start, end, "person", "title", 6), ...listedNames(sight, end));
    at = title.end - 1;
  }
  return found;
}

/** The end of the Latin run that begins at `start`. */
function latinEnd(runs: readonly LatinRun[], start: number): number | undefined {
  const run = runs[lowerBound(runs.length, (i) => runs[i]!.start >= start)];
  return run?.start === start ? run.end : undefined;
}

/** `委員林甲、王乙指出`: more names of the same kind behind a joint. */
function listedNames(sight: Sight, from: number): Candidate[] {
  const { scan } = sight;
  const found: Candidate[] = [];
  for (let at = from; found.length < MOST && NEXT[scan.codes[at] ?? 0] === 1; ) {
    const start = at + 1;
    if (!isNameHead(sight, start)) break;
    const end = localEnd(sight, start);
    if (end - start < 2) break;
    found.push(candidate(start, end, "person", "title", 5.5));
    at = end;
  }
  return found;
}

/** A foreign name with a dot inside; dots between other words (a list of headings) make none. */
function dottedName(sight: Sight, dot: number): Candidate[] {
  const { scan, kinds } = sight;
  let start = dot;
  while (start > 0 && dot - start < 6 && foreignEnd(sight, start - 1) > dot && kinds[start - 1] !== KIND.edge) start--;
  const end = start < dot ? foreignEnd(sight, start) : start;
  if (dot - start < 1 || end - dot < 2 || end - start < 4 || isDot(scan.codes[start]!)) return [];
  return [candidate(start, end, "person", "dot", 5.5)];
}
