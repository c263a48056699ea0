import { amountText, difference, hull, intervalText, meet, mirror, point, product, quotient } from "#algebra";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim } from "#audit/claim.ts";
import { findSlip } from "#audit/find-slip.ts";
import type { Finding } from "#audit/finding.ts";
import { looseOf } from "#audit/loose.ts";
import { type Paper, wordsBetween } from "#audit/paper.ts";
import { printedAmount } from "#audit/printed-amount.ts";
import { bySentence } from "#audit/sentences.ts";
import { AGAINST, CHANGE_FILLERS, CHANGE_NOUNS, DOWN, FROM, TO, UP } from "#audit/words/changes.ts";
import { hasWord, lastWord } from "#audit/words/word-list.ts";
import { decimal, type Interval } from "#base";

/** How far the change may stand behind the two levels, in characters. */
const GAP_MAX = 18;
const LEAD = 10;
/** The change is told against another time than the level before it. */
const OTHER_BASE = /[年月季週周]增|[年月季週周]减|同比|环比|同期|去年|上月|上季|上年|year|month|quarter/;
const HUNDRED = point(decimal(100n));
const ONE = point(decimal(1n));

/** A level, the one before it, and the change: 由A增至B，增幅C%; B，較去年的A增加C; in points, times and amounts too. */
export const checkChange: Check = (paper) =>
  bySentence(paper.claims).flatMap((claims) =>
    claims.slice(2).flatMap((change, index) => readTriple(paper, claims[index]!, claims[index + 1]!, change)),
  );

function readTriple(paper: Paper, first: Claim, second: Claim, change: Claim): Finding[] {
  if (first.unit !== second.unit || first.unit === "rank" || !isChangeUnit(first, change)) return [];
  if (new Set([first, second, change].map(({ stance }) => stance.value)).size > 1) return [];
  const gap = wordsBetween(paper, second, change);
  if (gap.length > GAP_MAX || /[。；;\n]/.test(gap)) return [];
  if (isFromTo(paper, first, second) && isToldAsChange(gap)) return judge(first, second, change, !OTHER_BASE.test(gap));
  return isAgainst(paper, first, second, gap) ? judge(second, first, change, true) : [];
}

/** A change is told in percent, points or times, or in the unit of the levels. */
function isChangeUnit({ unit }: Claim, change: Claim): boolean {
  const isPart = unit === "%" || unit === "pp" || unit === "bp";
  if (change.unit === "pp") return unit === "%";
  return change.unit === "%" || (change.unit === "x" && !isPart) || (change.unit === unit && change.change !== "to");
}

/** 由A增至B. */
function isFromTo(paper: Paper, first: Claim, second: Claim): boolean {
  const head = paper.folded.slice(Math.max(0, first.start - LEAD), first.start);
  const from = lastWord(head, FROM);
  const gap = wordsBetween(paper, first, second);
  return (
    from >= 0 &&
    !/[,，。、；;]/.test(head.slice(from)) &&
    gap.length <= LEAD + 2 &&
    hasWord(gap, TO) &&
    !/[,，、]/.test(gap)
  );
}

/** ，增幅|C%: a word of change and nothing of another thing. */
function isToldAsChange(gap: string): boolean {
  const words = gap.replace(/^\s*[,，(（]?\s*/, "").trim();
  const noun = CHANGE_NOUNS.find((word) => words.includes(word));
  if (noun === undefined) return false;
  const rest = CHANGE_FILLERS.reduce((left, word) => left.replaceAll(word, ""), words.replace(noun, ""));
  return rest.trim() === "";
}

/** B，較去年的A|增加|C. */
function isAgainst(paper: Paper, first: Claim, second: Claim, gap: string): boolean {
  const lead = wordsBetween(paper, first, second);
  const near = lead.slice(Math.max(0, lead.length - LEAD - 2));
  return (
    lead.length <= GAP_MAX &&
    hasWord(near, AGAINST) &&
    /的$|為$|为$/.test(near) &&
    gap.length <= 6 &&
    !/[,，、]/.test(gap) &&
    (hasWord(gap, UP) || hasWord(gap, DOWN))
  );
}

/** What the change must be, in its own unit. Several where the words have several readings (增2倍: to twice, or by twice). */
function neededFor(before: Interval, after: Interval, { unit, change }: Claim): readonly Interval[] {
  if (unit === "pp") return [difference(after, before)];
  if (unit !== "%" && unit !== "x") return [difference(after, before)];
  const ratio = quotient(after, before);
  if (ratio === undefined) return [];
  const growth = difference(ratio, ONE);
  if (unit === "%") return [product(growth, HUNDRED)];
  return change === "down" ? [growth] : [growth, ratio];
}

function judge(before: Claim, after: Claim, change: Claim, isGuarded: boolean): Finding[] {
  const needed = neededFor(allowedBy(before), allowedBy(after), change);
  const told = signedOf(change);
  const holds = needed.some((each) => meet(each, told) !== undefined);
  const exact = neededFor(plain(before), plain(after), change).some((each) => meet(each, plain(change)) !== undefined);
  const isLoose = [before, after, change].some(({ bound }) => bound !== "=");
  const first = needed[0];
  if (first === undefined || (!holds && (!isGuarded || isNear(needed, change)))) return [];
  const slip = holds ? undefined : (pointSlip(before, after, change) ?? findSlip(change, first));
  return [
    {
      check: "change",
      verdict: !holds ? "fails" : exact && !isLoose ? "holds" : "holds-with-rounding",
      by: [],
      terms: [
        { role: "change", claim: change },
        { role: "before", claim: before },
        { role: "after", claim: after },
      ],
      text: `${textOf(change)} ${holds ? "=" : "≠"} ${textOf(before)} → ${textOf(after)}: ${intervalText(first)} ${change.unit}`,
      isGuarded,
      implied: first,
      ...(slip !== undefined && { slip }),
    },
  ];
}

/** What the change allows; where the words give no sign (差距, 增幅 in a noun), either. */
function signedOf(change: Claim): Interval {
  const told = allowedBy(change);
  return change.change === undefined ? hull(told, mirror(told)) : told;
}

/** Writers round a change once more than its levels: a last digit off is no mistake when any of the three is hedged. */
function isNear(needed: readonly Interval[], change: Claim): boolean {
  return needed.some((each) => meet(each, looseOf(change)) !== undefined);
}

/** 由5%升至6%，上升1%: percent told for points. */
function pointSlip(before: Claim, after: Claim, change: Claim) {
  if (before.unit !== "%") return undefined;
  const points = difference(allowedBy(after), allowedBy(before));
  const ratio = quotient(allowedBy(after), allowedBy(before));
  const percent = ratio === undefined ? undefined : product(difference(ratio, ONE), HUNDRED);
  const other = change.unit === "pp" ? percent : points;
  if (other === undefined || meet(other, allowedBy(change)) === undefined) return undefined;
  const instead = printedAmount({ ...change, unit: change.unit === "pp" ? "%" : "pp" });
  return { kind: "percent-points" as const, claim: change, instead };
}

function plain(claim: Claim): Interval {
  return allowedBy({ ...claim, bound: "=" });
}

function textOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}
