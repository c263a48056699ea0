import type { Scan } from "#grammar";
import type { Figure, Slot } from "#model";
import { clauseAt } from "./clause.ts";
import { beforeAsides, isContrast } from "./period-aside.ts";
import { isNow } from "./period-now.ts";
import { isDuration, isRecordLength, isSoFar, type Timed, toPeriod } from "./period-time.ts";
import { inWindow } from "./period-window.ts";
import { inside, type Sheet } from "./sheet.ts";

/** How many lengths of time a list is followed over. */
const LENGTHS_MAX = 3;

/** 1至8月產煤…；進口煤…, 2024年…。其中…: what goes on in a list or takes a part out is of the same time. */
export function fromItemBefore(
  sheet: Sheet,
  scan: Scan,
  timed: readonly Timed[],
  found: readonly (Slot<string> | undefined)[],
  index: number,
): Slot<string> | undefined {
  const figure = sheet.figures[index]!;
  let at = beforeAsides(sheet, index);
  for (let n = 0; n < LENGTHS_MAX && at > 0 && found[at] === undefined && isLength(sheet, at); n++) at--;
  if (at > 0 && inContrast(sheet, sheet.figures[at]!)) at--;
  const before = sheet.figures[at];
  const last = found[at];
  const span = last?.evidence.span;
  if (before === undefined || last === undefined || span === undefined) return undefined;
  if (isDuration(figure) && !isRecordLength(sheet, figure)) return undefined;
  if (isSoFar(last.value) && figure.unit !== before.unit) return undefined; // 今年以來漲9%；…3億元
  const clause = sheet.clauses[clauseAt(sheet.clauses, figure.start)]!;
  const sentence = sheet.sentences[clause.sentence]!;
  const listed = "；;".includes(sheet.text[sentence.start - 1] ?? "x");
  if (!listed && !/^\s?其中/.test(sheet.text.slice(sentence.start, sentence.start + 3))) return undefined;
  const own = sheet.clauses[clauseAt(sheet.clauses, before.start)]!;
  if (clause.sentence - own.sentence > 1) return undefined;
  if (inside(timed, sentence.start, figure.start).some(({ role }) => role !== "compared" && role !== "record"))
    return undefined;
  if (isNow(sheet, scan, clause, figure) || inWindow(sheet, clause, figure)) return undefined;
  return toPeriod(span, last.value, "carried", listed ? "list" : "part");
}

/** 9月減|0.9%, behind a clause of October. */
function inContrast(sheet: Sheet, figure: Figure): boolean {
  const index = clauseAt(sheet.clauses, figure.start);
  const { start } = sheet.clauses[index]!;
  const time = inside(sheet.times, start, figure.start)[0];
  return time !== undefined && isContrast(sheet, time, index);
}

/** Whether the figure at a place of the list is a length of time, which tells no period of others. */
function isLength(sheet: Sheet, at: number): boolean {
  const figure = sheet.figures[at];
  return figure !== undefined && isDuration(figure);
}
