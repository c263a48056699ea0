import type { Figure, Slot, Time } from "#model";
import { type Timed, toPeriod } from "./period-time.ts";
import { type Clause, inside, type Sheet } from "./sheet.ts";

/** How far behind a figure the others of its list may stand. */
const REACH = 160;
const JOINED = /^\s?[年月日]?\s?[與与和及、跟]\s?$/;
/** How far behind the years the word stands that deals them out. */
const EACH_MAX = 16;
const BOTH_YEARS = /^(\d{4})\/(\d{4})$/;

/**
 * The period of a figure behind times that belong together: 2025與2026年成長率分別為2%與2.1% and 今明兩年各為… give each
 * figure its own; one figure behind both is of both. `undefined` where the last time stands alone.
 */
export function inList(
  sheet: Sheet,
  plain: readonly Timed[],
  clause: Clause,
  figure: Figure,
): Slot<string> | undefined {
  const times = together(sheet, plain);
  const last = times.at(-1);
  if (last === undefined) return undefined;
  const figures = outsideBrackets(sheet, inside(sheet.figures, last.end, Math.min(clause.end, figure.end + REACH)));
  const inner = figures.findIndex((item) => item.start === figure.start);
  const place = inner >= 0 ? inner : figures.findLastIndex((item) => item.end <= figure.start);
  if (times.length < 2) return ofBoth(sheet, last, figures.length, place);
  const own = figures.length === times.length ? times[place] : undefined;
  if (own !== undefined) return toPeriod(own, own.edtf, "printed", "list");
  return figures.length === 1 ? spanning(times) : undefined;
}

/** 6月和9月目標價各上調，|分別升至12元與13元: the times of the clause before, one to one. */
export function inEach(
  sheet: Sheet,
  plain: readonly Timed[],
  clause: Clause,
  figure: Figure,
): Slot<string> | undefined {
  if (!/^\s?分[別别]/.test(sheet.text.slice(clause.start, clause.start + 3))) return undefined;
  const times = together(sheet, plain);
  const figures = inside(sheet.figures, clause.start, clause.end);
  if (times.length < 2 || figures.length !== times.length) return undefined;
  const own = times[figures.indexOf(figure)];
  return own === undefined ? undefined : toPeriod(own, own.edtf, "carried", "list");
}

/** 1.08%（原為1.12%）及5.27%: the figures of a list without what brackets say beside each. */
function outsideBrackets({ text }: Sheet, figures: readonly Figure[]): readonly Figure[] {
  if (figures.length < 3) return figures;
  return figures.filter(
    ({ start, end }) =>
      !/[（(][^（()）]{0,12}$/.test(text.slice(Math.max(0, start - 13), start)) ||
      !/^[^（()）]{0,6}[)）]/.test(text.slice(end, end + 7)),
  );
}

/** The times joined to the last one: 2025年、2026年與2027年. */
function together(sheet: Sheet, plain: readonly Timed[]): Time[] {
  let first = plain.length - 1;
  while (first > 0 && JOINED.test(sheet.text.slice(plain[first - 1]!.time.end, plain[first]!.time.start))) first--;
  return plain.slice(Math.max(first, 0)).map(({ time }) => time);
}

/** 今明兩年: as many figures as years. */
function ofBoth(sheet: Sheet, time: Time, figures: number, place: number): Slot<string> | undefined {
  const years = BOTH_YEARS.exec(time.edtf);
  if (years === null || place < 0) return undefined;
  const [from, until] = [Number(years[1]), Number(years[2])];
  const each = /分[別别]/.test(sheet.text.slice(time.end, time.end + EACH_MAX)); // 2024至2026年淨利分別為
  if (!each && !/[兩两]年/.test(sheet.text.slice(time.start, time.end))) return undefined;
  return figures === until - from + 1 ? toPeriod(time, String(from + place), "printed", "list") : undefined;
}

/** Two years running with one figure: the figure is of both. */
export function spanning(times: readonly Time[]): Slot<string> | undefined {
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || !/^\d{4}$/.test(first.edtf) || !/^\d{4}$/.test(last.edtf))
    return undefined;
  if (Number(last.edtf) !== Number(first.edtf) + times.length - 1) return undefined;
  return toPeriod({ start: first.start, end: last.end }, `${first.edtf}/${last.edtf}`, "printed", "list");
}

/** The span of the years joined to the last time; for clauses that go on from them. */
export function joinedSpan(sheet: Sheet, plain: readonly Timed[]): Slot<string> | undefined {
  const times = together(sheet, plain);
  return times.length < 2 ? undefined : spanning(times);
}
