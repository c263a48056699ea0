import type { Slot } from "#model";
import { isArticle } from "./opener.ts";
import { type Place, spanOf, toSlot } from "./place.ts";
import { isNominal } from "./token.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";

/** 形成一座|堰塞湖，蓄水量|90萬: what the clause before has just brought in, when this one tells only a measure. */
export function introduced(
  { sheet, tokens: all }: View,
  { clause, split, own }: Place & { readonly own: Topic },
): Slot<string> | undefined {
  if (split || own.noun === undefined || own.firm === true) return undefined;
  if (clause === 0 || sheet.clauses[clause - 1]!.sentence !== sheet.clauses[clause]!.sentence) return undefined;
  const tokens = all.of(clause - 1);
  for (let i = tokens.length - 2; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.kind === "figure" && isArticle(sheet, token))
      return toSlot(sheet, spanOf(tokens, i + 1, tokens.length), "carried", "introduced");
    if (!isNominal(token)) return undefined;
  }
  return undefined;
}
