import { amountText, mayBeLess } from "#algebra";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim } from "#audit/claim.ts";
import type { Finding } from "#audit/finding.ts";
import { type Paper, wordsBetween } from "#audit/paper.ts";
import { printedAmount } from "#audit/printed-amount.ts";
import { saidOrder } from "#audit/said-order.ts";
import { bySentence } from "#audit/sentences.ts";
import { wordList } from "#audit/words/word-list.ts";
import { compare, type Decimal, scale } from "#base";

/** Values of one list: no longer apart than this, no more than so many. */
const GAP_MAX = 40;
const LIST_MIN = 3;
const LISTS_MAX = 40;
/** Before the largest of several. */
const AT_MOST = wordList("最高 高達 最多 最大 up_to as_much_as 達 高居");
const BEFORE = 8;

/** Lists in falling order, and a largest value told beside the list that it is the largest of. */
export const checkOrder: Check = (paper) => {
  const sentences = bySentence(paper.claims);
  const lists = sentences.flatMap((claims) => listsOf(paper, claims)).slice(0, LISTS_MAX);
  return [...saidOrder(paper, sentences), ...lists.flatMap(falling), ...lists.flatMap((list) => largest(paper, list))];
};

/** Neighbours in a sentence that measure the same of different subjects. */
function listsOf(paper: Paper, claims: readonly Claim[]): Claim[][] {
  const lists: Claim[][] = [];
  for (const claim of claims) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const isNext = last !== undefined && isAlike(last, claim) && wordsBetween(paper, last, claim).length <= GAP_MAX;
    if (isNext) list!.push(claim);
    else lists.push([claim]);
  }
  return lists.filter((list) => list.length > 1);
}

function isAlike(a: Claim, b: Claim): boolean {
  const isPart = ({ unit }: Claim) => unit === "%" || unit === "x";
  const isOne = a.unit === b.unit || (isPart(a) && isPart(b));
  return (
    isOne &&
    a.measure !== undefined &&
    a.measure.value === b.measure?.value &&
    a.change === b.change &&
    a.subject?.value !== b.subject?.value
  );
}

/** Percent, so that 3倍 and 90% stand on one scale. */
function sizeOf({ low, unit }: Claim): Decimal {
  return unit === "x" ? scale(low, 2) : low;
}

function falling(list: readonly Claim[]): Finding[] {
  if (list.length < LIST_MIN) return [];
  const isFalling = list.slice(1).every((claim, i) => compare(sizeOf(claim), sizeOf(list[i]!)) < 0);
  if (!isFalling) return [];
  return [
    {
      check: "order",
      verdict: "holds",
      by: ["amount"],
      terms: list.map((claim) => ({ role: "rank", claim })),
      text: list.map(textOf).join(" > "),
      isGuarded: false,
    },
  ];
}

/** 最高達200%, where a list of the article ends in 200%. */
function largest(paper: Paper, list: readonly Claim[]): Finding[] {
  const most = list.reduce((best, claim) => (compare(claim.low, best.low) > 0 ? claim : best));
  return paper.claims
    .filter(
      (claim) =>
        !list.includes(claim) &&
        claim.unit === most.unit &&
        claim.change === most.change &&
        compare(claim.low, most.low) === 0,
    )
    .filter(({ start }) =>
      AT_MOST.some((word) => paper.folded.slice(Math.max(0, start - BEFORE), start).includes(word)),
    )
    .filter(
      (claim) =>
        !list.some(
          (other) => mayBeLess(allowedBy(claim), allowedBy({ ...other, bound: "=" }), false) && other !== most,
        ),
    )
    .map((claim) => ({
      check: "order" as const,
      verdict: "holds" as const,
      by: ["amount"],
      terms: [{ role: "largest", claim }, ...list.map((each) => ({ role: "rank", claim: each }))],
      text: `max(${list.map(textOf).join(", ")}) = ${textOf(claim)}`,
      isGuarded: false,
    }));
}

function textOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}
