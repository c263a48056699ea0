import { clauseBefore, leadOf } from "#audit/around.ts";
import type { Check } from "#audit/check.ts";
import type { Claim } from "#audit/claim.ts";
import type { Finding } from "#audit/finding.ts";
import { isKin, isStep } from "#audit/kin.ts";
import { isInTitle, type Paper, wordsBetween } from "#audit/paper.ts";
import { bySentence } from "#audit/sentences.ts";
import { judgeTie } from "#audit/tie.ts";
import { BOUGHT_LEAD, COMPARED, GAP_LEAD, HAVE_LEAD, NEED_LEAD, SOLD_LEAD } from "#audit/words/gaps.ts";

/** Between two of the three figures, in characters. */
const REACH = 40;

/** What is wanted, what is there, and the gap between them: 需求60萬噸，產量45萬噸，缺口15萬噸; 上限100億元，已用62億元，尚餘38億元. */
export const checkDifference: Check = (paper) =>
  bySentence(paper.claims.filter((claim) => !isInTitle(paper, claim))).flatMap((claims) => [
    ...claims.flatMap((gap) => {
      const lead = leadOf(paper, gap);
      if (!GAP_LEAD.test(lead) || isStep(gap)) return [];
      // A fourth figure of the unit may be a part of the gap, or what is left of another.
      const own = claims.filter((claim) => isKin(claim, gap) && !isStep(claim));
      return own.length === 3 && own[2] === gap ? judge(paper, own as [Claim, Claim, Claim], lead) : [];
    }),
    ...compared(paper, claims),
  ]);

/** 甲礦12萬噸，比乙礦的10萬噸多2萬噸: 多 behind an amount is read as part of it. */
function compared(paper: Paper, claims: readonly Claim[]): Finding[] {
  return claims.slice(2).flatMap((gap, i) => {
    const [first, second] = [claims[i]!, claims[i + 1]!];
    if (![first, second].every((claim) => isKin(claim, gap) && !isStep(claim))) return [];
    if (!COMPARED.test(wordsBetween(paper, first, second))) return [];
    const isMore = paper.folded[second.end - 1] === "多" && gap.start === second.end;
    return isMore ? tie({ whole: first, part: second, as: { ...second, bound: "=" } }, gap) : [];
  });
}

function judge(paper: Paper, [first, second, gap]: readonly [Claim, Claim, Claim], lead: string): Finding[] {
  const gaps = [wordsBetween(paper, first, second), wordsBetween(paper, second, gap)];
  if (gaps.some((words) => words.length > REACH || /[。;；\n]|去年|同期|上月|上季|每/.test(words))) return [];
  const roles = /[逆顺]差|[入出]超/.test(lead)
    ? tradeRoles(paper, first, second, lead)
    : stockRoles(paper, first, second);
  return roles === undefined ? [] : tie(roles, gap);
}

function tie({ whole, part, as }: Roles, gap: Claim): Finding[] {
  // 多2萬噸 is a size: the roles say which way it goes.
  const { change: _, ...size } = gap;
  const found = judgeTie({
    ...{ check: "difference", kind: "sum", isAnyStance: true },
    whole: { role: "whole", claim: whole },
    parts: [
      { role: "part", claim: part, ...(as !== undefined && { as }) },
      { role: "gap", claim: gap, as: size },
    ],
  });
  return found === undefined ? [] : [found];
}

interface Roles {
  readonly whole: Claim;
  readonly part: Claim;
  /** How the part is reckoned with. */
  readonly as?: Claim;
}

function stockRoles(paper: Paper, first: Claim, second: Claim): Roles | undefined {
  const words = [first, second].map(
    (claim) => clauseBefore(paper, claim) + paper.folded.slice(claim.start, claim.start + 2),
  );
  const isNeed = words.map((lead) => NEED_LEAD.test(lead));
  const isHave = words.map((lead) => HAVE_LEAD.test(lead));
  if (isNeed[0] && isHave[1] && !isHave[0] && !isNeed[1]) return { whole: first, part: second };
  if (isHave[0] && isNeed[1] && !isNeed[0] && !isHave[1]) return { whole: second, part: first };
  return undefined;
}

/** 出口12億美元，進口9億美元，順差3億美元: of a surplus more is sold than bought. */
function tradeRoles(paper: Paper, first: Claim, second: Claim, lead: string): Roles | undefined {
  const [one, two] = [clauseBefore(paper, first), clauseBefore(paper, second)];
  const isSoldFirst = SOLD_LEAD.test(one) && BOUGHT_LEAD.test(two);
  if (!isSoldFirst && !(BOUGHT_LEAD.test(one) && SOLD_LEAD.test(two))) return undefined;
  const isSurplus = /顺差|出超/.test(lead);
  return isSoldFirst === isSurplus ? { whole: first, part: second } : { whole: second, part: first };
}
