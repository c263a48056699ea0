import { amountText, intervalText, mayBeLess, sum } from "#algebra";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim } from "#audit/claim.ts";
import type { Finding } from "#audit/finding.ts";
import type { PackIdentity } from "#audit/identity-finding.ts";
import { printedAmount } from "#audit/printed-amount.ts";
import { compare } from "#base";

/** Amounts of one article that are held together against its whole. */
const PARTS_MAX = 5;

/** Amounts that an article names beside a total without saying that they are its parts: open identities of the packs. */
export const checkNamed: Check = ({ claims }, { identities }) =>
  identities.filter(({ identity }) => identity.isOpen === true).flatMap((identity) => judge(identity, claims));

function judge({ fullId, measures }: PackIdentity, claims: readonly Claim[]): Finding[] {
  const of = (name: string) =>
    claims.filter(({ measure }) => measure !== undefined && measures.get(name)?.has(measure.value));
  const whole = of("whole")[0];
  if (whole === undefined) return [];
  const parts: Claim[] = [];
  for (const claim of of("part")) {
    if (parts.length === PARTS_MAX) break;
    const isSmaller = claim.unit === whole.unit && compare(claim.high, whole.low) < 0;
    if (isSmaller && !parts.some((other) => isEqual(other, claim))) parts.push(claim);
  }
  if (parts.length < 2) return [];
  const total = parts.map(allowedBy).reduce(sum);
  const isBelow = mayBeLess(total, allowedBy(whole), true);
  return [
    {
      check: "parts",
      // Amounts may lie inside each other: even a sum above the whole is no mistake.
      verdict: "incomplete",
      by: ["list"],
      terms: [{ role: "whole", claim: whole }, ...parts.map((claim) => ({ role: "part", claim }))],
      text: `${textOf(whole)} ${isBelow ? "≥" : "?"} ${parts.map(textOf).join(" + ")} = ${intervalText(total)}`,
      isGuarded: false,
      identity: fullId,
    },
  ];
}

function isEqual(a: Claim, b: Claim): boolean {
  return compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;
}

function textOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}
