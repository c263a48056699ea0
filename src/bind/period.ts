import type { Scan } from "#grammar";
import type { Slot, Time } from "#model";
import { makeCarrier } from "./period-carry.ts";
import { fromCompared } from "./period-compared.ts";
import { fromItemBefore } from "./period-item.ts";
import { fromSentenceBefore } from "./period-next.ts";
import { inSentence } from "./period-sentence.ts";
import { findRoles, type Timed, toPeriod } from "./period-time.ts";
import type { Sheet } from "./sheet.ts";
import { findTwin } from "./title-twin.ts";

/** The period of every figure, in their order; `undefined` where the text does not say when. */
export function findPeriods(sheet: Sheet, scan: Scan): (Slot<string> | undefined)[] {
  const roles = findRoles(sheet, scan);
  const timed = sheet.times.flatMap((time, i): Timed | [] =>
    isNever(time) ? [] : { start: time.start, end: time.end, time, role: roles[i]! },
  );
  const own = sheet.figures.map((figure) => inSentence(sheet, scan, timed, figure));
  const carried = makeCarrier(sheet, scan, timed, own);
  const found: (Slot<string> | undefined)[] = [];
  own.forEach((slot, i) => {
    found.push(
      slot ??
        fromItemBefore(sheet, scan, timed, found, i) ??
        carried(i) ??
        fromSentenceBefore(sheet, scan, timed, found, i) ??
        fromCompared(sheet, timed, sheet.figures[i]!) ??
        besideFigure(sheet, found, i),
    );
  });
  return found.map((slot, i) => slot ?? fromTwin(sheet, found, i));
}

/** What the story says of the headline's figure. */
function fromTwin(sheet: Sheet, found: readonly (Slot<string> | undefined)[], index: number): Slot<string> | undefined {
  const twin = findTwin(sheet, index);
  const slot = twin === undefined ? undefined : found[twin];
  const span = slot?.evidence.span;
  if (slot === undefined || span === undefined) return undefined;
  return toPeriod(span, slot.value, "carried", "title");
}

/** 收漲1.3%，報|4254.9美元: a price beside a move that its topic dates. */
function besideFigure(
  sheet: Sheet,
  found: readonly (Slot<string> | undefined)[],
  index: number,
): Slot<string> | undefined {
  const figure = sheet.figures[index]!;
  const before = sheet.figures[index - 1];
  const slot = found[index - 1];
  const span = slot?.evidence.span;
  if (before === undefined || slot === undefined || span === undefined || slot.evidence.rule !== "move")
    return undefined;
  if (!/^[A-Z]{3}$/.test(figure.unit) || figure.start - before.end > BESIDE_MAX) return undefined;
  const between = sheet.text.slice(before.end, figure.start);
  return /^[，,](?:最新)?(?:收)?[報报至在於于收]/.test(between)
    ? toPeriod(span, slot.value, "carried", "move")
    : undefined;
}

/** How far behind a move its price may stand. */
const BESIDE_MAX = 14;

/** 去年 where nobody knows which year it is: no digit is known. */
function isNever({ edtf }: Time): boolean {
  return !/\d/.test(edtf);
}
