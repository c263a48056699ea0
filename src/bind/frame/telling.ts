import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import { whole } from "./pattern.ts";
import { SPANS_OF_CHANGE, UNTELLING } from "./words/measures.ts";

const CHANGES = "漲幅 跌幅 增幅 降幅 減幅 升幅".split(" ");
const UNTOLD = whole(
  `${UNTELLING} ${SPANS_OF_CHANGE.split(" ")
    .flatMap((span) => CHANGES.map((change) => span + change))
    .join(" ")}`,
);

/** Whether a measured noun says what is measured, not only that it changed: 產量, but not 增幅. */
export function isTelling(sheet: Sheet, noun: Span): boolean {
  return !UNTOLD.fits(sheet, noun);
}
