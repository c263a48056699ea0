import type { Check } from "#audit/check.ts";
import type { Claim } from "#audit/claim.ts";
import { tellCount as tell } from "#audit/count-finding.ts";
import type { Finding } from "#audit/finding.ts";
import { type ListIndex, makeListIndex } from "#audit/list-index.ts";
import type { NameList } from "#audit/name-list.ts";
import type { Paper } from "#audit/paper.ts";
import { compare, decimal, toNumber } from "#base";
import type { EntityType } from "#model";

/** Numbers of things that a text counts one by one. */
const COUNT_MIN = decimal(2n);
const COUNT_MAX = decimal(60n);
/** How far from the last name its number may stand: 、貨運|等30項. */
const BEHIND_MAX = 4;
/** How far behind a number its list may begin: 三國（, 六家公司：, 3國，包括. */
const AHEAD_MAX = 14;
const OPENS = /^[\p{Script=Han}]{0,8}?(?:[:：(（]|,?(?:包括|分别[是为]|依序[是为]|即|也就是|计有|有))/u;
const LONG_MIN = 6;
const LARGE_MIN = 10;
const NOUN_REACH = 12;
const NAMED_REACH = 700;
/** What a number of things is of: types of names that such nouns are. */
const NOUNS: readonly (readonly [noun: RegExp, types: ReadonlySet<EntityType>])[] = [
  [/^(?:个)?[国州省县市]|^个?国家|^地[区方]/, new Set(["place"])],
  [/^(?:家|间)|^公司|^企业|^银行|^金控|^机构|^矿商/, new Set(["org"])],
  [/^(?:名|位|人)/, new Set(["person"])],
];

/** A number of things against the names that are listed: A、B、C等三家, 三國：A、B與C, 東南亞3國 with three names elsewhere. */
export const checkCounted: Check = (paper) => {
  const lists = makeListIndex(paper);
  return paper.claims.flatMap((claim) => (isCount(claim) ? countOf(claim, paper, lists) : []));
};

function countOf(claim: Claim, paper: Paper, lists: ListIndex): Finding[] {
  const { behind, ahead } = lists.around(claim);
  const beside =
    behind.find((list) => isBehind(paper, list, claim)) ?? ahead.find((list) => isAhead(paper, claim, list));
  const found = beside === undefined ? [] : judge(paper, claim, beside);
  if (found.length > 0) return found;
  const elsewhere = lists.named.find(
    (list) => list !== beside && isEqualCount(claim, list) && isOfNoun(paper, claim, list),
  );
  if (elsewhere !== undefined) return [tell(claim, elsewhere, "holds", false)];
  return openList(paper, claim, lists) ?? atLeast(paper, claim, lists);
}

/** 30項產業 … 半導體、造船、貨運等產業: a list of the counted noun that goes on. */
function openList(paper: Paper, claim: Claim, { open }: ListIndex): Finding[] | undefined {
  const noun = /^[\p{Script=Han}]{2}/u.exec(paper.folded.slice(claim.end, claim.end + 2))?.[0];
  if (noun === undefined || claim.start < paper.body) return undefined;
  const long = open.filter(({ names }) => names.length >= LONG_MIN);
  // A long list that the article has only one of is of the large number that it counts.
  const list =
    open.find(({ end }) => paper.folded.slice(end, end + NOUN_REACH).includes(noun)) ??
    (long.length === 1 && toNumber(claim.low) >= LARGE_MIN ? long[0] : undefined);
  if (list === undefined || toNumber(claim.low) <= list.names.length) return undefined;
  return [tell(claim, list, "incomplete", false)];
}

/** 至少6家, behind which six are named one by one. */
function atLeast(paper: Paper, claim: Claim, lists: ListIndex): Finding[] {
  if (claim.bound !== ">=" || claim.start < paper.body) return [];
  const wanted = NOUNS.find(([word]) => word.test(paper.folded.slice(claim.end - 1, claim.end + 3)))?.[1];
  const names = wanted === undefined ? [] : lists.namesBehind(claim.end, NAMED_REACH, wanted);
  return names.length === 0 || names.length < toNumber(claim.low) ? [] : [tell(claim, { names }, "holds", false)];
}

function isCount({ unit, low, high }: Claim): boolean {
  return (unit === "1" || unit === "person") && compare(low, COUNT_MIN) >= 0 && compare(high, COUNT_MAX) <= 0;
}

/** A、B、C等三家, A、B及C三國: the number stands right behind the list. */
function isBehind({ folded }: Paper, list: NameList, claim: Claim): boolean {
  const gap = folded.slice(list.end, claim.start);
  return claim.start >= list.end && gap.length <= BEHIND_MAX && /^\s*(?:等|等共|共|这|等这|等等)?\s*$/.test(gap);
}

/** 三家公司：A、B與C. */
function isAhead({ folded }: Paper, claim: Claim, list: NameList): boolean {
  const gap = folded.slice(claim.end, list.start);
  return list.start >= claim.end && gap.length <= AHEAD_MAX && OPENS.test(gap) && !/[。;；\n]/.test(gap);
}

/** What the words between list and number say: all of them, some of them, or nobody knows. */
function claimOf({ folded, body }: Paper, list: NameList, claim: Claim): "all" | "some" | "unknown" {
  if (claim.start < body) return "unknown";
  if (claim.start >= list.end) {
    const gap = folded.slice(list.end, claim.start).trim();
    if (gap.startsWith("等")) return "some";
    // 東南亞3國: the last name may only say which.
    return gap === "" ? "unknown" : "all";
  }
  if (
    folded
      .slice(list.end, list.end + 2)
      .trimStart()
      .startsWith("等")
  )
    return "some";
  return /[:：(（]|[是为]/.test(folded.slice(claim.end, list.start)) && folded[claim.end - 1] !== "大"
    ? "all"
    : "unknown";
}

function isOfNoun({ folded }: Paper, claim: Claim, { types }: NameList): boolean {
  const noun = folded.slice(claim.end - 1, claim.end + 4);
  return NOUNS.some(
    ([word, wanted]) => (word.test(noun) || word.test(noun.slice(1))) && types.every((type) => wanted.has(type)),
  );
}

function isEqualCount({ low, high }: Claim, { names }: NameList): boolean {
  return compare(low, high) === 0 && toNumber(low) === names.length;
}

function judge(paper: Paper, claim: Claim, list: NameList): Finding[] {
  const [least, most] = [toNumber(claim.low), toNumber(claim.high)];
  // 還有A、B與C等共四家: one more was named before.
  const isMore = /(?:还有|另有|加上|连同)$/.test(paper.folded.slice(Math.max(0, list.start - 4), list.start));
  const count = list.names.length;
  const isOver = claim.bound === ">=" || claim.bound === ">" || claim.bound === "about";
  const isTrue = (n: number) => n >= least && (n <= most || isOver);
  const said = claimOf(paper, list, claim);
  if (isTrue(count)) return [tell(claim, list, "holds", said === "all" && list.isNamed && !isMore)];
  if (isMore && isTrue(count + 1)) return [tell(claim, list, "holds", false, 1)];
  if (count < least && said === "some") return [tell(claim, list, "incomplete", false)];
  if (said === "all" && list.types.every((type) => type === "place") && !isOfNoun(paper, claim, list)) return []; // 甲縣、乙縣共41處
  // Names that are no names to us may have commas of their own.
  return said === "all" && list.isNamed && !isMore ? [tell(claim, list, "fails", true)] : [];
}
