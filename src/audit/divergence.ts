import type { Rulebook } from "./alike.ts";
import { type Claim, subjectKey } from "./claim.ts";
import { compareClaims } from "./compare-claims.ts";
import type { Finding } from "./finding.ts";
import { TOLD_MAX } from "./told-again.ts";

/** 至少32人 and 至少40人: two voices of one article that do not agree, or that it sets against each other. */
export function divergences(claims: readonly Claim[], rules: Rulebook): readonly Finding[] {
  const cells = new Map<string, Claim[]>();
  for (const claim of claims) {
    const subject = subjectKey(claim);
    if (claim.measure === undefined || subject === undefined) continue;
    const key = `${claim.measure.value} ${subject}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [claim]);
    else if (cell.length < TOLD_MAX) cell.push(claim);
  }
  return [...cells.values()].flatMap((cell) =>
    cell.flatMap((a, i) => cell.slice(i + 1).flatMap((b) => diverge(a, b, rules))),
  );
}

function diverge(a: Claim, b: Claim, rules: Rulebook): Finding[] {
  const { verdict, by, text } = compareClaims(a, b, rules.get(a.measure!.value));
  if (verdict !== "divergent") return [];
  const terms = [a, b].map((claim) => ({ role: "report", claim }));
  return [{ check: "restated", verdict, by: [by], terms, text, isGuarded: false }];
}
