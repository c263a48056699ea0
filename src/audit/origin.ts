import { fold } from "#base";
import type { Claim } from "./claim.ts";

const VOICE = "voice ";
/** A shorter end of a name is no name. */
const VOICE_MIN = 2;

/**
 * The root that a claim goes back to: who says it, else who publishes it, else its article. Ten outlets that cite one
 * newspaper are one origin. Voices without a name are told apart by who passes them on.
 */
export function originOf({ voices, article }: Claim): string {
  const voice = voices.at(0);
  if (voice === undefined)
    return article.source === undefined ? `article ${article.hash}` : `source ${fold(article.source)}`;
  if (voice.anonymous !== true) return `${VOICE}${fold(voice.name)}`;
  return `somebody ${fold(voice.name)} of ${fold(voice.via ?? article.source ?? article.hash)}`;
}

/** How many independent roots some claims have; 白宮 and 美國白宮 are one. */
export function countOrigins(claims: readonly Claim[]): number {
  const origins = [...new Set(claims.map(originOf))];
  const isFuller = (origin: string) =>
    origins.some(
      (other) => other !== origin && isVoice(other) && isVoice(origin) && origin.endsWith(other.slice(VOICE.length)),
    );
  return origins.filter((origin) => !isFuller(origin)).length;
}

/** A named voice: what is passed on by another bears its name too. */
function isVoice(origin: string): boolean {
  return origin.startsWith(VOICE) && origin.length >= VOICE.length + VOICE_MIN;
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
