import { difference, intervalText, product, quotient } from "#algebra";
import { decimal, type Interval } from "#base";
import type { WatchRule } from "#model";
import { amountIn, beyond, decide, isPoint, toDecimal } from "#watch/amount.ts";
import type { Kept } from "#watch/claim.ts";
import type { ClaimRule, Confirms } from "#watch/fired.ts";
import { lengthOf } from "#watch/time.ts";

type Rule = Extract<WatchRule, { readonly kind: "changes" }>;

const HUNDRED: Interval = { low: decimal(100), high: decimal(100) };

/**
 * By how much a claim differs from the one before it of its series: of the same origin where there is one, of an earlier
 * day and a period of the same length. A printed change is taken as it is printed.
 */
export function makeChanges(rule: Rule, certainty?: "possible"): ClaimRule {
  const sideOf = makeSides(rule, certainty);
  return (now, { series, isNewest }) => {
    if (!isNewest) return undefined;
    const before = now.isChange ? undefined : previousOf(now, series);
    const change = changeTold(now, before, rule.unit);
    const side = change && sideOf(change);
    if (change === undefined || side === undefined) return undefined;
    return {
      kind: "changed",
      event: before?.claim.id ?? `printed ${now.claim.period?.value ?? now.when}`,
      others: before === undefined ? [] : [before],
      detail: { side, value: rule.by, unit: rule.unit, change: intervalText(change) },
    };
  };
}

/** Whether another claim tells the same change: printed, or from the level that the change was measured by. */
export function makeSameChange(rule: Rule, certainty?: "possible"): Confirms {
  const sideOf = makeSides(rule, certainty);
  return (kept, { others, detail }) => {
    const change = changeTold(kept, others[0], rule.unit);
    return change !== undefined && sideOf(change) === detail.side;
  };
}

function makeSides(rule: Rule, certainty?: "possible"): (change: Interval) => "up" | "down" | undefined {
  const mark = toDecimal(rule.by);
  return (change) => {
    const isUp = decide(beyond(change, "above", mark), certainty) === "yes";
    const isDown = decide(beyond(change, "below", { ...mark, digits: -mark.digits }), certainty) === "yes";
    const side = isUp ? "up" : isDown ? "down" : undefined;
    return rule.side === undefined || rule.side === side ? side : undefined;
  };
}

function changeTold(now: Kept, before: Kept | undefined, unit: string): Interval | undefined {
  return now.isChange ? amountIn(now, unit) : before && changeOf(before, now, unit);
}

function previousOf(now: Kept, series: readonly Kept[]): Kept | undefined {
  if (!now.isKnown) return undefined;
  const earlier = series.filter((kept) => kept.when < now.when && isSameLength(kept, now));
  return earlier.findLast(({ origin }) => origin === now.origin) ?? earlier.at(-1);
}

function isSameLength(a: Kept, b: Kept): boolean {
  const [left, right] = [a.claim.period?.value, b.claim.period?.value];
  if (left === undefined || right === undefined) return left === right;
  const length = lengthOf(left);
  return length !== undefined && length === lengthOf(right);
}

/** From one amount to the next: in percent of the first, in points between percentages, else in a unit of their own kind. */
function changeOf(before: Kept, now: Kept, unit: string): Interval | undefined {
  if (unit === "%") {
    const first = amountIn(before, now.claim.unit);
    const ratio = first && quotient(difference(now.amount, first), first);
    return ratio && product(ratio, HUNDRED);
  }
  if (isPoint(unit)) {
    const [from, to] = [amountIn(before, "%"), amountIn(now, "%")];
    if (from === undefined || to === undefined) return undefined;
    const points = difference(to, from);
    return unit === "pp" ? points : product(points, HUNDRED);
  }
  const [from, to] = [amountIn(before, unit), amountIn(now, unit)];
  return from === undefined || to === undefined ? undefined : difference(to, from);
}
