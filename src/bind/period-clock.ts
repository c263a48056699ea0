import { boundsOf, toSerial } from "#base";
import type { Figure, Slot } from "#model";
import { isDay, type Timed } from "./period-time.ts";
import { type Clause, inside, type Sheet } from "./sheet.ts";
import { watchFor } from "./watch.ts";

/** 截至上午10時, 統計至晚上9點: up to an hour, of a day that nobody names. */
const CLOCK =
  /(?:截至|截止|統計至|统计至|統計到|统计到|累計至|累计至|累計到|累计到|更新至|更新到|^\s?[至到])(今|當|当|昨)?(?:天|日)?(?:凌晨|清晨|早上|早|上午|中午|午後|午后|下午|傍晚|晚間|晚间|晚上|晚|深夜)?\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:時|时|點|点)(?!以前)/;
const UNTIL = watchFor("截至 截止 統計至 統計到 累計至 累計到 更新至 更新到 時止 時為止 點止 點為止");
/** How far before a figure the hour may stand. */
const REACH = 80;

/**
 * The day of what is told up to an hour: that of the last day named, when it is the day of publication or the one before,
 * else the day of publication. `undefined` where no hour stands, or its sentence names a day.
 */
export function byClock(
  sheet: Sheet,
  timed: readonly Timed[],
  clause: Clause,
  figure: Figure,
): Slot<string> | undefined {
  const published = sheet.article.published?.slice(0, 10);
  const { start, words } = sheet.sentences[clause.sentence]!;
  if (published === undefined || published.length < 10 || (words & UNTIL) === 0) return undefined;
  const from = Math.max(start, figure.start - REACH);
  const clock = CLOCK.exec(sheet.text.slice(from, figure.start));
  if (clock === null || clock[1] === "昨" || inside(timed, start, figure.start).length > 0) return undefined;
  const span = { start: from + clock.index, end: from + clock.index + clock[0].length };
  const named = inside(timed, Math.max(0, start - NAMED_MAX), start).findLast(({ time }) => isDay(time));
  const day = named?.time.edtf.slice(0, 10);
  const value = day !== undefined && serialOf(published) - serialOf(day) === 1 ? day : published;
  return { value, evidence: { kind: "assumed", rule: "clock", span } };
}

function serialOf(day: string): number {
  const { first } = boundsOf(day);
  return first === undefined ? Number.NaN : toSerial(first);
}

/** How far back the last day named is looked for. */
const NAMED_MAX = 300;
