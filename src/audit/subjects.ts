import { type Claim, subjectKey } from "./claim.ts";
import { isStandIn } from "./words/stand-ins.ts";

/** Fewer characters prove nothing when they are found again. */
const ALIKE_MIN = 3;

/** How the subjects of two claims lie: `unnamed` are two that no gazetteer knows and that print differently. */
export type SubjectsLie = "same" | "apart" | "unknown" | "unnamed";

/** Whether two claims are about one thing, by the names that they print. */
export function subjectsLie(a: Claim, b: Claim): SubjectsLie {
  const [left, right] = [subjectKey(a), subjectKey(b)];
  if (left === undefined || right === undefined || isStandIn(left) || isStandIn(right)) {
    return left !== undefined && left === right && a.article.hash === b.article.hash ? "same" : "unknown";
  }
  if (left === right) return "same";
  if (!isUnnamed(a) || !isUnnamed(b)) return "apart";
  return isAlike(left, right) ? "unknown" : "unnamed";
}

/** Whether no gazetteer knows the subject. */
export function isUnnamed({ subject }: Claim): boolean {
  return subject?.entity === undefined;
}

/** Whether the longer form prints the shorter one with something put in: 中國商品, 中國輸美商品. */
function isAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < ALIKE_MIN || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const unit of short) {
    at = long.indexOf(unit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
