import { amountText, meet } from "#algebra";
import { allowedBy, type Claim, inOneUnit, isRise } from "./claim.ts";
import { findSlip } from "./find-slip.ts";
import type { Finding } from "./finding.ts";
import { looseOf } from "./loose.ts";
import { lieOf } from "./one-thing.ts";
import { type Paper, wordsBetween } from "./paper.ts";
import { printedAmount } from "./printed-amount.ts";

/** 11.6萬美元，也就是|116,000美元: one amount in other words of the same unit. */
const AGAIN = /^[^\d,，。；;、]{0,3}[,，(（]? *(?:也就是|亦即|也即|即是|即|等于|就是)(?:约|大约)? *$/;

/** Amounts that a sentence says twice in one unit. */
export function saidAgain(paper: Paper): readonly Finding[] {
  return paper.claims.slice(1).flatMap((second, index) => {
    const first = paper.claims[index]!;
    if (first.unit !== second.unit || second.start - first.end > 10) return [];
    if (!AGAIN.test(wordsBetween(paper, first, second)) || isRise(first) !== isRise(second)) return [];
    return [judge(first, second)];
  });
}

function judge(first: Claim, second: Claim): Finding {
  const lie = lieOf(first, second);
  const amounts = inOneUnit(first, second)!;
  const isTrue = lie !== "apart" || meet(looseOf(first), amounts[1]) !== undefined;
  const slip = isTrue ? undefined : findSlip(first, amounts[1]);
  return {
    ...{ check: "restated", by: ["amount"], isGuarded: true },
    verdict: !isTrue ? "fails" : lie === "same" ? "agree" : "compatible",
    terms: [first, second].map((claim) => ({ role: "body", claim })),
    text: [first, second]
      .map((claim) => amountText(printedAmount(claim), allowedBy(claim)))
      .join(isTrue ? " = " : " ≠ "),
    ...(slip !== undefined && { slip }),
  };
}
