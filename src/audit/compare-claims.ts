import { amountText, intervalText, meet } from "#algebra";
import { compare, type Interval } from "#base";
import { differenceOf } from "./apart.ts";
import { allowedBy, type Claim, inOneUnit, type Rules } from "./claim.ts";
import { isContrasted } from "./contrast.ts";
import { type Meeting, meetingOf } from "./meeting.ts";
import { countOrigins, isAttributedApart, originOf } from "./origin.ts";
import { isBefore } from "./period.ts";
import { printedAmount } from "./printed-amount.ts";

/** What is said of two claims. Nothing is ever merged or deleted. */
export type Agreement = "agree" | "compatible" | "divergent" | "conflict" | "different" | "revision";

export interface Comparison {
  readonly verdict: Agreement;
  /** What decided: a slot or qualifier that differs or that only one of them says, `amount`, `contrast`, `published`, `article`. */
  readonly by: string;
  /** Slots and qualifiers that only one of them says: while there are any, nothing is a conflict. */
  readonly unknown: readonly string[];
  /** Roots that they go back to: of two claims with one root, one proves nothing of the other. */
  readonly origins: number;
  /** `≥ 32 person [32, ∞) ∩ ≥ 40 person [40, ∞) = [40, ∞)`. */
  readonly text: string;
}

/** Compares two claims of one cell, or of two that may be one. The order of the two does not matter. */
export function compareClaims(a: Claim, b: Claim, rules?: Rules): Comparison {
  const { by, unknown } = differenceOf(a, b, rules);
  const amounts = inOneUnit(a, b);
  const tell = (verdict: Agreement, reason: string): Comparison => ({
    verdict,
    by: reason,
    unknown,
    origins: countOrigins([a, b]),
    text: textOf(a, b, amounts),
  });
  if (by !== undefined) return tell("different", by);
  if (amounts === undefined) return tell("different", "unit");
  const meeting = meetingOf([a, amounts[0]], [b, amounts[1]]);
  // Nobody knows that two nameless things are one.
  if (meeting === "same") return tell(unknown.includes("subject") ? "compatible" : "agree", "amount");
  if (meeting === "meet" && isReplaced(a, b) && isRevised(a, b, unknown)) return tell("revision", "published");
  if (meeting === "meet") return tell("compatible", "amount");
  return tell(...judgeApart(a, b, meeting, unknown, rules));
}

/** Amounts that are apart: a later word, a contest of voices, two things in one text, or a conflict. */
function judgeApart(
  a: Claim,
  b: Claim,
  meeting: Meeting,
  unknown: readonly string[],
  rules?: Rules,
): readonly [Agreement, string] {
  const basic = unknown.find((name) => name === "subject" || name === "measure");
  if (basic !== undefined) return ["different", basic];
  if (isRevised(a, b, unknown, rules)) return ["revision", "published"];
  if (isContrasted(a, b)) return ["divergent", "contrast"];
  if (meeting === "points") return isAttributedApart(a, b) ? ["divergent", "amount"] : ["compatible", "amount"];
  if (unknown.length > 0) return ["different", unknown[0]!];
  if (a.article.hash === b.article.hash) return ["different", "article"];
  // Two guesses that differ are no contradiction.
  if (a.stance.value !== "reported" || b.stance.value !== "reported") return ["divergent", "stance"];
  return ["conflict", "amount"];
}

/** A later word of the same root on the same; of anybody, and of no certain day, where a measure grows with time (a toll). */
function isRevised(a: Claim, b: Claim, unknown: readonly string[], rules?: Rules): boolean {
  const isToll = (rules?.qualifiers ?? []).includes("vintage");
  if (unknown.some((name) => !(isToll && name === "period"))) return false;
  const isOrdered =
    isBefore(a.article.published, b.article.published) || isBefore(b.article.published, a.article.published);
  if (!isOrdered) return false;
  return isToll || originOf(a) === originOf(b);
}

/** Another value to the same digit, which no rounding of one number gives twice from one hand: 4.8 % and then 4.9 %. */
function isReplaced(a: Claim, b: Claim): boolean {
  const isPlain = a.bound === "=" && b.bound === "=" && a.unit === b.unit && a.low.exponent === b.low.exponent;
  return isPlain && (compare(a.low, b.low) !== 0 || compare(a.high, b.high) !== 0);
}

function textOf(a: Claim, b: Claim, amounts: readonly [Interval, Interval] | undefined): string {
  const [left, right] = [a, b].map((claim) => amountText(printedAmount(claim), allowedBy(claim)));
  if (amounts === undefined) return `${left} | ${right}`;
  const both = meet(amounts[0], amounts[1]);
  return `${left} ∩ ${right} = ${both === undefined ? "∅" : intervalText(both)}`;
}
