import { amountText, intervalText, meet } from "#algebra";
import { compare, type Interval } from "#base";
import { type Difference, differenceOf } from "./apart.ts";
import { allowedBy, type Claim, inOneUnit, type Rules } from "./claim.ts";
import { meetsCoarsely } from "./coarse.ts";
import { isContrasted } from "./contrast.ts";
import { type Meeting, meetingOf } from "./meeting.ts";
import { countOrigins, isAttributedApart, isSameVoice, originOf } from "./origin.ts";
import { distanceOf, isBefore } from "./period.ts";
import { printedAmount } from "./printed-amount.ts";

/** Days within which a toll may be brought up to date. */
const GROWING_MAX = 120;

/** What is said of two claims. Nothing is ever merged or deleted. */
export type Agreement = "agree" | "compatible" | "divergent" | "conflict" | "different" | "revision";

export interface Comparison {
  readonly verdict: Agreement;
  /**
   * What decided: a slot or qualifier that differs or that only one of them says, `amount`, `contrast`, `published`,
   * `article`, `rounding`, `commodity`, `source`, `judgement`; `several` where a subject can have more than one.
   */
  readonly by: string;
  /** Slots and qualifiers that only one of them says: while there are any, nothing is a conflict. */
  readonly unknown: readonly string[];
  /** Whether they would conflict if their amounts were apart: all else is known to be one. */
  readonly isGuarded: boolean;
  /** Roots that they go back to: of two claims with one root, one proves nothing of the other. */
  readonly origins: number;
  /** `≥ 32 person [32, ∞) ∩ ≥ 40 person [40, ∞) = [40, ∞)`. */
  readonly text: string;
}

/** What is known of two claims beside what they say. */
export interface Context {
  /** Their articles tell one story: other figures of both agree. Then subjects without a known name may be one. */
  readonly isOneStory?: boolean;
  /** What a person said of the two. */
  readonly judged?: "same" | "different";
}

/** Compares two claims of one cell, or of two that may be one. The order of the two does not matter. */
export function compareClaims(a: Claim, b: Claim, rules?: Rules, { isOneStory, judged }: Context = {}): Comparison {
  const found = judged === undefined ? differenceOf(a, b, rules, isOneStory) : JUDGED[judged];
  const { by, unknown } = found;
  const amounts = inOneUnit(a, b);
  const tell = (verdict: Agreement, reason: string): Comparison => ({
    verdict,
    by: reason,
    unknown,
    // Of many pairs that agree one is told: what only telling needs waits.
    get isGuarded() {
      return by === undefined && judgeApart(a, b, "apart", found, rules)[0] === "conflict";
    },
    origins: countOrigins([a, b]),
    get text() {
      return textOf(a, b, amounts);
    },
  });
  if (by !== undefined) return tell("different", by);
  if (amounts === undefined) return tell("different", "unit");
  const meeting = meetingOf([a, amounts[0]], [b, amounts[1]]);
  // Nobody knows that two nameless things are one, unless both texts tell one story or one voice says it.
  const isOne = !unknown.includes("subject") || isOneStory === true || isSameVoice(a, b);
  if (meeting === "same") return tell(isOne ? "agree" : "compatible", "amount");
  if (meeting === "meet" && isReplaced(a, b) && isRevised(a, b, found)) return tell("revision", "published");
  if (meeting === "meet") return tell("compatible", "amount");
  const isKnown = !unknown.includes("subject") && !unknown.includes("measure");
  if (meeting === "apart" && isKnown && a.article.hash !== b.article.hash && meetsCoarsely(a, b))
    return tell("compatible", "rounding");
  return tell(...judgeApart(a, b, meeting, found, rules));
}

const JUDGED: Readonly<Record<"same" | "different", Difference>> = {
  same: { unknown: [], unlike: [] },
  different: { by: "judgement", unknown: [], unlike: [] },
};

/** Amounts that are apart: a later word, a contest of voices, two things in one text, or a conflict. */
function judgeApart(
  a: Claim,
  b: Claim,
  meeting: Meeting,
  difference: Difference,
  rules?: Rules,
): readonly [Agreement, string] {
  const { unknown, unlike } = difference;
  const basic = unknown.find((name) => name === "subject" || name === "measure");
  if (basic !== undefined) return ["different", basic];
  if (isRevised(a, b, difference, rules)) return ["revision", "published"];
  // 較上月減6%，但較去年增10%: of changes nobody knows to be against one time, a contrast says that they are not.
  if (unknown.includes("comparison")) return ["different", "comparison"];
  if (isContrasted(a, b)) return ["divergent", "contrast"];
  if (meeting === "points") return isAttributedApart(a, b) ? ["divergent", "amount"] : ["compatible", "amount"];
  const [open] = [...unknown, ...unlike];
  if (open !== undefined) return ["different", open];
  if (a.article.hash === b.article.hash) return ["different", "article"];
  // Two guesses that differ are no contradiction, and neither are two counts by two of something still being counted.
  if (a.stance.value !== "reported" || b.stance.value !== "reported") return ["divergent", "stance"];
  if (isToll(rules)) return ["divergent", "vintage"];
  if (isAttributedApart(a, b)) return ["divergent", "source"];
  return canBeSeveral(rules) ? ["different", "several"] : ["conflict", "amount"];
}

/** Kinds of which a subject has more than one in a period: prices move within the day, deals and sites are many. */
const SEVERAL: ReadonlySet<string> = new Set(["price", "count", "duration"]);

/** Whether a subject can have several such amounts in one period. What has a status, signed or drawn, is a deal or a deed. */
function canBeSeveral(rules?: Rules): boolean {
  if (rules === undefined) return false;
  return SEVERAL.has(rules.kind) || (rules.qualifiers ?? []).includes("status");
}

function isToll(rules?: Rules): boolean {
  return (rules?.qualifiers ?? []).includes("vintage") && rules?.kind === "stock";
}

/** A later word of the same root on the same; of anybody, and of no certain day, where a measure grows with time (a toll). */
function isRevised(a: Claim, b: Claim, { unknown, unlike }: Difference, rules?: Rules): boolean {
  const isGrowing = isToll(rules);
  if (unknown.some((name) => !(isGrowing && name === "period"))) return false;
  if (unlike.length > 0 && !isGrowing) return false;
  const isOrdered =
    isBefore(a.article.published, b.article.published) || isBefore(b.article.published, a.article.published);
  if (!isOrdered) return false;
  if (isGrowing && isFarApart(a, b)) return false;
  return isGrowing || (originOf(a) === originOf(b) && !canBeSeveral(rules));
}

/** A toll grows for weeks; what is told half a year later is of another accident. */
function isFarApart(a: Claim, b: Claim): boolean {
  const [one, two] = [a.article.published, b.article.published];
  return one !== undefined && two !== undefined && Math.max(distanceOf(one, two), distanceOf(two, one)) > GROWING_MAX;
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
