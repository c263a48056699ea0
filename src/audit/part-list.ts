import { type Claim, isRise } from "./claim.ts";
import { type Paper, wordsBetween } from "./paper.ts";
import { INCLUDES, NO_PART, OPEN, TOTALS } from "./words/parts.ts";
import { hasWord } from "./words/word-list.ts";

/** What may stand between two parts of a list, in characters. */
export const PART_GAP_MAX = 28;
/** Parts of one list. */
export const PARTS_MAX = 12;
/** Units whose amounts are not added. */
const NOT_ADDED: ReadonlySet<string> = new Set(["rank", "x", "bp", "°C", "°F", "year", "month", "week", "day", "hour"]);

/** Whether two amounts can be parts of one sum, or part and whole: one unit, both levels or both changes, one stance. Growth of
 * parts (甲增6.86%、乙增24.83%) adds up to nothing; points do. */
export function isAddable(a: Claim, b: Claim): boolean {
  if (a.unit !== b.unit || NOT_ADDED.has(a.unit) || standOf(a) !== standOf(b)) return false;
  return isRise(a) === isRise(b) && !(a.unit === "%" && isRise(a));
}

/** What no word sets apart: 其餘20億元明年撥付 is a part as those that are paid. */
function standOf({ stance }: Claim): string {
  return stance.evidence.rule === "later-time" ? "reported" : stance.value;
}

/** The parts right before a total, of its unit, nothing but names between them. */
export function listBefore(
  paper: Paper,
  claims: readonly Claim[],
  end: number,
  total: Claim,
  isPart: (a: Claim, b: Claim) => boolean,
): Claim[] {
  const parts: Claim[] = [];
  for (let i = end - 1; i >= 0 && parts.length < PARTS_MAX; i--) {
    const part = claims[i]!;
    const next = parts[0] ?? total;
    if (!isPart(part, total)) {
      if (part.unit === total.unit || parts.length === 0) break;
      continue;
    }
    if (parts.length > 0 && !isListGap(paper, part, next)) break;
    parts.unshift(part);
  }
  return parts;
}

/** Whether nothing but what joins the items of a list stands between two amounts. */
export function isListGap(paper: Paper, a: Claim, b: Claim): boolean {
  const gap = wordsBetween(paper, a, b);
  if (gap.length > PART_GAP_MAX || !/[、,，和與与及並并;；]|以及|and/.test(gap)) return false;
  return ![NO_PART, INCLUDES, TOTALS].some((words) => hasWord(gap, words));
}

/** Whether the list goes on behind its last part: 等, 以及其他. */
export function isOpenList({ folded }: Paper, parts: readonly Claim[]): boolean {
  const end = parts.at(-1)!.end;
  return hasWord(folded.slice(end, end + PART_GAP_MAX).split(/[。;；]/)[0]!, OPEN);
}
