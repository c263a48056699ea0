import {
  amountText,
  convert,
  difference,
  dimensionOf,
  intervalText,
  meet,
  point,
  product,
  quotient,
  sum,
} from "#algebra";
import { decimal, type Interval } from "#base";
import { allowedBy, type Claim } from "./claim.ts";
import { findSlip } from "./find-slip.ts";
import type { CheckId, Finding, FindingTerm, Verdict } from "./finding.ts";
import { looseOf } from "./loose.ts";
import { isAttributedApart } from "./origin.ts";
import { printedAmount } from "./printed-amount.ts";
import type { Slip } from "./slip.ts";

/** Claims of which the words say that one is the sum or the product of the others. */
export interface Tie {
  readonly check: CheckId;
  readonly kind: "sum" | "product";
  readonly whole: TiedTerm;
  readonly parts: readonly TiedTerm[];
  /** Whether the words demand it of plans and deeds together: what is wanted is a plan, what is missing of it is not. */
  readonly isAnyStance?: boolean;
}

/** A claim, and how it is reckoned with where its own bound or sign is not what the words mean there. */
export interface TiedTerm extends FindingTerm {
  readonly as?: Claim;
}

const HUNDREDTH = point(decimal(1n, -2));

/**
 * What is said of claims that must fit each other. `holds` where what is printed fits the last digits of one of them,
 * `holds-with-rounding` where only hedges and digits allow it. `undefined` where their units have no common measure, and
 * where they do not fit and nobody knows that they are of one kind: another stance; of other voices they are `different`.
 */
export function judgeTie(told: Tie): Finding | undefined {
  const tie = { ...told, whole: reckon(told.whole), parts: told.parts.map(reckon) };
  const terms = [tie.whole, ...tie.parts];
  const printed = [told.whole, ...told.parts].map(({ role, claim }) => ({ role, claim }));
  const needed = neededOf(tie, allowedBy);
  const loose = neededOf(tie, looseOf);
  if (needed === undefined || loose === undefined) return judgeOdd(told);
  const isMet = meet(needed[0]!, allowedBy(tie.whole.claim)) !== undefined;
  const isNear = isMet || meet(loose[0]!, looseOf(tie.whole.claim)) !== undefined;
  const isOneVoice = !terms.some(({ claim }) => terms.some((other) => isAttributedApart(claim, other.claim)));
  const isOneStance = tie.isAnyStance === true || new Set(terms.map(({ claim }) => standOf(claim))).size === 1;
  if (!isNear && !isOneStance) return undefined;
  const verdict: Verdict = isNear
    ? isExact(tie)
      ? "holds"
      : "holds-with-rounding"
    : isOneVoice
      ? "fails"
      : "different";
  const slip = verdict === "fails" ? slipOf(terms, needed, printed) : undefined;
  return {
    check: tie.check,
    verdict,
    by: verdict === "different" ? ["source"] : [],
    terms: printed,
    text: textOf(tie, isNear, needed[0]!),
    isGuarded: isOneStance && isOneVoice,
    implied: needed[0]!,
    ...(slip !== undefined && { slip }),
  };
}

/** 上限51億美元，已用3.1億歐元，尚餘47.9億美元: with the unit of all others it fits. */
function judgeOdd(tie: Tie): Finding | undefined {
  const terms = [tie.whole, ...tie.parts];
  const odd = terms.filter(({ claim }) => terms.filter((other) => other.claim.unit === claim.unit).length === 1);
  const unit = terms.find((term) => !odd.includes(term))?.claim.unit;
  const [wrong] = odd;
  if (tie.kind !== "sum" || wrong === undefined || odd.length > 1 || unit === undefined) return undefined;
  const turn = (term: TiedTerm) => (term === wrong ? { ...term, as: { ...(term.as ?? term.claim), unit } } : term);
  const meant = judgeTie({ ...tie, whole: turn(tie.whole), parts: tie.parts.map(turn) });
  if (meant === undefined || meant.verdict === "fails" || meant.verdict === "different") return undefined;
  const slip = { kind: "currency", claim: wrong.claim, instead: printedAmount({ ...wrong.claim, unit }) } as const;
  return { ...meant, verdict: "fails", by: ["unit"], isGuarded: true, slip };
}

/** 上限100億元，已用62億元，尚餘38億元: the limit itself is reckoned with, not what may be below it. */
function reckon({ role, claim, as = claim }: TiedTerm): FindingTerm {
  return { role, claim: as.bound === "<=" || as.bound === ">=" ? { ...as, bound: "=" } : as };
}

/** A whole and parts of which the words say that they are all. */
export function judgeSum(whole: Claim, parts: readonly Claim[]): readonly Finding[] {
  const found = judgeTie({
    ...{ check: "parts", kind: "sum" },
    whole: { role: "whole", claim: whole },
    parts: parts.map((claim) => ({ role: "part", claim })),
  });
  return found === undefined ? [] : [found];
}

/** A guess, a plan or a threat is no deed; an estimate is told as one. */
function standOf({ stance }: Claim): string {
  return stance.value === "estimated" ? "reported" : stance.value;
}

/** What each term, the whole first, would have to be by the others, in its own unit. */
function neededOf({ kind, whole, parts }: Tie, allow: (claim: Claim) => Interval): Interval[] | undefined {
  const claims = [whole, ...parts].map(({ claim }) => claim);
  const amounts = claims.map((claim) => toUnit(allow(claim), claim, whole.claim, kind));
  if (amounts.some((each) => each === undefined)) return undefined;
  const [first, ...rest] = amounts as Interval[];
  const join = kind === "sum" ? sum : product;
  const take = (a: Interval, b: Interval) => (kind === "sum" ? difference(a, b) : quotient(a, b));
  const all = [rest.reduce(join)];
  for (const [i, claim] of claims.slice(1).entries()) {
    const others = rest.filter((_, at) => at !== i);
    const left = others.length === 0 ? first! : take(first!, others.reduce(join));
    const own = left && fromUnit(left, claim, whole.claim, kind);
    if (own === undefined) return undefined;
    all.push(own);
  }
  return all;
}

/** A claim's amount in the unit of the whole; of a product only one factor has it, a share is a hundredth, the others count. */
function toUnit(interval: Interval, claim: Claim, whole: Claim, kind: Tie["kind"]): Interval | undefined {
  if (claim.unit === whole.unit) return interval;
  if (kind === "product" && claim.unit === "%") return product(interval, HUNDREDTH);
  return told(interval, claim.unit, whole.unit) ?? (kind === "product" ? interval : undefined);
}

function told(interval: Interval, from: string, to: string): Interval | undefined {
  return dimensionOf(from) === undefined || dimensionOf(to) === undefined ? undefined : convert(interval, from, to);
}

function fromUnit(interval: Interval, claim: Claim, whole: Claim, kind: Tie["kind"]): Interval | undefined {
  if (claim.unit === whole.unit) return interval;
  if (kind === "product" && claim.unit === "%") return quotient(interval, HUNDREDTH);
  return told(interval, whole.unit, claim.unit) ?? (kind === "product" ? interval : undefined);
}

/** Whether the printed values, hedges aside, fit the last digits of the whole; of a share, of the share or of the part. */
function isExact(tie: Tie): boolean {
  const values = neededOf(tie, ({ low, high, change }) =>
    change === "down" ? allowedBy({ low, high, change, bound: "=", exact: true } as Claim) : { low, high },
  );
  return [tie.whole, ...tie.parts].some(
    ({ role, claim }, i) =>
      (i === 0 || role === "share") &&
      values !== undefined &&
      meet(values[i]!, allowedBy({ ...claim, bound: "=" })) !== undefined,
  );
}

/** Slips of digits may explain much, and wide bands of rates more: the others come first. */
const WEAK_SLIPS: readonly string[] = ["swapped-digits", "digit", "currency"];

/** The one slip that explains all: of the whole, else of the first part that has one. */
function slipOf(
  terms: readonly FindingTerm[],
  needed: readonly Interval[],
  printed: readonly FindingTerm[],
): Slip | undefined {
  const slips = terms.flatMap(({ claim }, i) => {
    const slip = findSlip(claim, needed[i]!);
    return slip === undefined ? [] : [{ ...slip, claim: printed[i]!.claim }];
  });
  const rank = ({ kind }: Slip) => WEAK_SLIPS.indexOf(kind);
  return slips.sort((a, b) => rank(a) - rank(b))[0];
}

function textOf({ kind, whole, parts }: Tie, isMet: boolean, needed: Interval): string {
  const amount = ({ claim }: FindingTerm) => amountText(printedAmount(claim), allowedBy(claim));
  const right = parts.map(amount).join(kind === "sum" ? " + " : " × ");
  return `${amount(whole)} ${isMet ? "=" : "≠"} ${right} = ${intervalText(needed)}`;
}
