import { isDay } from "#base";
import { type Moment, type TimeSink, yearOfMonth } from "./anchor.ts";
import { isDigit, isLetter } from "./char.ts";
import { type DateNumber, readDateNumber } from "./date-number.ts";
import { dayPeriod, monthPeriod } from "./period.ts";
import type { Scan } from "./scan.ts";
import { charTable } from "./trie.ts";

const YEAR = charTable("年");
const YEAR_MIN = 1500;
const YEAR_MAX = 2199;
const SLASH_DAY_BEHIND = charTable("起前後日(舉公將開至到上下當晚早凌、,");
const FRACTION_BEFORE = charTable("的約近逾達為占佔剩之了");

/** Reads 2025-10-23, 2025/10/23, 2025.10.23, 2025/10 and 10/23. */
export function readNumericDate(sink: TimeSink, at: number, number: DateNumber): Moment | undefined {
  const { scan } = sink;
  const joint = scan.codes[number.end]!;
  if (number.han || (joint !== 0x2d && joint !== 0x2f && joint !== 0x2e)) return undefined;
  const second = readDateNumber(scan, number.end + 1);
  if (second === undefined || second.han || second.digits > 2) return undefined;
  if (number.digits === 4 && number.value >= YEAR_MIN && number.value <= YEAR_MAX) {
    return readYearFirst(scan, at, number, second);
  }
  if (joint !== 0x2f || number.digits > 2) return undefined;
  if (scan.codes[second.end] === joint) return readYearLast(scan, at, number, second);
  return isDay(2024, number.value, second.value) ? readMonthSlashDay(sink, at, number, second) : undefined;
}

function readYearFirst(scan: Scan, at: number, year: DateNumber, second: DateNumber): Moment | undefined {
  const joint = scan.codes[year.end]!;
  if (scan.codes[second.end] === joint) {
    const third = readDateNumber(scan, second.end + 1);
    if (third === undefined || third.han || third.digits > 2) return undefined;
    if (!isDay(year.value, second.value, third.value)) return undefined;
    const period = dayPeriod({ year: year.value, month: second.value, day: third.value });
    const evidence = { year: "printed", month: "printed", day: "printed" } as const;
    return { start: at, end: third.end, period, evidence, dated: true };
  }
  const behind = scan.codes[second.end]!;
  if (joint === 0x2e || second.digits !== 2 || isDigit(behind) || YEAR[behind] === 1) return undefined;
  if (second.value < 1 || second.value > 12) return undefined;
  const period = monthPeriod(year.value, second.value);
  return { start: at, end: second.end, period, evidence: { year: "printed", month: "printed" }, dated: true };
}

/** 13/10/2025; the month stands first only when it must (10/22/2025). */
function readYearLast(scan: Scan, at: number, first: DateNumber, second: DateNumber): Moment | undefined {
  const year = readDateNumber(scan, second.end + 1);
  if (year === undefined || year.digits !== 4 || year.value < YEAR_MIN || year.value > YEAR_MAX) return undefined;
  const [day, month] = second.value > 12 ? [second.value, first.value] : [first.value, second.value];
  if (!isDay(year.value, month, day)) return undefined;
  const period = dayPeriod({ year: year.value, month, day });
  const evidence = { year: "printed", month: "printed", day: "printed" } as const;
  return { start: at, end: year.end, period, evidence, dated: true };
}

function readMonthSlashDay(sink: TimeSink, at: number, month: DateNumber, day: DateNumber): Moment | undefined {
  const { scan } = sink;
  const before = scan.codes[at - 1] ?? 0;
  const likely = day.value > 12 || SLASH_DAY_BEHIND[scan.codes[day.end]!] === 1 || before === 0x28;
  if (!likely || FRACTION_BEFORE[before] === 1 || isLetter(before)) return undefined;
  const { year, kind } = yearOfMonth(sink, month.value, at, day.end);
  const period = dayPeriod({ ...(year !== undefined && { year }), month: month.value, day: day.value });
  const evidence = { year: kind, month: "printed", day: "printed" } as const;
  return { start: at, end: day.end, period, evidence, dated: false };
}
