import type { SeriesPoint, SeriesRecord } from "#service";
import { toAmountText } from "#web/part/amount.ts";
import { toDateText } from "#web/part/date.ts";
import { FACT } from "#web/part/fact-words.ts";
import { toIntervalText } from "#web/part/interval-text.tsx";
import { inLang, lang } from "#web/state/lang.ts";

/** How the value of a mark is told: a plan, a forecast, a threat or a denial never looks like a deed. */
export type Form = "deed" | "hollow" | "denied";

/** One report on its way onto the chart. */
export interface Mark {
  readonly fact: string;
  readonly subject: string;
  readonly source: string;
  /** The days that it speaks of, and where its mark stands between them. */
  readonly from: Date;
  readonly to: Date;
  readonly at: Date;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly form: Form;
  readonly isAbout: boolean;
  /** Whether it stands by the day it was said, for want of a period. */
  readonly isUndated: boolean;
  readonly conflict: boolean;
  readonly against: readonly string[];
  /** What hovering tells and a reader hears. */
  readonly tip: string;
}

const DAY = 86_400_000;

/** The reports of a series that have a day and an amount, laid out so that none hides another; `width` is that of the frame. */
export function placeMarks(series: SeriesRecord, width: number): readonly Mark[] {
  const dated = series.points.filter((point) => point.start !== undefined && amountOf(point) !== undefined);
  const groups = Map.groupBy(dated, ({ start, end }) => `${start} ${end}`);
  const ends = dated.flatMap(({ start, end }) => [timeOf(start!), timeOf(end!)]);
  const perPixel = (Math.max(...ends) - Math.min(...ends) + DAY) / Math.max(1, width);
  return [...groups.values()].flatMap((group) => {
    const [from, to] = [timeOf(group[0]!.start!), timeOf(group[0]!.end!) + DAY];
    const step = Math.max(9 * perPixel, Math.min((to - from) / (group.length + 1), 22 * perPixel));
    return group.map((point, n) =>
      toMark(point, { from, to, at: (from + to) / 2 + (n - (group.length - 1) / 2) * step }),
    );
  });
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** What is printed where an end is hedged, else the middle of what the words allow. */
function amountOf({ fact: { bound, change }, interval: { low, high } }: SeriesPoint): number | undefined {
  const isFall = change === "down";
  const isBelow = (bound === "<" || bound === "<=") !== isFall && bound !== "=" && bound !== "about";
  const isAbove = (bound === ">" || bound === ">=") !== isFall && bound !== "=" && bound !== "about";
  if (isBelow && high !== undefined) return high;
  if (isAbove && low !== undefined) return low;
  return low === undefined || high === undefined ? (low ?? high) : (low + high) / 2;
}

const HOLLOW: ReadonlySet<string> = new Set(["plan", "forecast", "threatened", "condition"]);

function toMark(
  point: SeriesPoint,
  { from, to, at }: { readonly from: number; readonly to: number; readonly at: number },
): Mark {
  const { fact, interval, conflict, against } = point;
  const { low, high, lowOpen, highOpen } = interval;
  return {
    fact: fact.id,
    subject: fact.subject ?? "",
    source: outletOf(point),
    from: new Date(from),
    to: new Date(to),
    at: new Date(at),
    value: amountOf(point)!,
    low,
    high,
    lowOpen: lowOpen === true,
    highOpen: highOpen === true,
    form: fact.stance === "denied" ? "denied" : HOLLOW.has(fact.stance) ? "hollow" : "deed",
    isAbout: fact.bound === "about",
    isUndated: point.by === "published",
    conflict,
    against,
    tip: tipOf(point),
  };
}

/** The outlet of a report; a word for none. */
export function outletOf({ fact: { citation } }: Pick<SeriesPoint, "fact">): string {
  return citation.outlet ?? inLang(FACT).noOutlet;
}

function tipOf(point: SeriesPoint): string {
  const { fact, interval } = point;
  const words = inLang(FACT);
  const { published, sentence } = fact.citation;
  const head = [toAmountText(fact, lang.value), fact.subject ?? words.noSubject, fact.period ?? words.noPeriod];
  const allows = toIntervalText(interval, "1");
  const cited = `${outletOf(point)} ${published === undefined ? words.noDate : toDateText(published)}`;
  return [
    [...head, words.stances[fact.stance], ...(point.conflict ? [words.states.conflict] : [])].join(" · "),
    ...(allows === undefined ? [] : [`${words.slots.interval} ${allows}`]),
    cited,
    `「${sentence}」`,
  ].join("\n");
}
