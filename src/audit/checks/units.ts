import { amountText } from "#algebra";
import { isFromTo } from "#audit/change-roles.ts";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim } from "#audit/claim.ts";
import type { Finding } from "#audit/finding.ts";
import { type Paper, wordsBetween } from "#audit/paper.ts";
import { printedAmount } from "#audit/printed-amount.ts";
import { bySentence } from "#audit/sentences.ts";
import { isFarApart, siblingUnits } from "#audit/sibling.ts";
import type { Slip } from "#audit/slip.ts";
import { isBeside, lastAgainst } from "#audit/words/changes.ts";
import { compare } from "#base";

const GAP_MAX = 14;
const RANGED = /^ ?(?:[至到]|[-~–—]|to) ?$/;

/** The two ends of one change or range in units that no writer would mix: 由5.0%升至5.6個百分點, 由80萬噸增至92萬公斤, 100歐元至120美元. */
export const checkUnits: Check = (paper) =>
  bySentence(paper.claims).flatMap((claims) =>
    claims.slice(1).flatMap((second, index) => judge(paper, claims[index]!, second)),
  );

function judge(paper: Paper, first: Claim, second: Claim): Finding[] {
  const kind = siblingUnits(first, second);
  if (kind === undefined || isConverted(paper, first)) return [];
  if (!isJoined(paper, first, second) && !(kind === "currency" && isRanged(paper, first, second))) return [];
  if (kind === "unit" && !isFarApart(first, second)) return [];
  // 上升5個百分點，高於3%: the first is the step, not the level.
  if (kind === "percent-points" && first.unit === "pp" && !isFromTo(paper, first, second)) return [];
  if (first.change === "up" || first.change === "down") return [];
  return [
    {
      check: "units",
      verdict: "fails",
      by: ["unit"],
      terms: [
        { role: "before", claim: first },
        { role: "after", claim: second },
      ],
      text: `${textOf(first)} | ${textOf(second)}`,
      isGuarded: true,
      slip: slipOf(kind, first, second),
    },
  ];
}

/** The second is wrong, unless the first alone is told in points. */
function slipOf(kind: Slip["kind"], first: Claim, second: Claim): Slip {
  const [claim, other] = first.unit === "pp" ? [first, second] : [second, first];
  return { kind, claim, instead: printedAmount({ ...claim, unit: other.unit }) };
}

/** 由A升至B; A，較去年的B. */
function isJoined(paper: Paper, first: Claim, second: Claim): boolean {
  const gap = wordsBetween(paper, first, second);
  if (gap.length > GAP_MAX || /[。；;\n、(（]/.test(gap)) return false;
  if (isFromTo(paper, first, second)) return true;
  // 較上季提高|1.4個百分點: the second is the step.
  if (second.change === "up" || second.change === "down") return false;
  return (lastAgainst(gap) >= 0 || isBeside(gap)) && /(?:的|为)$/.test(gap);
}

/** 100歐元至|120美元: from one amount to another, nothing else between them. */
function isRanged(paper: Paper, first: Claim, second: Claim): boolean {
  return compare(first.low, second.high) < 0 && RANGED.test(wordsBetween(paper, first, second));
}

/** 10萬美元（約新台幣310萬元）: the second is the first again. */
function isConverted({ folded }: Paper, { start }: Claim): boolean {
  return /[(（][^()（）]{0,8}$/.test(folded.slice(Math.max(0, start - 9), start));
}

function textOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}
