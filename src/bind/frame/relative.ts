import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Frame } from "./find.ts";
import { behind } from "./nearby.ts";
import { type Place, toSlot } from "./place.ts";

const VALUE_NOUN = han(/(?:總額|價值|總價值|總值|規模|金額|總金額|市值|總投資)(?:約|達|高達|逾|超過|近)*$/);
const HEDGE = han(/(?:約|達|高達|逾|超過|近)+$/);

/**
 * An amount that describes the noun behind it: 總額達|85億美元|的|礦產協議. The noun is the subject; `undefined` when the
 * words before the figure are no value noun.
 */
function labelOf(sheet: Sheet, end: number, head: string): string {
  const noun = head.replace(HEDGE, "");
  const start = end - head.length;
  return sheet.text.slice(start, start + noun.length);
}

export function findRelative(sheet: Sheet, { tokens, at, figure, clause }: Place): Frame | undefined {
  const { start } = sheet.clauses[clause]!;
  const head = VALUE_NOUN.exec(sheet.folded.slice(Math.max(start, figure.start - 10), figure.start));
  if (head === null) return undefined;
  let of = at + 1;
  if (tokens[of]?.kind === "figure" && "（(".includes(sheet.text[tokens[of]!.start - 1] ?? " ")) of++;
  if (tokens[of]?.kind !== "of" || tokens[of + 1]?.kind === "figure") return undefined;
  const noun = behind(sheet, tokens, of);
  if (noun === undefined || noun.end - noun.start < 2) return undefined;
  return { subject: toSlot(sheet, noun, "printed", "relative"), label: labelOf(sheet, figure.start, head[0]) };
}
