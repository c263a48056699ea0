import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Figure, Slot, Time } from "#model";
import { lowerBound } from "./bisect.ts";
import { clauseAt } from "./clause.ts";
import { makeCarrier } from "./period-carry.ts";
import { findRoles, isDay, isDuration, type Timed, toPeriod } from "./period-time.ts";
import { type Clause, inside, type Sheet } from "./sheet.ts";
import { NOW, THAT_DAY, THEN } from "./words/periods.ts";

const NOWS = makeTrie(wordsOf(NOW, true));
const THENS = makeTrie([...wordsOf(THAT_DAY, "day" as const), ...wordsOf(THEN, "any" as const)]);
/** How far from a figure its time may stand in the sentence. */
const REACH = 160;
/** How many times back 當時 looks. */
const BACK_MAX = 6;

/** The period of every figure, in their order; `undefined` where the text does not say when. */
export function findPeriods(sheet: Sheet, scan: Scan): (Slot<string> | undefined)[] {
  const roles = findRoles(sheet, scan);
  const timed = sheet.times.map((time, i): Timed => ({ start: time.start, end: time.end, time, role: roles[i]! }));
  const own = sheet.figures.map((figure) => inSentence(sheet, scan, timed, figure));
  const carried = makeCarrier(sheet, scan, timed, own);
  return own.map((slot, i) => slot ?? carried(i));
}

function inSentence(sheet: Sheet, scan: Scan, timed: readonly Timed[], figure: Figure): Slot<string> | undefined {
  const clause = sheet.clauses[clauseAt(sheet.clauses, figure.start)]!;
  const sentence = sheet.sentences[clause.sentence];
  if (sentence === undefined) return undefined;
  const near = inside(
    timed,
    Math.max(sentence.start, figure.start - REACH),
    Math.min(sentence.end, figure.end + REACH),
  );
  const printed = inClause(sheet, near, clause, figure);
  if (printed !== undefined) return printed;
  if (isDuration(figure) || inWindow(sheet, clause, figure)) return windowEnd(near, figure);
  const then = pointed(sheet, scan, timed, clause, figure);
  if (then !== undefined) return then;
  if (isNow(sheet, scan, clause, figure)) return undefined;
  const earlier = near.filter(
    ({ time, role }) =>
      time.end <= figure.start && (role === "plain" || role === "record") && time.start < clause.start,
  );
  const last = earlier.findLast(({ role }) => role === "plain");
  return last === undefined ? undefined : toPeriod(last.time, last.time.edtf, "carried", "sentence");
}

/** 截至3日，…，24小時內|上漲: a window of hours ends on the day named before it in the sentence. */
function windowEnd(near: readonly Timed[], figure: Figure): Slot<string> | undefined {
  if (isDuration(figure) && figure.unit !== "hour") return undefined;
  const day = near.findLast(({ time, role }) => time.end <= figure.start && role === "plain" && isDay(time));
  return day === undefined ? undefined : toPeriod(day.time, day.time.edtf, "carried", "window");
}

/** 過去12個月|翻倍: a window of its own stands before the figure. */
function inWindow(sheet: Sheet, clause: Clause, figure: Figure): boolean {
  const before = inside(sheet.figures, Math.max(clause.start, figure.start - REACH), figure.start).at(-1);
  if (before === undefined || !isDuration(before)) return false;
  return (
    /過去|过去|近|最近$/.test(sheet.text.slice(before.start - 2, before.start + 2)) ||
    /[內内]/.test(sheet.text.slice(before.end - 1, before.end + 1))
  );
}

/** A time of the clause: one to one in lists, else the nearest before the figure, else one in brackets behind it. */
function inClause(sheet: Sheet, near: readonly Timed[], clause: Clause, figure: Figure): Slot<string> | undefined {
  const times = near.filter(({ time }) => time.start >= clause.start && time.end <= clause.end);
  const before = times.filter(({ time }) => time.end <= figure.start);
  const beside = before.at(-1);
  if (beside?.role === "compared" && isOf(sheet.text.slice(beside.time.end, figure.start))) {
    return toPeriod(beside.time, beside.time.edtf, "printed", "compared");
  }
  const plain = before.filter(({ role }) => role === "plain");
  const listed = inList(sheet, plain, clause, figure);
  if (listed !== undefined) return toPeriod(listed, listed.edtf, "printed", "list");
  const last = plain.at(-1) ?? before.findLast(({ role }) => role === "event");
  if (last !== undefined) return toPeriod(last.time, last.time.edtf, "printed", "clause");
  const behind = times.find(({ time, role }) => time.start >= figure.end && role === "plain");
  if (behind === undefined || !isAttached(sheet.text.slice(figure.end, behind.time.start))) return undefined;
  return toPeriod(behind.time, behind.time.edtf, "printed", "behind");
}

/** 較上季的|172噸: the figure is that of the time compared with. */
function isOf(between: string): boolean {
  return /^(?:同期)?(?:期間)?(?:期间)?的?$/.test(between);
}

/** 3%（2024年）, 5億元於2026年. */
function isAttached(between: string): boolean {
  return /^[^,，。、；]{0,6}[（(於于在]$/.test(between) || /^.{0,2}$/.test(between);
}

/** 2025與2026年成長率分別為2%與2.1%: as many figures behind the times as there are times, each to its own. */
function inList(sheet: Sheet, plain: readonly Timed[], clause: Clause, figure: Figure): Time | undefined {
  let first = plain.length - 1;
  while (
    first > 0 &&
    /^[年月日]?[與与和及、跟]$/.test(sheet.text.slice(plain[first - 1]!.time.end, plain[first]!.time.start))
  )
    first--;
  const times = plain.slice(Math.max(first, 0));
  if (times.length < 2) return undefined;
  const figures = inside(sheet.figures, times.at(-1)!.time.end, Math.min(clause.end, figure.end + REACH));
  const place = figures.findIndex((item) => item.start === figure.start);
  return figures.length === times.length ? times[place]?.time : undefined;
}

/** 當時, 同期, 當日: the time named last; where only a day can be meant, the last day. */
function pointed(
  sheet: Sheet,
  scan: Scan,
  timed: readonly Timed[],
  clause: Clause,
  figure: Figure,
): Slot<string> | undefined {
  const word = lastWord(sheet, scan, clause, figure);
  if (word === undefined) return undefined;
  const index = lowerBound(timed.length, (i) => timed[i]!.start >= word.start);
  for (let i = index - 1; i >= 0 && index - i <= BACK_MAX; i--) {
    const { time, role } = timed[i]!;
    if (role === "named" || role === "compared" || role === "record") continue;
    if (word.value === "day" && !isDay(time)) continue;
    if (isLater(time, sheet.article.published)) continue;
    return toPeriod(time, time.edtf.replace(/\/\.\.$/, ""), "carried", "then");
  }
  return undefined;
}

/** Whether a time lies in a month behind the publication. */
function isLater(time: Time, published: string | undefined): boolean {
  return published !== undefined && time.edtf.slice(0, 7) > published.slice(0, 7);
}

/** The last 當時-like word before a figure: in its clause, or opening its sentence. */
function lastWord(sheet: Sheet, scan: Scan, clause: Clause, figure: Figure) {
  for (let at = figure.start - 1; at >= clause.start && figure.start - at < 40; at--) {
    const word = matchAt(scan, THENS, at);
    if (word === undefined || word.end > figure.start) continue;
    if (inside(sheet.times, word.start - 6, word.end).length === 0) return word;
  }
  const { start } = sheet.sentences[clause.sentence]!;
  if (start >= clause.start || figure.start - start >= REACH || inside(sheet.times, start, figure.start).length > 0)
    return undefined;
  return matchAt(scan, THENS, start);
}

/** 目前, 每年: what follows is so now, not at the time named before. */
function isNow(sheet: Sheet, scan: Scan, clause: Clause, figure: Figure): boolean {
  for (let at = Math.max(clause.start, figure.start - REACH); at < figure.start; at++) {
    if (matchAt(scan, NOWS, at) !== undefined) return true;
  }
  const { start } = sheet.sentences[clause.sentence]!;
  const opens = figure.start - start < REACH && matchAt(scan, NOWS, start) !== undefined;
  return opens && inside(sheet.times, start, figure.start).length === 0;
}
