import type { EntityType, Figure } from "#model";
import type { PackMeasure, Pattern, UnitPatterns } from "#pack";
import { isInContext, type Near } from "./measure-near.ts";
import type { Seen } from "./measure-words.ts";

/** The label's words count as if they stood a little way off. */
const LABEL_COST = 1.5;
const DISTANCE_MAX = 30;
const DISTANCE_STEP = 8;
const SHARED_COST = 4;
const NEAR_WEIGHT = 4;
const CARRIED_WEIGHT = 2;
const CONTEXT_WEIGHT = 1;
const SUBJECT_WEIGHT = 2;

/** The best so far; `isTied` while another measure fits as well. */
interface Best {
  pattern: Pattern | undefined;
  score: number;
  isTied: boolean;
}

/** The pattern that fits a figure best; `undefined` when none does or two measures fit equally well. */
export function bestPattern(near: Near, { byWord, bare }: UnitPatterns): Pattern | undefined {
  const best: Best = { pattern: undefined, score: 0, isTied: false };
  for (const word of near.seen) weigh(near, byWord[word], best);
  for (const word of near.told) if (near.slate.seen[word] === undefined) weigh(near, byWord[word], best);
  weigh(near, bare, best);
  return best.isTied ? undefined : best.pattern;
}

function weigh(near: Near, patterns: readonly Pattern[] | undefined, best: Best): void {
  if (patterns === undefined) return;
  for (const pattern of patterns) {
    if (!fits(pattern.measure, near.figure, near.type)) continue;
    const score = scoreOf(near, pattern);
    if (score === undefined || isForbidden(near, pattern)) continue;
    if (best.pattern === undefined || score > best.score) {
      best.pattern = pattern;
      best.score = score;
      best.isTied = false;
    } else if (score === best.score && pattern.measure !== best.pattern.measure) best.isTied = true;
  }
}

function fits(measure: PackMeasure, figure: Figure, type: EntityType | undefined): boolean {
  const changes = figure.change === "up" || figure.change === "down";
  if (measure.change !== undefined && measure.change !== changes) return false;
  const { subjects } = measure;
  return (
    type === undefined ||
    type === "person" ||
    subjects === undefined ||
    subjects.includes("any") ||
    subjects.includes(type)
  );
}

/** Words that are told by the label forbid only what is told so too; a noun that it says changed, the change of others. */
function isForbidden({ sheet, slate, label, changed }: Near, pattern: Pattern): boolean {
  const { lexicon } = sheet.packs;
  if (changed !== undefined && lexicon.changedOf(pattern.measure)?.every((word) => !changed.includes(word)))
    return true;
  if (lexicon.unlessLabelOf(pattern.measure)?.some((word) => label.includes(word))) return true;
  const unless = lexicon.unlessOf(pattern.measure);
  if (unless.length === 0) return false;
  const isTold = pattern.needs.some(({ word, stand }) => stand === "near" && slate.seen[word] === undefined);
  for (const word of unless) if (slate.seen[word] !== undefined || (isTold && slate.told[word] === 1)) return true;
  return false;
}

/** How well an entry is met; `undefined` when a part of it is missing. */
function scoreOf(near: Near, pattern: Pattern): number | undefined {
  if (pattern.subject !== undefined && pattern.subject !== near.type) return undefined;
  const { lengths } = near.sheet.packs.lexicon;
  let score = pattern.subject === undefined ? 0 : SUBJECT_WEIGHT;
  for (const { word, stand } of pattern.needs) {
    const length = lengths[word]!;
    const seen = near.slate.seen[word];
    const isTold = near.slate.told[word] === 1;
    if (stand === "context") {
      if (!isTold && !isInContext(near, word)) return undefined;
      score += length * CONTEXT_WEIGHT;
    } else if (stand === "near") {
      if (seen === undefined && !isTold) return undefined;
      score += length * (seen === undefined ? CARRIED_WEIGHT : NEAR_WEIGHT) - costOf(seen, isTold);
    } else {
      if (seen === undefined || !seen[stand]) return undefined;
      score += length * NEAR_WEIGHT + 1 - (seen.shared ? SHARED_COST : 0);
    }
  }
  return score;
}

function costOf(seen: Seen | undefined, isTold: boolean): number {
  const cost =
    seen === undefined
      ? LABEL_COST
      : Math.min(seen.distance, DISTANCE_MAX) / DISTANCE_STEP + (seen.shared ? SHARED_COST : 0);
  return isTold ? Math.min(cost, LABEL_COST) : cost;
}
