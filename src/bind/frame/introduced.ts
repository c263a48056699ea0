import type { Sheet } from "#bind/sheet.ts";
import type { Slot } from "#model";
import { isArticle, ONE } from "./opener.ts";
import { holds } from "./pattern.ts";
import { type Place, spanOf, toSlot } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";

const CAPACITY = holds("年產 每年可 每年將可 日產 月產 可生產 可處理 可容納 可發電 可供電");

/** 形成一座|堰塞湖，蓄水量|90萬: what the clause before has just brought in, when this one tells only a measure. */
export function introduced(
  { sheet, tokens: all }: View,
  { clause, split, own, tokens: tokensHere, at }: Place & { readonly own: Topic },
): Slot<string> | undefined {
  if (split || own.firm === true || own.owner !== undefined) return undefined;
  if (own.noun === undefined && !tellsCapacity(sheet, tokensHere, at)) return undefined;
  if (clause === 0 || sheet.clauses[clause - 1]!.sentence !== sheet.clauses[clause]!.sentence) return undefined;
  const tokens = all.of(clause - 1);
  for (let i = tokens.length - 2; i >= 0; i--) {
    const token = tokens[i]!;
    if ((token.kind === "figure" && isArticle(sheet, token)) || ONE.fits(sheet, token))
      return toSlot(sheet, spanOf(tokens, i + 1, tokens.length), "carried", "introduced");
    if (!isNominal(token)) return undefined;
  }
  return undefined;
}

/** 預計每年可|開採: what a works can do. */
function tellsCapacity(sheet: Sheet, tokens: readonly Token[], at: number): boolean {
  return at > 0 && CAPACITY.within(sheet.folded, tokens[0]!.start, tokens[at]!.start);
}
