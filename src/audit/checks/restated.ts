import { amountText, meet } from "#algebra";
import {
  isOtherTime,
  isOtherwiseQualified,
  isSameKind,
  isSameMeasure,
  type Rulebook,
  subjectsOf,
} from "#audit/alike.ts";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim, inOneUnit, subjectKey } from "#audit/claim.ts";
import { compareClaims } from "#audit/compare-claims.ts";
import { isContrasted } from "#audit/contrast.ts";
import { findSlip } from "#audit/find-slip.ts";
import type { Finding, Verdict } from "#audit/finding.ts";
import { looseOf } from "#audit/loose.ts";
import { type Meeting, meetingOf } from "#audit/meeting.ts";
import { isAttributedApart } from "#audit/origin.ts";
import { isInTitle, type Paper } from "#audit/paper.ts";
import { overlapOf } from "#audit/period.ts";
import { printedAmount } from "#audit/printed-amount.ts";
import { compare, decimal, trim } from "#base";

/** Tellings of one quantity that are joined. */
const TOLD_MAX = 12;
/** Claims of the body that a claim of the title is held against. */
const BODY_MAX = 400;
/** Smaller numbers of these units are too common to be one and the same: two days, three companies. */
const SMALL = decimal(10n);
const COMMON: ReadonlySet<string> = new Set([
  "1",
  "person",
  "day",
  "week",
  "month",
  "year",
  "hour",
  "minute",
  "rank",
  "x",
]);

/** One quantity told more than once in one article: the title against the body, the lead against the rest. */
export const checkRestated: Check = (paper, { rules }) => {
  const titles = paper.claims.filter((claim) => isInTitle(paper, claim));
  const body = paper.claims.filter((claim) => !isInTitle(paper, claim));
  const told = titles.flatMap((title) => compareTitle(paper, title, body.slice(0, BODY_MAX), rules));
  const known = new Set(told.flatMap(({ terms }) => terms.map(({ claim }) => claim.id)));
  const apart = divergences(paper.claims, rules);
  const again = groupsOf(paper, paper.claims, rules).filter(
    ({ terms }) => !terms.every(({ claim }) => known.has(claim.id)),
  );
  return [...told, ...again, ...apart];
};

/** 至少32人 and 至少40人: two voices of one article that do not agree, or that it sets against each other. */
function divergences(claims: readonly Claim[], rules: Rulebook): Finding[] {
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

/** How a claim of the title and one of the body go together, before anybody looks at the amounts. */
function isOfOneThing(title: Claim, claim: Claim, paper: Paper, rules: Rulebook): boolean {
  if (inOneUnit(title, claim) === undefined || !isSameKind(title, claim, rules)) return false;
  if (isOtherTime(title, claim) || isOtherwiseQualified(title, claim)) return false;
  const isCommon = COMMON.has(title.unit) && compare(title.high, SMALL) < 0;
  return (isSameMeasure(title, claim) && (!isCommon || title.measure !== undefined)) || isSameNoun(paper, title, claim);
}

/** How far into the body the lead reaches that a title sums up. */
const LEAD_MAX = 400;
/** What makes the amount behind it the older one, or another one that is only compared with. */
const OTHER_BEFORE = /[由從从自较較比於于][^,，。；;]{0,8}$/;

/** So sure that two values would be a mistake: of the lead, one measure, one subject, one time, both said to be so. */
function isSurelyOne({ body, folded }: Paper, title: Claim, claim: Claim, rules: Rulebook): boolean {
  if (title.measure === undefined || title.measure.value !== claim.measure?.value) return false;
  if (title.stance.value !== "reported" || claim.stance.value !== "reported") return false;
  if (claim.start - body > LEAD_MAX || OTHER_BEFORE.test(folded.slice(Math.max(0, claim.start - 12), claim.start)))
    return false;
  // A toll grows while an article is written; only the first sentence speaks of the same hour.
  const isToll = rules.get(title.measure.value)?.qualifiers?.includes("vintage") === true;
  if (isToll && /[。\n]/.test(folded.slice(body, claim.start))) return false;
  const key = subjectKey(title);
  if (key === undefined || key !== subjectKey(claim)) return false;
  return title.period === undefined || claim.period === undefined
    ? title.period === claim.period
    : overlapOf(title.period.value, claim.period.value) === "same";
}

function compareTitle(paper: Paper, title: Claim, body: readonly Claim[], rules: Rulebook): Finding[] {
  const fitting = body.filter((claim) => isOfOneThing(title, claim, paper, rules));
  const sure = fitting.filter((claim) => isSurelyOne(paper, title, claim, rules));
  const isGuarded = sure.length > 0 && isOneValue(sure);
  const met = fitting.filter((claim) => isMet(title, claim));
  if (met.length > 0) {
    const told = met.slice(0, TOLD_MAX);
    return [
      tell("restated", verdictOf(title, told), title, told, isGuarded && told.some((claim) => sure.includes(claim))),
    ];
  }
  if (sure.some((claim) => mayRound(title, claim))) return [];
  if (isGuarded) return [withSlip(tell("restated", "fails", title, sure.slice(0, 1), true), title, sure[0]!)];
  return slipped(title, sure);
}

/** Whether two can be one; lower bounds that are apart (至少32, 至少40) are two reports. */
function isMet(a: Claim, b: Claim): boolean {
  const lie = lieOf(a, b);
  return lie === "same" || lie === "meet";
}

/** 衝破2,400億 and 2,416億: titles round as they like. */
function mayRound(title: Claim, claim: Claim): boolean {
  const amounts = inOneUnit(title, claim);
  return amounts === undefined || meet(looseOf(title), amounts[1]) !== undefined;
}

/** None of several fits; one slip leads to exactly one of them. */
function slipped(title: Claim, sure: readonly Claim[]): Finding[] {
  const near = sure
    .map((claim) => withSlip(tell("restated", "fails", title, [claim], true), title, claim))
    .filter(({ slip }) => slip !== undefined);
  return near.length === 1 && sure.length <= 3 ? near : [];
}

function withSlip(finding: Finding, title: Claim, claim: Claim): Finding {
  const amounts = inOneUnit(title, claim);
  const slip = amounts === undefined ? undefined : findSlip(title, amounts[1]);
  return slip === undefined ? finding : { ...finding, slip };
}

/** Whether all of some claims can be one value. */
function isOneValue(claims: readonly Claim[]): boolean {
  return claims.every((claim) => lieOf(claims[0]!, claim) !== "apart");
}

function lieOf(a: Claim, b: Claim): Meeting {
  const amounts = inOneUnit(a, b);
  return amounts === undefined ? "apart" : meetingOf([a, amounts[0]], [b, amounts[1]]);
}

function verdictOf(first: Claim, others: readonly Claim[]): Verdict {
  return others.some((claim) => lieOf(first, claim) === "same") ? "agree" : "compatible";
}

function tell(
  check: "restated",
  verdict: Verdict,
  first: Claim,
  others: readonly Claim[],
  isGuarded: boolean,
): Finding {
  return {
    check,
    verdict,
    by: ["amount"],
    terms: [{ role: "title", claim: first }, ...others.map((claim) => ({ role: "body", claim }))],
    text: [first, ...others].map(textOf).join(verdict === "fails" ? " ≠ " : " = "),
    isGuarded,
  };
}

/** Quantities told again, found by their value: nothing says that they must be equal. */
function groupsOf(paper: Paper, claims: readonly Claim[], rules: Rulebook): Finding[] {
  const buckets = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [claim]);
    else if (bucket.length < TOLD_MAX) bucket.push(claim);
  }
  return [...buckets.values()].flatMap((bucket) => joinBucket(paper, bucket, rules));
}

/** Unit and leading digits: equal amounts, hedged or not, have one key. */
function keyOf({ low, high, unit }: Claim): string {
  const lead = ({ digits, exponent }: Claim["low"]) => {
    const text = trim({ digits, exponent });
    const size = text.digits.toString();
    return `${size.slice(0, 2)}e${text.exponent + size.length}`;
  };
  return compare(low, high) === 0 ? `${unit} ${lead(low)}` : `${unit} ${lead(low)} ${lead(high)}`;
}

function joinBucket(paper: Paper, bucket: readonly Claim[], rules: Rulebook): Finding[] {
  const groups: Claim[][] = [];
  for (const claim of bucket) {
    const group = groups.find(([first]) => isToldAgain(paper, first!, claim, rules));
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      check: "restated" as const,
      verdict: "agree" as const,
      by: ["amount"],
      terms: group.map((claim) => ({ role: isInTitle(paper, claim) ? "title" : "body", claim })),
      text: group.map(textOf).join(" = "),
      isGuarded: false,
    }));
}

function isToldAgain(paper: Paper, a: Claim, b: Claim, rules: Rulebook): boolean {
  if (lieOf(a, b) !== "same" || !isSameKind(a, b, rules) || isOtherTime(a, b) || isOtherwiseQualified(a, b))
    return false;
  // A headline names whom it likes; what it repeats in the same words is the same.
  if (subjectsOf(a, b) === "apart" && !isInTitle(paper, a)) return false;
  if (!isEqual(a, b) && (isContrasted(a, b) || isAttributedApart(a, b))) return false;
  const isCommon = COMMON.has(a.unit) && compare(a.high, SMALL) < 0;
  return isCommon ? isSameNoun(paper, a, b) : isSameMeasure(a, b) || isSameNoun(paper, a, b);
}

function isEqual(a: Claim, b: Claim): boolean {
  return a.bound === b.bound && compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;
}

/** Whether the same noun stands right behind two figures: 六家|金控, 六家|金融. */
function isSameNoun({ folded }: Paper, a: Claim, b: Claim): boolean {
  const noun = ({ end }: Claim) => /^[\p{Script=Han}]{2}/u.exec(folded.slice(end, end + 2))?.[0];
  const one = noun(a);
  return one !== undefined && one === noun(b);
}

function textOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}
