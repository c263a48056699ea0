import { boundsOf, dayText } from "#base";
import type { StoredFact } from "#ledger";

/** Where a fact stands on the axis of time: both days counted. */
export interface SeriesTime {
  readonly start: string;
  readonly end: string;
  /** `published` where the text gives no period: then these are the days on which it was said. */
  readonly by: "period" | "published";
  /** An end that is open in the text (`2025-10/..`): the line goes on. */
  readonly open?: "start" | "end";
}

/** The days of a fact's period, else of its publication; `undefined` when neither is known. */
export function toSeriesTime({ period, article }: Pick<StoredFact, "period" | "article">): SeriesTime | undefined {
  const said = boundsOf(article.published ?? "");
  const told = boundsOf(period?.value ?? "");
  if (told.first !== undefined || told.last !== undefined) {
    const [first, last] = [told.first ?? told.last!, told.last ?? told.first!];
    if (told.last === undefined) {
      const until = said.last === undefined ? dayText(first) : laterOf(dayText(first), dayText(said.last));
      return { start: dayText(first), end: until, by: "period", open: "end" };
    }
    return {
      start: dayText(first),
      end: laterOf(dayText(first), dayText(last)),
      by: "period",
      ...(told.first === undefined && { open: "start" as const }),
    };
  }
  if (said.first === undefined) return undefined;
  return { start: dayText(said.first), end: dayText(said.last ?? said.first), by: "published" };
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}
