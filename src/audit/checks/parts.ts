import { amountText, mayBeLess, meet, point, product, sum } from "#algebra";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim } from "#audit/claim.ts";
import { findSlip } from "#audit/find-slip.ts";
import type { Finding, Verdict } from "#audit/finding.ts";
import { isInTitle, type Paper, wordsBetween } from "#audit/paper.ts";
import { printedAmount } from "#audit/printed-amount.ts";
import { bySentence } from "#audit/sentences.ts";
import { siblingUnits } from "#audit/sibling.ts";
import { CONSISTS, INCLUDES, NO_PART, OPEN, TOTALS, UP_TO } from "#audit/words/parts.ts";
import { hasWord } from "#audit/words/word-list.ts";
import { compare, decimal, type Interval } from "#base";

/** What may stand between two parts of a list, and between the list and its sum, in characters. */
const GAP_MAX = 28;
const SUM_GAP_MAX = 16;
/** Sentences of the lead, and parts of a list that is held against an amount there. */
const LEAD_MAX = 3;
const LISTED_MIN = 3;
const HALF = point(decimal(5n, -1));
/** Parts of one list. */
const PARTS_MAX = 12;
/** Units whose amounts are not added. */
const NOT_ADDED: ReadonlySet<string> = new Set(["rank", "x", "bp", "°C", "°F", "year", "month", "week", "day", "hour"]);

/** Parts and their whole: A、B、C，合計D; D，包括A、B與C; 共D…，其中A…、B…. */
export const checkParts: Check = (paper) => {
  const sentences = bySentence(paper.claims.filter((claim) => !isInTitle(paper, claim)));
  const lead = sentences.slice(0, LEAD_MAX).flat();
  return sentences.flatMap((claims) => [
    ...sumsBehind(paper, claims),
    ...partsBehind(paper, claims),
    ...partsOfLead(paper, claims, lead),
  ]);
};

/** A list of which the lead told the whole: nothing says so but one measure and the size. */
function partsOfLead(paper: Paper, claims: readonly Claim[], lead: readonly Claim[]): Finding[] {
  const [first] = claims;
  if (first === undefined || lead.includes(first)) return [];
  const parts = [first];
  for (const claim of claims.slice(1)) {
    if (isAddable(claim, first) && isListGap(paper, parts.at(-1)!, claim)) parts.push(claim);
    else if (claim.unit === first.unit) return [];
  }
  if (parts.length < LISTED_MIN || first.measure === undefined) return [];
  const total = parts.map(allowedBy).reduce(sum);
  const whole = lead.find((claim) => isAddable(claim, first) && claim.measure?.value === first.measure?.value);
  const half = whole === undefined ? undefined : product(allowedBy(whole), HALF);
  if (whole === undefined || !mayBeLess(half!, total, true) || !mayBeLess(total, allowedBy(whole), true)) return [];
  return judge(paper, whole, parts, { isAll: false });
}

function isAddable(a: Claim, b: Claim): boolean {
  const isRise = ({ change }: Claim) => change === "up" || change === "down";
  return a.unit === b.unit && !NOT_ADDED.has(a.unit) && isRise(a) === isRise(b) && a.stance.value === b.stance.value;
}

/** 甲12億元、乙8億元，合計20億元: the list is whole, its sum is told. */
function sumsBehind(paper: Paper, claims: readonly Claim[]): Finding[] {
  return claims.flatMap((total, index) => {
    const before = claims[index - 1];
    if (before === undefined) return [];
    const lead = wordsBetween(paper, before, total);
    if (lead.length > SUM_GAP_MAX || !isSumLead(lead) || hasWord(lead, NO_PART)) return [];
    const odd = oddUnit(listBefore(paper, claims, index, total, isOfOneKind), total);
    if (odd.length > 0) return odd;
    const parts = listBefore(paper, claims, index, total, isAddable);
    if (parts.length < 2) return [];
    return judge(paper, total, parts, { isAll: true });
  });
}

/** 噸，合計: the sum is of all that stands before, not of what is named beside it (水泥與鋼鐵業合計). */
function isSumLead(lead: string): boolean {
  const clause = lead.slice(lead.search(/[,，;；、]/) + 1).trim();
  return TOTALS.some(
    (word) => clause.startsWith(word) || /^[两三四五六七八九十][者项笔家国类地处]$/.test(clause.split(word)[0]!),
  );
}

/** The parts right before a total, of its unit, nothing but names between them. */
function listBefore(
  paper: Paper,
  claims: readonly Claim[],
  end: number,
  total: Claim,
  isPart: (a: Claim, b: Claim) => boolean,
): Claim[] {
  const parts: Claim[] = [];
  for (let i = end - 1; i >= 0 && parts.length < PARTS_MAX; i--) {
    const part = claims[i]!;
    const next = parts[0] ?? total;
    if (!isPart(part, total)) {
      if (part.unit === total.unit || parts.length === 0) break;
      continue;
    }
    if (parts.length > 0 && !isListGap(paper, part, next)) break;
    parts.unshift(part);
  }
  return parts;
}

/** Addable, but for a unit of the same kind: one of them may be a slip. */
function isOfOneKind(a: Claim, b: Claim): boolean {
  return isAddable(a, b) || (siblingUnits(a, b) !== undefined && isAddable({ ...a, unit: b.unit }, b));
}

/** 15.0萬噸、4.8萬公斤，合計19.8萬噸: one unit is another than all the others, and with theirs the sum is right. */
function oddUnit(parts: readonly Claim[], total: Claim): Finding[] {
  const all = [total, ...parts];
  const units = [...new Set(all.map(({ unit }) => unit))];
  if (units.length !== 2 || parts.length < 2) return [];
  const odd = units.map((unit) => all.filter((claim) => claim.unit === unit)).find((list) => list.length === 1)?.[0];
  const unit = units.find((each) => each !== odd?.unit);
  if (odd === undefined || unit === undefined || all.length < LISTED_MIN) return [];
  const [whole, ...rest] = all.map((claim) => ({ ...claim, unit }));
  if (meet(rest.map(allowedBy).reduce(sum), allowedBy(whole!)) === undefined) return [];
  return [
    {
      check: "parts",
      verdict: "fails",
      by: ["unit"],
      terms: [{ role: "whole", claim: total }, ...parts.map((claim) => ({ role: "part", claim }))],
      text: `${textOf(total)} ≠ ${parts.map(textOf).join(" + ")}`,
      isGuarded: true,
      slip: { kind: siblingUnits(odd, { ...odd, unit })!, claim: odd, instead: printedAmount({ ...odd, unit }) },
    },
  ];
}

function isListGap(paper: Paper, a: Claim, b: Claim): boolean {
  const gap = wordsBetween(paper, a, b);
  if (gap.length > GAP_MAX || !/[、,，和與与及並并;；]|以及|and/.test(gap)) return false;
  return ![NO_PART, INCLUDES, TOTALS].some((words) => hasWord(gap, words));
}

/** 75億元，包括20億元、50億元與5億元: what follows is of the whole. */
function partsBehind(paper: Paper, claims: readonly Claim[]): Finding[] {
  return claims.flatMap((whole, index) => {
    const first = claims.findIndex((claim, i) => i > index && isAddable(claim, whole));
    if (first < 0 || claims.slice(index + 1, first).some((claim) => claim.unit === whole.unit)) return [];
    const lead = wordsBetween(paper, whole, claims[first]!);
    if (lead.length > 3 * GAP_MAX || !hasWord(lead, INCLUDES) || hasWord(lead, TOTALS)) return [];
    const parts: Claim[] = [claims[first]!];
    for (let i = first + 1; i < claims.length && parts.length < PARTS_MAX; i++) {
      const part = claims[i]!;
      if (!isAddable(part, whole)) continue;
      if (!isListGap(paper, parts.at(-1)!, part)) break;
      parts.push(part);
    }
    if (parts.length < 2) return [];
    // 47%，其中甲由|20%減為|10%: 由 is where it came from.
    const isWhole = hasWord(lead, CONSISTS) && !lead.includes("其中");
    return judge(paper, whole, parts, { isAll: isWhole && !isOpen(paper, parts) });
  });
}

/** Whether the list goes on behind its last part: 等, 以及其他. */
function isOpen({ folded }: Paper, parts: readonly Claim[]): boolean {
  const end = parts.at(-1)!.end;
  return hasWord(folded.slice(end, end + GAP_MAX).split(/[。;；]/)[0]!, OPEN);
}

interface Reading {
  /** The words say that the parts are all. */
  readonly isAll: boolean;
}

function judge(paper: Paper, whole: Claim, parts: readonly Claim[], { isAll }: Reading): Finding[] {
  const total = parts.map(allowedBy).reduce(sum);
  const allowed = allowedBy(whole);
  const exact = parts.map(({ low }) => point(low)).reduce(sum);
  const isMet = meet(total, allowed) !== undefined;
  const isExact = compare(exact.low!, whole.low) === 0 && compare(whole.low, whole.high) === 0;
  const isUpTo = hasWord(paper.folded.slice(Math.max(0, whole.start - 6), whole.end), UP_TO);
  const verdict = decide({ isAll, isMet, isExact, isUpTo }, total, allowed);
  const needed = isAll ? total : undefined;
  const slip = verdict === "fails" && needed !== undefined ? findSlip(whole, needed) : undefined;
  return [
    {
      check: "parts",
      verdict,
      by: verdict === "incomplete" ? ["list"] : [],
      terms: [{ role: "whole", claim: whole }, ...parts.map((claim) => ({ role: "part", claim }))],
      text: `${textOf(whole)} ${isMet ? "=" : "≠"} ${parts.map(textOf).join(" + ")}`,
      isGuarded: isAll,
      implied: total,
      ...(slip !== undefined && { slip }),
    },
  ];
}

interface Seen {
  readonly isAll: boolean;
  readonly isMet: boolean;
  readonly isExact: boolean;
  readonly isUpTo: boolean;
}

function decide({ isAll, isMet, isExact, isUpTo }: Seen, total: Interval, whole: Interval): Verdict {
  if (isExact) return "holds";
  if (isAll) return isMet ? "holds-with-rounding" : "fails";
  const isBelow = total.high !== undefined && whole.high !== undefined && compare(total.high, whole.high) < 0;
  if (isMet && !isUpTo && !isBelow) return "holds-with-rounding";
  return isBelow || isUpTo || isMet ? "incomplete" : "undetermined";
}

function textOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}
