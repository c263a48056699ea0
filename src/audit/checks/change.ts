import { amountText, difference, intervalText, meet, mirror, point, product, quotient, sum } from "#algebra";
import { type ChangeRoles, changeRoles } from "#audit/change-roles.ts";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim, inOneUnit, isRise } from "#audit/claim.ts";
import { findSlip } from "#audit/find-slip.ts";
import type { Finding } from "#audit/finding.ts";
import { looseOf } from "#audit/loose.ts";
import type { Paper } from "#audit/paper.ts";
import { printedAmount } from "#audit/printed-amount.ts";
import { bySentence } from "#audit/sentences.ts";
import type { Slip } from "#audit/slip.ts";
import { add, compare, decimal, type Interval, subtract, ZERO } from "#base";

const HUNDRED = point(decimal(100n));
const ONE = point(decimal(1n));
/** 翻倍, 翻了一番: to twice, never by twice. */
const DOUBLED = /翻|倍增/;

/** A level, the one before it, and the change: 由A增至B，增幅C%; B，較去年的A增加C; in points, times and amounts too. */
export const checkChange: Check = (paper) =>
  bySentence(paper.claims).flatMap((claims) =>
    claims.slice(2).flatMap((third, index) => {
      const [first, second] = [claims[index]!, claims[index + 1]!];
      const roles = changeRoles(paper, first, second, third);
      return roles === undefined ? [] : judge(paper, roles);
    }),
  );

/** What the change must be, in its own unit: the ratio less one, the gap, or one of two readings (增2倍: to twice, by twice). */
function neededFor(
  before: Interval,
  after: Interval,
  { unit, change }: Claim,
  isDoubled: boolean,
): readonly Interval[] {
  if (unit !== "%" && unit !== "x") return [difference(after, before)];
  const ratio = quotient(after, before);
  if (ratio === undefined) return [];
  const growth = difference(ratio, ONE);
  if (unit === "%") return [product(growth, HUNDRED)];
  if (isDoubled || change === "to") return [ratio];
  return change === "down" ? [growth] : [growth, ratio];
}

/** A change is told in percent, points or times, or in the unit of the levels, which are levels both. */
function isFitting({ before, after, change }: ChangeRoles): boolean {
  const { unit } = before;
  if (unit === "rank" || unit === "pp" || unit === "bp" || inOneUnit(before, after) === undefined) return false;
  if (isRise(before) || isRise(after)) return unit === "%" && change.unit === "pp";
  if (change.unit === "pp") return true;
  if (change.unit === "x") return unit !== "%" && unit !== "x";
  return change.unit === "%" || (change.change !== "to" && inOneUnit(before, change) !== undefined);
}

function judge({ text }: Paper, roles: ChangeRoles): Finding[] {
  const { before, after, isGuarded } = roles;
  if (!isFitting(roles)) return [];
  const printed = turned(roles);
  // 由10噸增至12噸，增加20個百分點: only percentages grow by points.
  const isPointless = printed.unit === "pp" && before.unit !== "%";
  const change = isPointless ? { ...printed, unit: "%" } : printed;
  const isDoubled = DOUBLED.test(text.slice(change.start, change.end));
  const levels = inOneUnit(before, after)!;
  // Nothing is grown in percent out of nothing or less than nothing.
  if ((change.unit === "%" || change.unit === "x") && !isAbove(levels[0])) return [];
  const told = toldIn(change, before);
  const needed = neededFor(levels[0], levels[1], change, isDoubled);
  const [first] = needed;
  if (first === undefined) return [];
  const holds = needed.some((each) => told.some((one) => meet(each, one) !== undefined));
  const isNear = needed.some((each) => [looseOf(change), cutOf(change)].some((one) => meet(each, one) !== undefined));
  if (!holds && !isNear && !isGuarded) return [];
  if (isPointless) return holds || isNear ? [pointless(roles, first, isGuarded)] : [];
  const isLoose = [before, after, change].some(({ bound }) => bound !== "=");
  const slip = holds || isNear ? undefined : isDoubled ? undefined : slipOf(levels, roles, change, first);
  return [
    {
      check: "change",
      verdict: holds ? (isLoose ? "holds-with-rounding" : "holds") : isNear ? "holds-with-rounding" : "fails",
      by: [],
      terms: [
        { role: "change", claim: roles.change },
        { role: "before", claim: before },
        { role: "after", claim: after },
      ],
      text: `${textOf(change)} ${holds || isNear ? "=" : "≠"} ${textOf(before)} → ${textOf(after)}: ${intervalText(first)} ${change.unit}`,
      isGuarded,
      implied: first,
      ...(slip !== undefined && { slip }),
    },
  ];
}

/** Points told where only percent can be meant. */
function pointless({ before, after, change }: ChangeRoles, implied: Interval, isGuarded: boolean): Finding {
  const instead = printedAmount({ ...change, unit: "%" });
  return {
    ...{ check: "change", verdict: isGuarded ? "fails" : "undetermined", by: ["unit"], isGuarded, implied },
    terms: [
      { role: "change", claim: change },
      { role: "before", claim: before },
      { role: "after", claim: after },
    ],
    text: `${textOf(change)} ≠ ${textOf(before)} → ${textOf(after)}: ${intervalText(implied)} %`,
    slip: { kind: "percent-points", claim: change, instead },
  };
}

/** A slip in the change, else in the level reached, else in the one before. */
function slipOf(levels: readonly [Interval, Interval], roles: ChangeRoles, change: Claim, needed: Interval) {
  const { before, after } = roles;
  const own = pointSlip(before, after, change) ?? findSlip(change, needed);
  if (own !== undefined) return { ...own, claim: roles.change };
  if (change.unit !== "%" || before.unit !== after.unit) return undefined;
  const factor = sum(ONE, product(allowedBy(change), point(decimal(1n, -2))));
  const from = quotient(levels[1], factor);
  return findSlip(after, product(levels[0], factor)) ?? (from === undefined ? undefined : findSlip(before, from));
}

/** The change with the sign that its own words give, or those before it. */
function turned({ change, direction }: ChangeRoles): Claim {
  if (change.change === "up" || change.change === "down" || direction === undefined) return change;
  return { ...change, change: direction };
}

/** What the change allows in the unit of the levels; of either sign where no word gives one. */
function toldIn(change: Claim, before: Claim): readonly Interval[] {
  const isOwn = change.unit === "%" || change.unit === "x" || change.unit === "pp";
  const told = isOwn ? allowedBy(change) : inOneUnit(before, change)![1];
  return change.change === undefined ? [told, mirror(told)] : [told];
}

/** Writers cut as well as round: 9.97 % told as 9.9 %. */
function cutOf(change: Claim): Interval {
  const { low, high } = allowedBy(change);
  const step = decimal(5n, change.high.exponent - 1);
  if (low === undefined || high === undefined) return {};
  return change.change === "down" ? { low: subtract(low, step), high } : { low, high: add(high, step) };
}

function isAbove({ low }: Interval): boolean {
  return low !== undefined && compare(low, ZERO) > 0;
}

/** 由5%升至6%，上升1%: percent told for points, or the other way. */
function pointSlip(before: Claim, after: Claim, change: Claim): Slip | undefined {
  if (before.unit !== "%" || (change.unit !== "%" && change.unit !== "pp")) return undefined;
  const [from, to] = [allowedBy(before), allowedBy(after)];
  const ratio = quotient(to, from);
  const percent = ratio === undefined ? undefined : product(difference(ratio, ONE), HUNDRED);
  const other = change.unit === "pp" ? percent : difference(to, from);
  if (other === undefined || meet(other, allowedBy(change)) === undefined) return undefined;
  const instead = printedAmount({ ...change, unit: change.unit === "pp" ? "%" : "pp" });
  return { kind: "percent-points", claim: change, instead };
}

function textOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}
