import { meet, sum } from "#algebra";
import { allowedBy, type Claim } from "./claim.ts";
import type { Finding } from "./finding.ts";
import { isAddable } from "./part-list.ts";
import { amountOf } from "./part-verdict.ts";
import { printedAmount } from "./printed-amount.ts";
import { siblingUnits } from "./sibling.ts";

/** Two parts and their sum at least: of two amounts nobody can say which is odd. */
const AMOUNTS_MIN = 3;

/** Addable, but for a unit of the same kind: one of them may be a slip. */
export function isOfOneKind(a: Claim, b: Claim): boolean {
  return isAddable(a, b) || (siblingUnits(a, b) !== undefined && isAddable({ ...a, unit: b.unit }, b));
}

/** 15.0萬噸、4.8萬公斤，合計19.8萬噸: one unit is another than all the others, and with theirs the sum is right. */
export function findOddUnit(parts: readonly Claim[], total: Claim): Finding[] {
  const all = [total, ...parts];
  const units = [...new Set(all.map(({ unit }) => unit))];
  if (units.length !== 2 || parts.length < 2) return [];
  const odd = units.map((unit) => all.filter((claim) => claim.unit === unit)).find((list) => list.length === 1)?.[0];
  const unit = units.find((each) => each !== odd?.unit);
  if (odd === undefined || unit === undefined || all.length < AMOUNTS_MIN) return [];
  const [whole, ...rest] = all.map((claim) => ({ ...claim, unit }));
  if (meet(rest.map(allowedBy).reduce(sum), allowedBy(whole!)) === undefined) return [];
  return [
    {
      check: "parts",
      verdict: "fails",
      by: ["unit"],
      terms: [{ role: "whole", claim: total }, ...parts.map((claim) => ({ role: "part", claim }))],
      text: `${amountOf(total)} ≠ ${parts.map(amountOf).join(" + ")}`,
      isGuarded: true,
      slip: { kind: siblingUnits(odd, { ...odd, unit })!, claim: odd, instead: printedAmount({ ...odd, unit }) },
    },
  ];
}
