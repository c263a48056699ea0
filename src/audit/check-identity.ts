import {
  amountText,
  compareSides,
  equationText,
  evaluate,
  inUnit,
  isGap,
  mirror,
  point,
  type Quantity,
  solveFor,
  toQuantity,
} from "#algebra";
import { compare, type Interval } from "#base";
import { allowedBy, type Claim } from "./claim.ts";
import { type Filling, fillingsOf, unitsFor } from "./fill.ts";
import { guard } from "./guards.ts";
import type { IdentityFinding, IdentityVerdict, PackIdentity } from "./identity-finding.ts";
import { printedAmount } from "./printed-amount.ts";

/**
 * Checks an identity over some claims: one finding for each set of claims that it joins. A claim that fits with some
 * others is not held against those with which it does not: what holds comes first, and says what belongs together.
 * Where nothing holds and something is missing, claims that could be joined in several ways are not joined at all.
 */
export function checkIdentity(ready: PackIdentity, claims: readonly Claim[]): readonly IdentityFinding[] {
  const findings = fillingsOf(ready, claims).flatMap((filling) => judge(ready, filling) ?? []);
  const fitting = new Set(findings.filter(({ verdict }) => verdict.startsWith("holds")).flatMap(claimsOf));
  const left = findings.filter(
    (each) => each.verdict.startsWith("holds") || !claimsOf(each).some((claim) => fitting.has(claim)),
  );
  const open = countWays(left.filter(({ verdict }) => verdict === "undetermined"));
  return left.filter(
    (each) => each.verdict !== "undetermined" || claimsOf(each).every((claim) => open.get(claim) === 1),
  );
}

/** In how many findings each claim is. */
function countWays(findings: readonly IdentityFinding[]): ReadonlyMap<Claim, number> {
  const ways = new Map<Claim, number>();
  for (const claim of findings.flatMap(claimsOf)) ways.set(claim, (ways.get(claim) ?? 0) + 1);
  return ways;
}

function claimsOf({ claims }: IdentityFinding): readonly Claim[] {
  return [...claims.values()];
}

/** What is said of one filling; `undefined` when its claims are plainly not of one thing, or no arithmetic joins them. */
function judge(ready: PackIdentity, filling: Filling): IdentityFinding | undefined {
  const { differs, unknown } = guard(ready, filling);
  const sides = compareSides(ready.equation, quantitiesOf(ready, filling, allowedBy));
  if (isGap(sides) || differs.length > 1) return undefined;
  // Different voices are worth a word; another subject or period is just another fact.
  if (differs.length === 1 && (differs[0] !== "source" || sides.holds)) return undefined;
  const [verdict, by] = decide(ready, filling, sides.holds, differs, unknown);
  const implied = impliedBy(ready, filling);
  return {
    identity: ready.fullId,
    verdict,
    by,
    claims: filling,
    text: equationText(ready.equation, (name) => termText(ready, filling, name), sides.holds),
    ...(implied !== undefined && { implied }),
  };
}

function decide(
  ready: PackIdentity,
  filling: Filling,
  holds: boolean,
  differs: readonly string[],
  unknown: readonly string[],
): readonly [IdentityVerdict, readonly string[]] {
  if (differs.length > 0) return ["different", differs];
  if (!holds && unknown.length > 0) return ["undetermined", unknown];
  if (!holds) return ready.identity.strength === "definition" ? ["fails", []] : ["undetermined", ["approximation"]];
  const exact = compareSides(ready.equation, quantitiesOf(ready, filling, printedPoint));
  if ([...filling.values()].some(({ low, high }) => compare(low, high) !== 0)) return ["holds-with-rounding", unknown];
  return [!isGap(exact) && exact.holds ? "holds" : "holds-with-rounding", unknown];
}

/** The printed value itself, whatever its hedge; a range is no value. */
function printedPoint(claim: Claim): Interval {
  if (compare(claim.low, claim.high) !== 0) return allowedBy(claim);
  return claim.change === "down" ? mirror(point(claim.low)) : point(claim.low);
}

function quantitiesOf(
  { constants, measured }: PackIdentity,
  filling: Filling,
  allowed: (claim: Claim) => Interval,
): ReadonlyMap<string, Quantity> {
  const quantities = new Map(constants);
  for (const [name, claim] of filling) {
    const { per } = unitsFor(claim, measured.get(name)!)!;
    quantities.set(name, toQuantity(allowed(claim), { unit: claim.unit, per }));
  }
  return quantities;
}

function impliedBy(ready: PackIdentity, filling: Filling): Interval | undefined {
  const [first] = filling;
  const formula = first && solveFor(ready.equation, first[0]);
  if (formula === undefined) return undefined;
  const found = evaluate(formula, quantitiesOf(ready, filling, allowedBy));
  if (isGap(found)) return undefined;
  const [name, claim] = first!;
  return inUnit(found, { unit: claim.unit, per: unitsFor(claim, ready.measured.get(name)!)!.per });
}

function termText({ identity }: PackIdentity, filling: Filling, name: string): string {
  const claim = filling.get(name);
  if (claim !== undefined) return amountText(printedAmount(claim), allowedBy(claim));
  const term = identity.terms[name]!;
  return "value" in term ? `${term.value}${term.unit === undefined ? "" : ` ${term.unit}`}` : name;
}
