import type { Span } from "#base";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Slot, Stance } from "#model";
import { STANCE_ROWS } from "./words/stance.ts";

const CUES = makeTrie<Stance>(STANCE_ROWS.flatMap(([stance, words]) => wordsOf(words, stance)));
const RANK: Readonly<Record<Stance, number>> = {
  denied: 6,
  threatened: 5,
  condition: 4,
  plan: 3,
  forecast: 2,
  estimated: 1,
  reported: 0,
};

/** How far before a figure its cue may stand. */
const REACH = 120;

/** The stance of a figure: the strongest cue between the beginning of its clause and the figure; reported without one. */
export function findStance(scan: Scan, clause: Span, figure: Span): Slot<Stance> {
  let best: { stance: Stance; span: Span } | undefined;
  for (let at = Math.max(clause.start, figure.start - REACH); at < figure.start; at++) {
    const cue = matchAt(scan, CUES, at);
    if (cue === undefined || cue.end > figure.start + 1) continue;
    if (best === undefined || RANK[cue.value] > RANK[best.stance])
      best = { stance: cue.value, span: { start: cue.start, end: cue.end } };
    at = cue.end - 1;
  }
  if (best === undefined) return { value: "reported", evidence: { kind: "assumed", rule: "no-cue" } };
  return { value: best.stance, evidence: { kind: "printed", rule: "cue", span: best.span } };
}
