import { alikeness, compare, fold } from "#base";
import type { Kept, WatchClaim, WatchPrint, WatchTools } from "./claim.ts";

/** For how many days the same report printed again is a copy, and another origin's an alert of its own. */
export const GATHER_DAYS = 3;
const GATHER = GATHER_DAYS * 86_400_000;

/** Sentences of texts that are too short to tell by themselves are one when so much of them is. */
const COPIED = 0.75;
/** A shorter sentence says too little to be known again, and this much of a longer one is enough. */
const UNITS_MIN = 9;
const UNITS_MAX = 400;

/** What is known when a claim comes. */
export interface RootContext {
  readonly tools: WatchTools;
  /** What an article is known again by, as long as it is kept. */
  readonly printOf: (article: string) => WatchPrint | undefined;
}

/**
 * Where a claim goes back to: its named voice, else whoever printed the same figure before in an article that it is taken
 * from, else whom its byline names, else who publishes it. Decided when it comes, by what came before: what comes later
 * changes nothing of it.
 */
export function rootOf(claim: WatchClaim, at: string, before: readonly Kept[], context: RootContext): string {
  const { tools, printOf } = context;
  const isVoiced = claim.voices.some(({ anonymous }) => anonymous !== true);
  const copied = isVoiced
    ? undefined
    : before.find((kept) => isGathering(kept.at, at) && isCopy(kept.claim, claim, context));
  const origin = copied?.origin ?? tools.originOf(claim, printOf(claim.article.hash));
  return before.find((kept) => tools.isOneOrigin(kept.origin, origin))?.origin ?? origin;
}

/** Whether what came at an instant may be another print of what came before. */
export function isGathering(before: string, at: string): boolean {
  return Date.parse(at) - Date.parse(before) <= GATHER;
}

/** The same figure in an article that has it from the other; of flashes too short to tell, in the same sentence. */
function isCopy(a: WatchClaim, b: WatchClaim, { tools, printOf }: RootContext): boolean {
  if (a.article.hash === b.article.hash || a.unit !== b.unit) return false;
  if (compare(a.low, b.low) !== 0 || compare(a.high, b.high) !== 0) return false;
  const [one, other] = [printOf(a.article.hash), printOf(b.article.hash)];
  const taken = one === undefined || other === undefined ? undefined : tools.isTaken(other, one);
  return taken ?? isOneSentence(a.sentence.text, b.sentence.text);
}

function isOneSentence(one: string, two: string): boolean {
  const [left, right] = [lettersOf(one), lettersOf(two)];
  return Math.min(left.length, right.length) >= UNITS_MIN && alikeness(left, right) >= COPIED;
}

function lettersOf(text: string): string {
  return fold(text.slice(0, UNITS_MAX)).replace(/[\s\p{P}]/gu, "");
}
