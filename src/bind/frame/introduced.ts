import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import type { Slot } from "#model";
import { lastPhrase } from "./behind.ts";
import { isArticle, ONE } from "./opener.ts";
import { holds, whole } from "./pattern.ts";
import { type Place, spanOf, toSlot } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";

const APPEARS = whole("出現 形成 發現 新增");
const CAPACITY = holds("年產 每年可 每年將可 日產 月產 可生產 可處理 可容納 可發電 可供電");

/** 形成一座|堰塞湖，蓄水量|90萬: what the clause before has just brought in, when this one tells only a measure. */
export function introduced(
  { sheet, tokens: all, topics }: View,
  { clause, split, own, tokens: tokensHere, at }: Place & { readonly own: Topic },
): Slot<string> | undefined {
  if (split || own.firm === true || own.owner !== undefined) return undefined;
  if (own.noun === undefined && !tellsCapacity(sheet, tokensHere, at)) return undefined;
  if (clause === 0 || sheet.clauses[clause - 1]!.sentence !== sheet.clauses[clause]!.sentence) return undefined;
  let before = clause - 1;
  while (topics(before).speech && sheet.clauses[before - 1]?.sentence === sheet.clauses[clause]!.sentence) before--;
  const tokens = all.of(before);
  for (let i = tokens.length - 2; i >= 0; i--) {
    const token = tokens[i]!;
    if ((token.kind === "figure" && isArticle(sheet, token)) || ONE.fits(sheet, token))
      return toSlot(sheet, spanOf(tokens, i + 1, tokens.length), "carried", "introduced");
    if (!isNominal(token)) break;
  }
  const appeared = appearedIn(sheet, tokens);
  return appeared === undefined ? undefined : toSlot(sheet, appeared, "carried", "introduced");
}

/** 出現18公頃大的|堰塞湖: what a clause says to have come up, at its end. */
function appearedIn(sheet: Sheet, tokens: readonly Token[]): Span | undefined {
  const verb = tokens.findIndex((token) => APPEARS.fits(sheet, token));
  const last = verb < 0 ? undefined : lastPhrase(tokens, verb + 1);
  return last !== undefined && last.end - last.start > 1 ? last : undefined;
}

/** 預計每年可|開採: what a works can do. */
function tellsCapacity(sheet: Sheet, tokens: readonly Token[], at: number): boolean {
  return at > 0 && CAPACITY.within(sheet.folded, tokens[0]!.start, tokens[at]!.start);
}
