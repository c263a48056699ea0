import { lowerBound } from "#bind/bisect.ts";
import { measureBefore } from "./before.ts";
import type { Naming } from "./naming.ts";
import { join } from "./script.ts";
import { isTelling } from "./telling.ts";
import type { View } from "./view.ts";

/** How many clauses back the noun may stand. */
const BACK_MAX = 2;

/** Without a noun or a verb in its stretch: the measured noun of the clause, else of the ones before. */
export function earlierNoun({ sheet, topics, tokens }: View, { clause, figure }: Naming): string | undefined {
  for (let index = clause; index >= 0 && clause - index <= BACK_MAX; index--) {
    const list = tokens.of(index);
    const to = lowerBound(list.length, (i) => list[i]!.end > figure.start);
    const noun = measureBefore(list, 0, to)?.span ?? topics(index).noun;
    if (noun !== undefined && noun.end <= figure.start && isTelling(sheet, noun)) return join(sheet, [noun]);
  }
  return undefined;
}
