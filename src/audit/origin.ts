import { fold } from "#base";
import type { Claim } from "./claim.ts";

/**
 * The root that a claim goes back to: who says it, else who publishes it, else its article. Ten outlets that cite one
 * newspaper are one origin. Voices without a name are told apart by who passes them on.
 */
export function originOf({ voices, article }: Claim): string {
  const voice = voices.at(0);
  if (voice === undefined)
    return article.source === undefined ? `article ${article.hash}` : `source ${fold(article.source)}`;
  if (voice.anonymous !== true) return `voice ${fold(voice.name)}`;
  return `voice ${fold(voice.name)} of ${fold(voice.via ?? article.source ?? article.hash)}`;
}

/** How many independent roots some claims have. */
export function countOrigins(claims: readonly Claim[]): number {
  return new Set(claims.map(originOf)).size;
}

/** Whether each is said by somebody, and not by the same. */
export function isAttributedApart(a: Claim, b: Claim): boolean {
  return a.voices.length > 0 && b.voices.length > 0 && originOf(a) !== originOf(b);
}

/** Whether two claims are words of one named voice; 白宮 is 美國白宮. */
export function isSameVoice(a: Claim, b: Claim): boolean {
  const [left, right] = [a.voices.at(0), b.voices.at(0)];
  if (left === undefined || right === undefined || left.anonymous === true || right.anonymous === true) return false;
  const [short, long] = [fold(left.name), fold(right.name)].sort((x, y) => x.length - y.length) as [string, string];
  return short === long || (short.length >= VOICE_MIN && long.endsWith(short));
}

/** A shorter end of a name is no name. */
const VOICE_MIN = 2;
