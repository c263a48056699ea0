import { amountText, difference, intervalText, mayBeLess } from "#algebra";
import { isSameKind, isSameMeasure, type Rulebook } from "#audit/alike.ts";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim } from "#audit/claim.ts";
import { findSlip } from "#audit/find-slip.ts";
import type { Finding } from "#audit/finding.ts";
import { type Paper, wordsBetween } from "#audit/paper.ts";
import { printedAmount } from "#audit/printed-amount.ts";
import { bySentence } from "#audit/sentences.ts";
import { ABOVE, AGAINST, BELOW, DOWN, FALLS, FROM, TO, UP } from "#audit/words/changes.ts";
import { hasWord, lastWord } from "#audit/words/word-list.ts";
import type { Interval } from "#base";

/** How far the two figures of a comparison, and the words about them, may stand apart. */
const GAP_MAX = 40;
const LEAD = 10;
const TAIL = 10;

/** Which of two is said to be more. */
type Side = "first" | "second";

/** Words of rise and fall against the two values that they join: 由A升至B, A高於上月的B, A較上季的B回落. */
export const checkDirection: Check = (paper, { rules }) =>
  bySentence(paper.claims).flatMap((claims) =>
    claims.slice(1).flatMap((second, index) => compareTwo(paper, claims[index]!, second, rules)),
  );

function compareTwo(paper: Paper, first: Claim, second: Claim, rules: Rulebook): Finding[] {
  if (first.unit !== second.unit || first.unit === "rank") return [];
  const gap = wordsBetween(paper, first, second);
  if (gap.length > GAP_MAX || /[。；;\n]/.test(gap)) return [];
  const change = changeBetween(paper, first, gap);
  if (change !== undefined)
    return judge({ before: first, after: second, larger: change === "up" ? "second" : "first" });
  if (first.stance.value !== second.stance.value || !isSameKind(first, second, rules) || !isSameMeasure(first, second))
    return [];
  const larger = comparedAs(paper, second, gap);
  return larger === undefined
    ? []
    : judge({ before: second, after: first, larger: larger === "first" ? "second" : "first" });
}

/** 由A升至B: `up` or `down`; `undefined` when the words join the two in no change. */
function changeBetween({ folded }: Paper, first: Claim, gap: string): "up" | "down" | undefined {
  const head = folded.slice(Math.max(0, first.start - LEAD), first.start);
  const from = lastWord(head, FROM);
  if (from < 0 || /[,，。、；;]/.test(head.slice(from)) || gap.length > LEAD + 2 || /[,，、]/.test(gap))
    return undefined;
  if (!hasWord(gap, TO)) return undefined;
  return directionOf(gap);
}

function directionOf(words: string): "up" | "down" | undefined {
  const [up, down] = [lastWord(words, UP), lastWord(words, DOWN)];
  if (up === down || (up >= 0 && down >= 0)) return undefined;
  return up > down ? "up" : "down";
}

/** A高於B, A較B回升: which is said to be more. */
function comparedAs({ folded }: Paper, second: Claim, gap: string): Side | undefined {
  const near = gap.slice(Math.max(0, gap.length - 16));
  const [above, below] = [lastWord(near, ABOVE), lastWord(near, BELOW)];
  if (above !== below) return above > below ? "first" : "second";
  if (!hasWord(near, AGAINST)) return undefined;
  const tail = folded.slice(second.end, second.end + TAIL).split(/[,，。；;、\d]/)[0]!;
  const change = directionOf(tail);
  if (change === undefined) return undefined;
  return change === "up" ? "first" : "second";
}

interface Told {
  readonly before: Claim;
  readonly after: Claim;
  readonly larger: Side;
}

function judge({ before, after, larger }: Told): Finding[] {
  const isFall = hasWord(`${before.label} ${after.label}`, FALLS);
  const size = (claim: Claim): Interval => (isFall ? sizeOf(claim) : allowedBy(claim));
  const [a, b] = [size(before), size(after)];
  const isTrue = larger === "second" ? mayBeLess(a, b, false) : mayBeLess(b, a, false);
  const slip = isTrue ? undefined : findSlip(after, larger === "second" ? above(a) : below(a));
  return [
    {
      check: "direction",
      verdict: isTrue ? "holds" : "fails",
      by: [larger === "second" ? "up" : "down"],
      terms: [
        { role: "before", claim: before },
        { role: "after", claim: after },
      ],
      text: `${textOf(after)} − ${textOf(before)} = ${intervalText(difference(b, a))}`,
      isGuarded: true,
      ...(slip !== undefined && { slip }),
    },
  ];
}

/** The size of a change, whatever its sign. */
function sizeOf(claim: Claim): Interval {
  const { change: _, ...level } = claim;
  return allowedBy(level as Claim);
}

function above({ high }: Interval): Interval {
  return high === undefined ? {} : { low: high, lowOpen: true };
}

function below({ low }: Interval): Interval {
  return low === undefined ? {} : { high: low, highOpen: true };
}

function textOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}
