import { addDays, addMonths, boundsOf, type Day, type Decimal, daysInMonth, dayText, toNumber } from "#base";
import { type BoardFact, makeChoice } from "#board/board-fact.ts";
import { groupBy } from "#board/group.ts";
import type { TimelineItem } from "#board/record.ts";
import { toRows } from "#board/row.ts";
import type { Label } from "#model";
import { headOf, type MakeSection } from "./part.ts";

const ITEMS_MAX = 200;
const STARTS: Readonly<Record<NonNullable<TimelineItem["startBy"]>, Label>> = {
  period: { zh: "自所載日期起算", en: "from the date that it gives" },
  agreement: { zh: "自同一報導所載的協議日起算", en: "from the day of the agreement in the same article" },
  published: { zh: "未載明起點，自報導日起算", en: "no start told: from the day of publication" },
};

/**
 * Stretches of time as bars: from the day that the fact gives, else that of an agreement of its article, else the
 * publication (which is told), to as far as its words reach. `至少` has no end.
 */
export const makeTimeline: MakeSection<"timeline"> = (declared, { pack, items }) => {
  const told = items.filter(makeChoice(declared.facts, pack)).slice(0, ITEMS_MAX);
  const isFrom = declared.from === undefined ? () => false : makeChoice(declared.from, pack);
  const agreements = groupBy(
    items.filter((item) => isFrom(item) && item.fact.period !== undefined),
    articleOf,
  );
  const lines = told.flatMap((item): TimelineItem[] => {
    const [row] = toRows([item], ({ amount }) => amount);
    if (row === undefined) return [];
    const start = startOf(item, agreements.get(articleOf(item)) ?? []);
    const end = start === undefined ? undefined : endOf(item, start.day);
    const status = declared.status === undefined ? undefined : item.fact.qualifiers[declared.status]?.value;
    return [
      {
        name: item.name,
        ...(start !== undefined && { start: dayText(start.day), startBy: start.by }),
        ...(end !== undefined && { end: dayText(end) }),
        ...(status !== undefined && { status }),
        row: start === undefined ? row : { ...row, note: STARTS[start.by] },
      },
    ];
  });
  if (lines.length === 0) return [];
  return [
    { ...headOf(declared), kind: "timeline", items: lines.sort((a, b) => ((a.end ?? "~") < (b.end ?? "~") ? -1 : 1)) },
  ];
};

function articleOf({ fact }: BoardFact): string {
  return fact.article.hash;
}

function startOf(
  { fact }: BoardFact,
  agreements: readonly BoardFact[],
): { readonly day: Day; readonly by: NonNullable<TimelineItem["startBy"]> } | undefined {
  const own = boundsOf(fact.period?.value ?? "").first;
  if (own !== undefined) return { day: own, by: "period" };
  const near = agreements.filter(({ fact: other }) => other.sentence.start === fact.sentence.start);
  const days = new Map(
    (near.length > 0 ? near : agreements).flatMap(({ fact: { period } }) => {
      const { first, last } = boundsOf(period?.value ?? "");
      return first === undefined || last === undefined || dayText(first) !== dayText(last)
        ? []
        : [[dayText(first), first]];
    }),
  );
  const [only] = days.values();
  if (only !== undefined && days.size === 1) return { day: only, by: "agreement" };
  const published = boundsOf(fact.article.published ?? "").last;
  return published === undefined ? undefined : { day: published, by: "published" };
}

/** The last day that the words allow; none for 至少, and for what is no whole number of days, weeks, months or years. */
function endOf({ fact }: BoardFact, start: Day): Day | undefined {
  if (fact.bound === ">" || fact.bound === ">=") return undefined;
  const count = wholeOf(fact.high);
  if (count === undefined) return undefined;
  switch (fact.unit) {
    case "day":
      return addDays(start, count);
    case "week":
      return addDays(start, count * 7);
    case "month":
      return afterMonths(start, count);
    case "year":
      return afterMonths(start, count * 12);
    default:
      return undefined;
  }
}

const COUNT_MAX = 10_000;

function wholeOf(value: Decimal): number | undefined {
  const count = toNumber(value);
  return Number.isInteger(count) && count > 0 && count < COUNT_MAX ? count : undefined;
}

/** Six months from 31 August is the last day of February. */
function afterMonths(start: Day, count: number): Day {
  const { year, month } = addMonths(start, count);
  return { year, month, day: Math.min(start.day, daysInMonth(year, month)) };
}
