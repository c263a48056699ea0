import type { Time } from "#model";
import { readMentions } from "./read.ts";
import { makeScan, type Scan } from "./scan.ts";
import { isFuture } from "./tense.ts";
import { makeTrie, matchAt, wordsOf } from "./trie.ts";

/** A month, or a day of one, that lies behind the article: `9月`, `今年7月22日`, `2025年第四季` (its first month). */
export interface PastMonth {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** What one undated text says about the day on which it appeared. */
export interface Cues {
  /** The day of the month the news is of: `17日表示`. */
  readonly day?: number;
  /** 今(23)日: that very day. */
  readonly exact: boolean;
  readonly months: readonly PastMonth[];
  /** The latest year printed that does not lie ahead, and whether a month or quarter of it was printed. */
  readonly year?: number;
  readonly detailed: boolean;
  /** The earliest year printed that was not over: 將於2025年…, 2025年底前. */
  readonly running?: number;
}

const MARKED = makeTrie<number>([
  ["今", 0],
  ["昨", -1],
  ["前", -2],
]);
const TODAY = makeTrie<true>(wordsOf("今( 昨(", true));
/** Days of one article further apart than this lie on both sides of the end of a month. */
const WRAP = 15;
const PART = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}))?)?/;

/** Reads a text without an anchor and keeps what tells when it appeared. */
export function readCues(text: string): Cues {
  const { times } = readMentions(text);
  const scan = makeScan(text);
  const days: number[] = [];
  const months: PastMonth[] = [];
  let exact: number | undefined;
  let years: Years = { detailed: false };
  for (const time of times) {
    const part = readPart(time);
    const ahead = time.edtf.startsWith("..") || isFuture(scan, time.start, time.end);
    if (time.evidence.year === "printed" && part.year !== undefined) {
      years = addYear(years, part.year, part.month !== undefined, ahead);
    }
    if (ahead) continue;
    if (part.month === undefined && part.day !== undefined) {
      days.push(part.day);
      if (matchAt(scan, TODAY, time.start) !== undefined) exact ??= part.day - markedOffset(scan, time.start);
    } else if (part.month !== undefined) {
      const { day: _, ...month } = part; // 中旬 names ten days, 9月29日 one
      months.push({ ...(time.edtf.includes("/") ? month : part), month: part.month });
    }
  }
  const known = exact !== undefined && exact >= 1 ? exact : latestDay(days);
  return {
    ...(known !== undefined && { day: known }),
    exact: known !== undefined && known === exact,
    months,
    ...years,
  };
}

type Years = Pick<Cues, "year" | "detailed" | "running">;

function addYear(years: Years, year: number, detailed: boolean, ahead: boolean): Years {
  if (ahead) return { ...years, running: Math.min(years.running ?? year, year) };
  if (years.year !== undefined && year < years.year) return years;
  return { ...years, year, detailed: detailed || (years.detailed && years.year === year) };
}

function markedOffset(scan: Scan, at: number): number {
  return matchAt(scan, MARKED, at)?.value ?? 0;
}

function readPart({ edtf }: Time): { year?: number; month?: number; day?: number } {
  const match = PART.exec(edtf);
  const until = edtf.startsWith("../") ? PART.exec(edtf.slice(3)) : match;
  const [, year, month, day] = until ?? [];
  return {
    ...(year !== undefined && year !== "XXXX" && { year: Number(year) }),
    ...(month !== undefined && month !== "XX" && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** The last of the days: 30, 31, 1 is the 1st. */
function latestDay(days: readonly number[]): number | undefined {
  if (days.length === 0) return undefined;
  const latest = Math.max(...days);
  if (latest - Math.min(...days) <= WRAP) return latest;
  return Math.max(...days.filter((day) => day <= WRAP));
}
