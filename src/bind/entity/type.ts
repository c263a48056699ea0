import { ORG_ENDINGS, PLACE_ENDINGS, PROGRAM_ENDINGS, WEAK_ENDINGS } from "#bind/words/organisations.ts";
import type { EntityType } from "#model";

const list = (words: string) =>
  words
    .split(/\s+/)
    .filter((word) => word !== "")
    .sort((a, b) => b.length - a.length);
const ORGS = list(ORG_ENDINGS);
const PLACES = list(PLACE_ENDINGS);
const PROGRAMS = list(PROGRAM_ENDINGS);
const WEAK = new Set(list(WEAK_ENDINGS));

/** What a Chinese name names by its ending; `undefined` when the ending says nothing. */
export function typeByEnding(
  name: string,
): { readonly type: EntityType; readonly ending: string; readonly weak: boolean } | undefined {
  const org = ORGS.find((ending) => name.endsWith(ending));
  const place = PLACES.find((ending) => name.endsWith(ending));
  const program = PROGRAMS.find((ending) => name.endsWith(ending));
  const longest = [org, place, program].reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a));
  if (longest === undefined) return undefined;
  if (longest === program && program !== org) return { type: "program", ending: longest, weak: longest.length < 2 };
  if (longest === org) return { type: "org", ending: longest, weak: WEAK.has(longest) };
  return { type: "place", ending: longest, weak: longest.length < 2 };
}
