import type { Span } from "#base";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Slot, Stance } from "#model";
import { wordAt } from "./predicate.ts";
import { VERBS } from "./words/predicates.ts";
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

/** 將死亡人數定為, 整個計畫涵蓋: these speak of what is to come only when a verb follows, or the figure itself. */
const MEANT_BY_VERB = /^(?:[將将]|[計计][畫画劃划]|[規规][劃划畫画]|目[標标])$/;

/** 投資, 採購 are nouns and verbs: behind 將 they are verbs. */
const ACTS = makeTrie(wordsOf(VERBS, true));

function leadsToVerb(scan: Scan, at: number, figure: Span): boolean {
  if (at >= figure.start) return true;
  const word = wordAt(scan, at);
  const act = matchAt(scan, ACTS, at);
  if (word === undefined) return true; // not known: rather a plan too many than a deed too many
  if (act === undefined && word.kind === "noun") return false;
  if (act !== undefined && word.kind === "noun" && word.end > act.end) return false; // 死亡|人數
  return !COVERS.test(scan.text.slice(at, at + 2));
}

/** What a plan does as a subject: it covers, it includes. */
const COVERS = /^(?:涵蓋|涵盖|包括|包含|總|总|已)/;

/** How far before a figure its cue may stand. */
const REACH = 120;

/** The stance of a figure: the strongest cue between the beginning of its clause and the figure; reported without one. */
export function findStance(scan: Scan, clause: Span, figure: Span): Slot<Stance> {
  let best: { stance: Stance; span: Span } | undefined;
  for (let at = Math.max(clause.start, figure.start - REACH); at < figure.start; at++) {
    const cue = matchAt(scan, CUES, at);
    if (cue === undefined || cue.end > figure.start + 1) continue;
    if (MEANT_BY_VERB.test(scan.text.slice(cue.start, cue.end)) && !leadsToVerb(scan, cue.end, figure)) continue;
    if (best === undefined || RANK[cue.value] > RANK[best.stance])
      best = { stance: cue.value, span: { start: cue.start, end: cue.end } };
    at = cue.end - 1;
  }
  if (best === undefined) return { value: "reported", evidence: { kind: "assumed", rule: "no-cue" } };
  return { value: best.stance, evidence: { kind: "printed", rule: "cue", span: best.span } };
}
