import { fold } from "#base";
import type { Claim } from "./claim.ts";

/**
 * The root that an article has a claim from, `name 名` folded or `article hash`, where copies, rewrites or bylines tell;
 * `undefined` where it is its own. What a named voice says goes back to the voice, whoever prints it.
 */
export type RootOf = (claim: Claim) => string | undefined;

const NAME = "name ";
/** A shorter end of a name is no name. */
const NAME_MIN = 2;

/**
 * The root that a claim goes back to: who says it, else whom its article has it from, else who publishes it, else its
 * article. Ten outlets that cite or copy one newspaper are one origin, and so is the newspaper. Voices without a name
 * are told apart by who passes them on.
 */
export function originOf(claim: Claim, rootOf?: RootOf): string {
  const { voices, article } = claim;
  const voice = voices.at(0);
  if (voice !== undefined && voice.anonymous !== true) return `${NAME}${fold(voice.name)}`;
  const published = article.source === undefined ? `article ${article.hash}` : `${NAME}${fold(article.source)}`;
  const root = rootOf?.(claim) ?? published;
  if (voice === undefined) return root;
  return `somebody ${fold(voice.name)} of ${voice.via === undefined ? root : fold(voice.via)}`;
}

/** The claims by their independent roots; 白宮 and 美國白宮 are one. */
export function independentOrigins<T extends Claim>(claims: readonly T[], rootOf?: RootOf): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const claim of claims) {
    const origin = originOf(claim, rootOf);
    groups.set(origin, [...(groups.get(origin) ?? []), claim]);
  }
  const shortOf = (origin: string) =>
    [...groups.keys()].find((other) => other.length < origin.length && isOneOrigin(other, origin));
  for (const origin of [...groups.keys()].sort((a, b) => b.length - a.length)) {
    const short = shortOf(origin);
    if (short === undefined) continue;
    groups.set(short, [...groups.get(short)!, ...groups.get(origin)!]);
    groups.delete(origin);
  }
  return [...groups.values()];
}

/** Whether two roots are one: 白宮 and 美國白宮 are. */
export function isOneOrigin(a: string, b: string): boolean {
  if (a === b) return true;
  if (!isName(a) || !isName(b)) return false;
  return a.length < b.length ? b.endsWith(a.slice(NAME.length)) : a.endsWith(b.slice(NAME.length));
}

/** How many independent roots some claims have. */
export function countOrigins(claims: readonly Claim[], rootOf?: RootOf): number {
  return independentOrigins(claims, rootOf).length;
}

/** What is passed on by another bears its name too. */
function isName(origin: string): boolean {
  return origin.startsWith(NAME) && origin.length >= NAME.length + NAME_MIN;
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
  return short === long || (short.length >= NAME_MIN && long.endsWith(short));
}
