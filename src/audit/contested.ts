import { fold } from "#base";
import type { Rulebook } from "./alike.ts";
import type { Claim } from "./claim.ts";
import { compareClaims } from "./compare-claims.ts";
import { CONCEDING } from "./contrast.ts";

/** Tellings of one thing that are looked at. */
const CLAIMS_MAX = 12;

/**
 * Claims that the text itself sets against another report of the same: 雖然縣長說至少32人，但工會說至少40人. Each is the word of
 * its voice, and no other telling of the article needs to equal it.
 */
export function contestedOf(claims: readonly Claim[], rules: Rulebook): ReadonlySet<Claim> {
  const contested = new Set<Claim>();
  const some = claims.slice(0, CLAIMS_MAX);
  for (const [index, first] of some.entries()) {
    for (const second of some.slice(index + 1)) {
      const { verdict, by } = compareClaims(first, second, rules.get(first.measure?.value ?? ""));
      if (verdict === "divergent" && by === "contrast") contested.add(first).add(second);
    }
  }
  return contested;
}

/** Whether the text gives way from a claim to another one: 雖然官員說至少32人，但 … */
export function isConceded({ sentence, start }: Claim): boolean {
  if (sentence === undefined) return false;
  const lead = fold(sentence.text.slice(0, start - sentence.start));
  return CONCEDING.some((word) => lead.includes(word));
}
