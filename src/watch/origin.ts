import { compare, fold } from "#base";
import type { Kept, WatchClaim, WatchTools } from "./claim.ts";

/** For how many days the same report printed again is a copy, and another origin's an alert of its own. */
export const GATHER_DAYS = 3;
const GATHER = GATHER_DAYS * 86_400_000;

/** How much of two sentences must be the same that one is a copy of the other. */
const COPIED = 0.75;
/** A shorter sentence says too little to be known again. */
const SENTENCE_MIN = 8;

/**
 * Where a claim goes back to: its named voice, else what printed the same sentence with the same figure before, else who
 * publishes it.
 */
export function rootOf(claim: WatchClaim, at: string, before: readonly Kept[], tools: WatchTools): string {
  const own = tools.originOf(claim);
  if (claim.voices.some(({ anonymous }) => anonymous !== true)) return own;
  const copied = before.find((kept) => isGathering(kept.at, at) && isCopy(kept.claim, claim));
  return copied?.origin ?? own;
}

/** Whether what came at an instant may be another print of what came before. */
export function isGathering(before: string, at: string): boolean {
  return Date.parse(at) - Date.parse(before) <= GATHER;
}

function isCopy(a: WatchClaim, b: WatchClaim): boolean {
  if (a.article.hash === b.article.hash || a.unit !== b.unit) return false;
  if (compare(a.low, b.low) !== 0 || compare(a.high, b.high) !== 0) return false;
  return likeness(a.sentence.text, b.sentence.text) >= COPIED;
}

/** Pairs of characters that two sentences share, of all that either has, 0..1. */
export function likeness(one: string, two: string): number {
  const [left, right] = [pairsOf(one), pairsOf(two)];
  if (left.size < SENTENCE_MIN || right.size < SENTENCE_MIN) return 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** Enough of a sentence to know it again. */
const UNITS_MAX = 400;

function pairsOf(text: string): ReadonlySet<string> {
  const letters = fold(text.slice(0, UNITS_MAX)).replace(/[\s\p{P}]/gu, "");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}
