import { mayBeLess, point, product, sum } from "#algebra";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim } from "#audit/claim.ts";
import type { Finding } from "#audit/finding.ts";
import { findOddUnit, isOfOneKind } from "#audit/odd-unit.ts";
import { isInTitle, type Paper, wordsBetween } from "#audit/paper.ts";
import { isAddable, isListGap, isOpenList, listBefore, PART_GAP_MAX, PARTS_MAX } from "#audit/part-list.ts";
import { judgeParts } from "#audit/part-verdict.ts";
import { bySentence } from "#audit/sentences.ts";
import { isOpposed } from "#audit/sum-plus.ts";
import { CONSISTS, INCLUDES, NO_PART, TOTALS } from "#audit/words/parts.ts";
import { hasWord } from "#audit/words/word-list.ts";
import { decimal } from "#base";

/** What may stand between a list and its sum, in characters; English words are longer. */
const SUM_GAP_MAX = 16;
const SUM_GAP_MAX_LATIN = 48;
/** Between a whole and its list. */
const LEAD_GAP_MAX = 3 * PART_GAP_MAX;
/** Sentences of the lead, and parts of a list that is held against an amount there. */
const LEAD_MAX = 3;
const LISTED_MIN = 3;
/** 75億元，由|貸款20億元 … 捐款5億元|組成: both words, for 由 alone may say where an amount came from. */
const MADE = /^[,，]?(?:是|将|分别)?由[\p{Script=Han}]{0,10}$/u;
const OF_THESE = /^[\p{Script=Han}]{0,4}(?:组成|构成)/u;
const OF_REACH = 8;
const HALF = point(decimal(5n, -1));

/** Parts and their whole: A、B、C，合計D; D，包括A、B與C; 共D…，其中A…、B…. */
export const checkParts: Check = (paper) => {
  const sentences = bySentence(paper.claims.filter((claim) => !isInTitle(paper, claim)));
  const lead = sentences.slice(0, LEAD_MAX).flat();
  return sentences.flatMap((claims) => [
    ...sumsBehind(paper, claims),
    ...partsBehind(paper, claims),
    ...oddBehind(paper, claims),
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
  return judgeParts(paper, whole, parts, { isAll: false });
}

/** 甲12億元、乙8億元，合計20億元: the list is whole, its sum is told. */
function sumsBehind(paper: Paper, claims: readonly Claim[]): Finding[] {
  return claims.flatMap((total, index) => {
    // 三地|合計: how many are added is a figure of its own.
    const end = isCounter(paper, claims[index - 1], total) ? index - 1 : index;
    const before = claims[end - 1];
    if (before === undefined) return [];
    const lead = wordsBetween(paper, before, total);
    const most = /[a-z]/.test(lead) ? SUM_GAP_MAX_LATIN : SUM_GAP_MAX;
    const count = sumLead(lead);
    if (lead.length > most || count === undefined || hasWord(lead, NO_PART)) return [];
    const isCounted = (parts: readonly Claim[]) => count === 0 || parts.length === count;
    const kin = listBefore(paper, claims, end, total, isOfOneKind);
    const odd = isCounted(kin) ? findOddUnit(kin, total) : [];
    if (odd.length > 0) return odd;
    const parts = listBefore(paper, claims, end, total, isAddable);
    return parts.length < 2 || !isCounted(parts) ? [] : judgeParts(paper, total, parts, { isAll: true });
  });
}

const COUNTS = "一二三四五六七八九十";
/** 兩者|合計, 三地|合計, 前三季|共計: how many there are. */
const COUNTED =
  /^(?:前|这|上述|以上)?([两二三四五六七八九十])(?:者|项|笔|家|国|类|地|处|季|期|座|县市|县|省|公司|家公司|家业者)$/;

function isCounter({ folded }: Paper, claim: Claim | undefined, total: Claim): boolean {
  if (claim === undefined || claim.unit === total.unit || !/^[两二三四五六七八九十]/.test(folded.slice(claim.start)))
    return false;
  return folded.slice(claim.end, total.start).length <= SUM_GAP_MAX && (claim.unit === "1" || claim.unit === "quarter");
}

/**
 * 噸，合計: the sum is of all that stands before, not of what is named beside it (水泥與鋼鐵業合計). How many amounts the
 * words count, 0 when they do not; `undefined` when they speak of no sum.
 */
function sumLead(lead: string): number | undefined {
  const clause = lead.slice(lead.search(/[,，;；、]/) + 1).trim();
  if (TOTALS.some((word) => clause.startsWith(word.trim()))) return 0;
  const counts = TOTALS.flatMap((word) => COUNTED.exec(clause.split(word)[0]!.trim())?.[1] ?? []);
  return counts[0] === undefined ? undefined : COUNTS.indexOf(counts[0] === "两" ? "二" : counts[0]) + 1;
}

/** 75億元，包括20億元、50億元與5億元: what follows is of the whole. */
function partsBehind(paper: Paper, claims: readonly Claim[]): Finding[] {
  return claims.flatMap((whole, index) => {
    const first = claims.findIndex((claim, i) => i > index && isAddable(claim, whole));
    if (first < 0 || claims.slice(index + 1, first).some((claim) => claim.unit === whole.unit)) return [];
    const lead = wordsBetween(paper, whole, claims[first]!);
    const isMade = MADE.test(lead);
    if (lead.length > LEAD_GAP_MAX || !(hasWord(lead, INCLUDES) || isMade) || hasWord(lead, TOTALS)) return [];
    const parts: Claim[] = [claims[first]!];
    for (let i = first + 1; i < claims.length && parts.length < PARTS_MAX; i++) {
      const part = claims[i]!;
      if (!isAddable(part, whole)) continue;
      if (!isListGap(paper, parts.at(-1)!, part)) break;
      parts.push(part);
    }
    if (parts.length < 2) return [];
    if (isMade && !OF_THESE.test(paper.folded.slice(parts.at(-1)!.end, parts.at(-1)!.end + OF_REACH))) return [];
    // 47%，其中甲由|20%減為|10%: 由 is where it came from.
    const isWhole = (hasWord(lead, CONSISTS) && !lead.includes("其中")) || isOpposed(paper, parts);
    return judgeParts(paper, whole, parts, { isAll: isWhole && !isOpenList(paper, parts) });
  });
}

/** 6.3億歐元，分為4.3億美元、1.1億美元與0.9億美元: one unit is odd. */
function oddBehind(paper: Paper, claims: readonly Claim[]): Finding[] {
  return claims.flatMap((whole, index) => {
    const [first, ...rest] = claims.slice(index + 1, index + 1 + PARTS_MAX);
    if (first === undefined || !isOfOneKind(first, whole)) return [];
    const lead = wordsBetween(paper, whole, first);
    if (lead.length > LEAD_GAP_MAX || !hasWord(lead, INCLUDES) || hasWord(lead, TOTALS)) return [];
    const parts = [first];
    for (const part of rest) {
      if (!isOfOneKind(part, whole) || !isListGap(paper, parts.at(-1)!, part)) break;
      parts.push(part);
    }
    return findOddUnit(parts, whole);
  });
}
