import { dimensionOf, isSameDimension } from "#algebra";
import { isWhole, leadOf } from "#audit/around.ts";
import type { Check } from "#audit/check.ts";
import type { Claim } from "#audit/claim.ts";
import type { Finding } from "#audit/finding.ts";
import { isInTitle, type Paper, wordsBetween } from "#audit/paper.ts";
import { printedAmount } from "#audit/printed-amount.ts";
import { bySentence } from "#audit/sentences.ts";
import { judgeTie } from "#audit/tie.ts";
import {
  EN_PART_TO_WHOLE,
  EN_SHARE_TO_WHOLE,
  EN_WHOLE_TO_SHARE,
  NEXT_PART,
  PART_LEAD,
  PART_TO_SHARE,
  PART_TO_WHOLE,
  SHARE_TO_PART,
  WHOLE_TO_PART,
  WHOLE_TO_SHARE,
} from "#audit/words/shares.ts";

/** Claims between a whole and the part that has a share of it. */
const BETWEEN_MAX = 6;

interface Triple {
  readonly part: Claim;
  readonly whole: Claim;
  readonly share: Claim;
}

/** A part, its whole and the share told of it, bound together by the words of one sentence or of two. */
export const checkShare: Check = (paper) => {
  const sentences = bySentence(paper.claims.filter((claim) => !isInTitle(paper, claim)));
  return sentences.flatMap((claims, i) => {
    const triples = [...inOrder(paper, claims), ...behindParts(paper, claims, sentences[i - 1] ?? [])];
    const shares = new Set<string>();
    return triples.flatMap((triple) => {
      if (shares.has(triple.share.id)) return [];
      shares.add(triple.share.id);
      return judge(triple);
    });
  });
};

function judge({ part, whole, share }: Triple): Finding[] {
  if (share.unit === "pp") return judgePoints({ part, whole, share });
  return judgeShare({ part, whole, share });
}

/** 占全國8萬噸的37.5個百分點: what would be right as a share is no step between shares. */
function judgePoints({ part, whole, share }: Triple): Finding[] {
  const as = { ...share, unit: "%" };
  const [meant] = judgeShare({ part, whole, share }, as);
  if (meant === undefined || meant.verdict === "fails" || meant.verdict === "different") return [];
  const slip = { kind: "percent-points", claim: share, instead: printedAmount(as) } as const;
  return [{ ...meant, verdict: "fails", by: ["unit"], isGuarded: true, slip }];
}

function judgeShare({ part, whole, share }: Triple, as: Claim = share): Finding[] {
  const found = judgeTie({
    ...{ check: "share", kind: "product" },
    whole: { role: "part", claim: part },
    parts: [
      { role: "share", claim: share, as },
      { role: "whole", claim: whole },
    ],
  });
  return found === undefined ? [] : [found];
}

/** Three figures one behind the other: part, whole, share; whole, share, part; share, whole, part. */
function inOrder(paper: Paper, claims: readonly Claim[]): Triple[] {
  return claims.slice(2).flatMap((third, i): Triple[] => {
    const [first, second] = [claims[i]!, claims[i + 1]!];
    const gaps = [wordsBetween(paper, first, second), wordsBetween(paper, second, third)] as const;
    const fits = (a: RegExp, b: RegExp) => a.test(gaps[0]) && b.test(gaps[1]);
    if (isShare(third) && isOfOneKind(first, second)) {
      if (fits(PART_TO_WHOLE, WHOLE_TO_SHARE) || fits(EN_PART_TO_WHOLE, EN_WHOLE_TO_SHARE))
        return [{ part: first, whole: second, share: third }];
    }
    // ，約96人: the hedge belongs to the figure.
    const isTold = SHARE_TO_PART.test(gaps[1]) || (third.bound === "about" && /^[,，] ?$/.test(gaps[1]));
    if (isShare(second) && isOfOneKind(first, third) && WHOLE_TO_SHARE.test(gaps[0]) && isTold)
      return [{ part: third, whole: first, share: second }];
    if (isShare(first) && isOfOneKind(second, third) && fits(EN_SHARE_TO_WHOLE, EN_WHOLE_TO_SHARE))
      return [{ part: third, whole: second, share: first }];
    return [];
  });
}

/** 共30家，核准12家，占四成: the share stands right behind its part, the whole before, or in the sentence before. */
function behindParts(paper: Paper, claims: readonly Claim[], before: readonly Claim[]): Triple[] {
  const triples: Triple[] = [];
  for (const [i, share] of claims.entries()) {
    const part = claims[i - 1];
    if (part === undefined || !isShare(share) || isShare(part)) continue;
    if (!PART_TO_SHARE.test(wordsBetween(paper, part, share))) continue;
    const whole = wholeOf(paper, part, claims.slice(0, i - 1), before, triples);
    if (whole !== undefined) triples.push({ part, whole, share });
  }
  return triples;
}

function wholeOf(
  paper: Paper,
  part: Claim,
  claims: readonly Claim[],
  before: readonly Claim[],
  told: readonly Triple[],
): Claim | undefined {
  const last = told.at(-1);
  const near = claims.at(-1);
  if (last !== undefined && near === last.share && NEXT_PART.test(wordsBetween(paper, near, part))) return last.whole;
  const own = claims.filter((claim) => isOfOneKind(claim, part)).slice(-BETWEEN_MAX);
  const nearest = own.at(-1);
  if (nearest !== undefined) {
    const gap = wordsBetween(paper, nearest, part);
    if (WHOLE_TO_PART.test(gap)) return nearest;
    if (own.length === 1 && isWhole(paper, nearest) && isPlainGap(gap)) return nearest;
    return undefined;
  }
  const wholes = before.filter((claim) => isOfOneKind(claim, part) && isWhole(paper, claim));
  return wholes.length === 1 && claims.length === 0 && !PART_LEAD.test(leadOf(paper, part)) ? wholes[0] : undefined;
}

/** Nothing between that could be of another whole. */
function isPlainGap(gap: string): boolean {
  return gap.length <= 24 && !/[。;；:：()（）]|占|去年|上月|上季|前年|同期/.test(gap);
}

function isShare({ unit, change }: Claim): boolean {
  return (unit === "%" || unit === "pp") && (change === undefined || change === "to");
}

/** Whether two amounts, levels both, are of one kind of unit: one may be a part of the other. */
function isOfOneKind(a: Claim, b: Claim): boolean {
  if (isShare(a) || isShare(b) || [a, b].some(({ change }) => change === "up" || change === "down")) return false;
  if (a.unit === b.unit) return a.unit !== "rank" && a.unit !== "x";
  const [left, right] = [dimensionOf(a.unit), dimensionOf(b.unit)];
  return left !== undefined && right !== undefined && Object.keys(left).length > 0 && isSameDimension(left, right);
}
