import type { Sheet } from "#bind/sheet.ts";
import type { Slot } from "#model";
import { whole } from "./pattern.ts";
import { type Place, spanOf, toSlot } from "./place.ts";
import type { Token } from "./token.ts";
import { isOpening, isOpeningBetween } from "./token-word.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";
import { OFFICIAL_DEEDS } from "./words/verbs.ts";

const DEED = whole(OFFICIAL_DEEDS);
/** How many clauses back the office may stand. */
const BACK_MAX = 8;

/** 分局表示，邊坡崩落…，已|調派|18名人員: what only an office does, in a clause without a subject, does the one that speaks. */
export function ofOffice(
  { sheet, scan, topics, tokens: all }: View,
  { clause, own, split, tokens, at }: Place & { readonly own: Topic },
): Slot<string> | undefined {
  if (own.owner !== undefined && !split) return undefined;
  if (!opensWithDeed(sheet, tokens, at) && !goesOn(sheet, all.of(Math.max(0, clause - 1)), tokens, at))
    return undefined;
  const { sentence } = sheet.clauses[clause]!;
  for (let index = clause - 1; index >= 0 && clause - index <= BACK_MAX; index--) {
    scan.steps++;
    if (sheet.clauses[index]!.sentence !== sentence) return undefined;
    const { speech, owner, speaker } = topics(index);
    const office = speech === true ? owner : speaker;
    if (office !== undefined) return toSlot(sheet, office, "carried", "office");
  }
  return undefined;
}

function isDeed(sheet: Sheet, tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return DEED.fits(sheet, tokens[verb]!) || (next !== undefined && DEED.fits(sheet, spanOf(tokens, verb, verb + 2)));
}

function opensWithDeed(sheet: Sheet, tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findIndex((token) => !isOpening(token));
  return verb >= 0 && verb < at && isDeed(sheet, tokens, verb);
}

/** 已調度…搜救隊，總計|48車: the sum of what the clause before has told of. */
function goesOn(sheet: Sheet, before: readonly Token[], tokens: readonly Token[], at: number): boolean {
  return at > 0 && isOpeningBetween(tokens, 0, at) && opensWithDeed(sheet, before, before.length);
}
