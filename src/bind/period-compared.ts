import type { Figure, Slot } from "#model";
import { clauseAt } from "./clause.ts";
import { type Timed, toPeriod } from "./period-time.ts";
import { inside, type Sheet } from "./sheet.ts";

/** A month or a quarter. */
const PART = /^(\d{4})-(\d\d)(?:\/(\d{4})-(\d\d))?$/;
const BESIDE_MAX = 20;
/** How far from a figure another time of its sentence is looked for. */
const REACH = 240;

/**
 * Of what time a change is that is told only by what it is compared with: 較2021年第三季下降2% is of the third quarter a
 * year later, when that is the last one over at publication. So is the level right before it. `undefined` where another
 * time is named.
 */
export function fromCompared(sheet: Sheet, timed: readonly Timed[], figure: Figure): Slot<string> | undefined {
  const { published } = sheet.article;
  if (published === undefined || figure.unit === "rank") return undefined;
  const clause = sheet.clauses[clauseAt(sheet.clauses, figure.start)]!;
  const { start, end } = sheet.sentences[clause.sentence]!;
  const times = inside(timed, Math.max(start, figure.start - REACH), Math.min(end, figure.end + REACH));
  if (times.length === 0 || times.some(({ role }) => role !== "compared")) return undefined;
  const near = times.find(({ time }) =>
    time.end <= figure.start ? isChange(figure) : time.start - figure.end <= BESIDE_MAX,
  );
  const part = near === undefined ? null : PART.exec(near.time.edtf);
  if (near === undefined || part === null || /同月/.test(sheet.text.slice(near.start, near.end))) return undefined; // 上年|同月
  const later = near.time.edtf.replace(/\d{4}(?=-)/g, (year) => String(Number(year) + 1));
  const over = (month: string) => month < published.slice(0, 7);
  const last = `${Number(part[3] ?? part[1]) + 1}-${part[4] ?? part[2]}`;
  const next = `${Number(part[3] ?? part[1]) + 2}-${part[4] ?? part[2]}`;
  if (!over(last) || over(next)) return undefined;
  return toPeriod(near.time, later, "carried", "year-on-year");
}

function isChange({ change }: Figure): boolean {
  return change === "up" || change === "down";
}
