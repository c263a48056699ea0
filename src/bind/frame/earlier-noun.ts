import type { Span } from "#base";
import { lowerBound } from "#bind/bisect.ts";
import type { Sheet } from "#bind/sheet.ts";
import { type Measured, measureBefore } from "./before.ts";
import type { Naming } from "./naming.ts";
import { whole } from "./pattern.ts";
import { join } from "./script.ts";
import { isTelling } from "./telling.ts";
import type { Token } from "./token.ts";
import { fitsUnit } from "./unit-fit.ts";
import type { View } from "./view.ts";

const SHARE = whole("占比 佔比 比重 份額");

/** How many clauses back the noun may stand. */
const BACK_MAX = 2;

/** Without a noun or a verb in its stretch: the measured noun of the clause, else of the ones before. */
export function earlierNoun({ sheet, topics, tokens }: View, { clause, figure }: Naming): string | undefined {
  for (let index = clause; index >= 0 && clause - index <= BACK_MAX; index--) {
    const list = tokens.of(index);
    const to = lowerBound(list.length, (i) => list[i]!.end > figure.start);
    const own = tellingBefore(sheet, list, to);
    const noun = own === undefined ? topics(index).noun : withWhose(sheet, list, own);
    if (noun === undefined || noun.end > figure.start) continue;
    if (figure.unit === "%" && SHARE.fits(sheet, noun)) return join(sheet, ["比重"]);
    if (!isTelling(sheet, noun)) continue;
    return fitsUnit(sheet, noun, figure) ? join(sheet, [noun]) : undefined;
  }
  return undefined;
}

/** The last run of measured nouns before `to`; of those that only tell a change, the one that tells of what. */
function tellingBefore(sheet: Sheet, tokens: readonly Token[], to: number): Measured | undefined {
  const last = measureBefore(tokens, 0, to);
  let found = last;
  while (found !== undefined && !isTelling(sheet, found.span)) {
    let first = found.next;
    while (first > 0 && tokens[first - 1]!.kind === "measure") first--;
    if (tokens[first - 1]?.kind === "of") return last;
    found = measureBefore(tokens, 0, first);
  }
  return found ?? last;
}

/** 算力|的增速: a noun that only tells a change, with the noun whose it is. */
function withWhose(sheet: Sheet, tokens: readonly Token[], { span, next }: Measured): Span {
  let first = next;
  while (first > 0 && tokens[first - 1]!.kind === "measure") first--;
  const whose = tokens[first - 2];
  const isWhose = !isTelling(sheet, span) && tokens[first - 1]?.kind === "of" && whose?.kind === "measure";
  return isWhose ? { start: whose.start, end: span.end } : span;
}
