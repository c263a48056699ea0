import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { inside } from "#bind/sheet.ts";
import type { Wanted } from "./carry.ts";
import type { View } from "./view.ts";

const JOINED = han(/^[^,，。、]{0,3}[與和及][^,，。、]{0,6}$/);
/** How far back 兩國 and 前者 look, in clauses. */
const PAIR_BACK = 12;
export const PAIR_NEAR = 3;

/** The last two names of one type that a clause joins: 華盛頓與坎培拉. */
export function findPair(
  { sheet, scan }: View,
  clause: number,
  { before }: Wanted,
  back = PAIR_BACK,
): Span | undefined {
  for (let index = clause; index >= 0 && clause - index <= back; index--) {
    const { start, end } = sheet.clauses[index]!;
    const names = inside(sheet.mentions, start, Math.min(end, before));
    scan.steps += names.length;
    for (let i = names.length - 1; i > 0; i--) {
      const [first, second] = [names[i - 1]!, names[i]!];
      if (
        first.type === second.type &&
        (first.type === "place" || first.type === "org") &&
        JOINED.test(sheet.folded.slice(first.end, second.start))
      )
        return { start: first.start, end: second.end };
    }
  }
  return undefined;
}
