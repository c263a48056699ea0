import {
  LOOSE_ENDINGS,
  ORG_ENDINGS,
  PLACE_ENDINGS,
  PROGRAM_ENDINGS,
  STRONG_ENDINGS,
  WEAK_ENDINGS,
} from "#bind/words/organisations.ts";
import { makeTrieBack, matchBefore, type Scan, wordsOf } from "#grammar";
import type { EntityType } from "#model";

/**
 * How much an ending says. `strong`: a name by itself (委員會, 大學). `loose`: a name when something in front names
 * (…公司, …礦場). `weak`: only with quotation marks or an English name beside it (…礦業, …能源).
 */
export type Strength = "strong" | "loose" | "weak";

export interface Ending {
  readonly type: EntityType;
  readonly strength: Strength;
}

export const ENDINGS: readonly (readonly [string, Ending])[] = [
  ...wordsOf<Ending>(WEAK_ENDINGS, { type: "org", strength: "weak" }),
  ...wordsOf<Ending>(STRONG_ENDINGS, { type: "org", strength: "strong" }),
  ...wordsOf<Ending>(LOOSE_ENDINGS, { type: "org", strength: "loose" }),
  ...wordsOf<Ending>(ORG_ENDINGS, { type: "org", strength: "loose" }),
  ...wordsOf<Ending>(PROGRAM_ENDINGS, { type: "program", strength: "weak" }),
  ...wordsOf<Ending>(PLACE_ENDINGS, { type: "place", strength: "weak" }),
];
const BACK = makeTrieBack(ENDINGS);

/** What a name that ends at `end` names by its ending, the longest one; it must leave a name of at least one character. */
export function endingBefore(
  scan: Scan,
  start: number,
  end: number,
): (Ending & { readonly start: number }) | undefined {
  const match = matchBefore(scan, BACK, end);
  return match === undefined || match.start <= start ? undefined : { ...match.value, start: match.start };
}
