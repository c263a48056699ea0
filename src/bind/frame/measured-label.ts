import type { Span } from "#base";
import { mentionAt, type Sheet } from "#bind/sheet.ts";
import { type Measured, measureBefore } from "./before.ts";
import { behind, lastPhrase } from "./behind.ts";
import type { Naming } from "./naming.ts";
import { holds, tail, whole } from "./pattern.ts";
import { join } from "./script.ts";
import { isTelling } from "./telling.ts";
import type { View } from "./view.ts";

const GROWTH = whole("增長 成長");
const RANGED = tail("區間 範圍");
const RANGE = holds("介於 區間 之間 落在 維持在");
/** How far before the figure the word of a range may stand. */
const RANGE_REACH = 4;

/** 產量|達: an amount told of a measured noun; one that tells too little is told with what it is of. */
export function measuredLabel(view: View, naming: Naming, own: Measured): string {
  const { sheet } = view;
  const goods = own.span.end - own.span.start === 1 ? mentionAt(sheet, own.span.start - 1) : undefined;
  // 稀土|量: one character tells nothing without its goods.
  if (goods?.type === "commodity") return join(sheet, [{ start: goods.start, end: own.span.end }]);
  if (isTelling(sheet, own.span))
    return join(sheet, [
      levelOf(sheet, naming, own.span),
      isRange(sheet, naming) && !RANGED.fits(sheet, own.span) ? "區間" : undefined,
    ]);
  const grown = naming.figure.change === "to" ? grownBefore(sheet, naming, own) : undefined;
  if (grown !== undefined) return join(sheet, [grown]);
  return join(sheet, [describedBy(sheet, naming) ?? ownerPhrase(view, naming, own.next), own.span]);
}

/** 需求量同比|增長|7%至|83噸: what grew, before the noun that only tells so. */
function grownBefore(sheet: Sheet, { tokens }: Naming, { span, next }: Measured): Span | undefined {
  if (!GROWTH.fits(sheet, span)) return undefined;
  const before = measureBefore(tokens, 0, next - 1);
  return before !== undefined && isTelling(sheet, before.span) ? before.span : undefined;
}

/** 單價|增長至|5元: of a level, what grew to it. */
function levelOf(sheet: Sheet, { figure }: Naming, { start, end }: Span): Span {
  const isGrowth = figure.change === "to" && end - start > 3 && GROWTH.within(sheet.folded, end - 2, end);
  return { start, end: isGrowth ? end - 2 : end };
}

/** 介於A至B, 維持在A至B區間. */
function isRange(sheet: Sheet, { figure: { low, high, start }, tokens, at }: Naming): boolean {
  if (low.digits === high.digits && low.exponent === high.exponent) return false;
  const next = tokens[at + 1];
  return RANGE.test(sheet.folded.slice(start - RANGE_REACH, start)) || (next !== undefined && RANGE.fits(sheet, next));
}

/** 總額達85億美元的|協議, 數十億美元規模的|計畫: the noun described. */
function describedBy(sheet: Sheet, { tokens, at }: Naming): Span | undefined {
  if (tokens[at + 1]?.kind !== "of") return undefined;
  return behind(sheet, tokens, tokens[at + 2]?.kind === "figure" ? at + 2 : at);
}

/** 融資意向書，總額達|22億: whose total it is: the phrase before, else what the clause before ended with. */
function ownerPhrase({ sheet, tokens: all }: View, { tokens, from, clause }: Naming, next: number): Span | undefined {
  let first = next;
  while (first > from && tokens[first - 1]!.kind === "measure") first--;
  const phrase = first > from ? lastPhrase(tokens, from, first) : undefined;
  if (phrase !== undefined) return phrase;
  if (clause === 0 || sheet.clauses[clause - 1]!.sentence !== sheet.clauses[clause]!.sentence) return undefined;
  return lastPhrase(all.of(clause - 1));
}
