import { isWhole, tailOf } from "./around.ts";
import type { Claim } from "./claim.ts";
import type { Finding } from "./finding.ts";
import { type Paper, wordsBetween } from "./paper.ts";
import { judgeSum } from "./tie.ts";
import { APART } from "./words/sums.ts";

const GAP_MAX = 24;
const [DEAD, HURT, MISSING, SAVED] = ["deaths", "injured", "missing", "rescued"].map((id) => `incidents.${id}`) as [
  string,
  string,
  string,
  string,
];
/** 29人|傷亡: the dead and the hurt together. */
const CASUALTIES = /^(?:死伤|伤亡|死伤者)/;
const CASUALTIES_LEAD = /(?:死伤|伤亡)(?:人数|者)?(?:合计|共计|总计|总数|共|达|为)*$/;
/** Between the dead and the hurt and their sum. */
const TOTAL = /(?:共|合计|总计|共计|总共|伤亡|死伤)[^\d,，。;；]{0,6}$/;
const FATES: ReadonlySet<string> = new Set([DEAD, HURT, MISSING, SAVED, "incidents.trapped"]);
const IN_ALL = /(?:^|[,，;；、])(?:伤亡|死伤)?(?:人数)?(?:合计|总计|共计|总共|一共|共)(?:有|达|为|计)?$/;
const ALL_END = /^(?:伤亡|死伤|遇难或受伤)?(?:[,，。;；]|$)/;
/** Where everybody was: nobody else is counted. */
const PLACE_LEAD = /(?:井下|坑内|坑道内|坑道里|地底|矿坑内|船上|机上|车上|现场)[\p{Script=Han}]{0,3}有?$/u;

/** The dead and the hurt with their sum; those who were below with the saved, the dead and the missing. */
export function sumsOfTolls(paper: Paper, claims: readonly Claim[], before: readonly Claim[]): readonly Finding[] {
  const people = claims.filter(({ unit }) => unit === "person");
  return [...casualties(paper, people), ...listed(paper, people), ...accounted(paper, people, before)];
}

function measureOf({ measure }: Claim): string | undefined {
  return measure?.value;
}

function casualties(paper: Paper, people: readonly Claim[]): readonly Finding[] {
  return people.slice(2).flatMap((third, i) => {
    const [first, second] = [people[i]!, people[i + 1]!];
    const gaps = [wordsBetween(paper, first, second), wordsBetween(paper, second, third)] as const;
    if (gaps.some((gap) => gap.length > GAP_MAX || APART.test(gap))) return [];
    if (isCasualties(paper, third) && TOTAL.test(gaps[1]) && isPair(first, second))
      return judgeSum(third, [first, second]);
    if (isCasualties(paper, first) && isPair(second, third) && isLast(paper, people, third))
      return judgeSum(first, [second, third]);
    return [];
  });
}

/** 14人罹難、27人受傷、6人下落不明，共|47人|: fates one behind the other, each told once, and how many that is in all. */
function listed(paper: Paper, people: readonly Claim[]): readonly Finding[] {
  return people.flatMap((total, index) => {
    if (!isInAll(paper, total)) return [];
    const parts: Claim[] = [];
    for (let i = index - 1; i >= 0 && parts.length < FATES.size; i--) {
      const claim = people[i]!;
      const gap = wordsBetween(paper, claim, people[i + 1]!);
      const fate = measureOf(claim) ?? "";
      if (gap.length > GAP_MAX || APART.test(gap) || !FATES.has(fate)) break;
      if (parts.some((part) => measureOf(part) === fate)) break;
      parts.unshift(claim);
    }
    const isTold = parts.length === 2 && isCasualties(paper, total); // by the rule of the dead and the hurt
    return parts.length < 2 || isTold ? [] : judgeSum(total, parts);
  });
}

/** Nothing is said of them but that they are all. */
function isInAll(paper: Paper, total: Claim): boolean {
  const lead = paper.folded.slice(Math.max(0, total.start - 10), total.start);
  return IN_ALL.test(lead) && ALL_END.test(tailOf(paper, total));
}

function isPair(a: Claim, b: Claim): boolean {
  return measureOf(a) === DEAD && measureOf(b) === HURT;
}

function isLast(paper: Paper, people: readonly Claim[], claim: Claim): boolean {
  const next = people.find(({ start }) => start > claim.start);
  return next === undefined || APART.test(wordsBetween(paper, claim, next));
}

function isCasualties(paper: Paper, claim: Claim): boolean {
  const lead = paper.folded.slice(Math.max(0, claim.start - 10), claim.start);
  return CASUALTIES.test(tailOf(paper, claim)) || CASUALTIES_LEAD.test(lead);
}

/** 井下有60人 … 救出41人，12人死亡，另有7人失蹤: three fates and no other figure of people. */
function accounted(paper: Paper, people: readonly Claim[], before: readonly Claim[]): readonly Finding[] {
  const fates = people.slice(-3);
  if (fates.length < 3 || new Set(fates.map(measureOf)).size !== 3) return [];
  if (!fates.every((claim) => [DEAD, MISSING, SAVED].includes(measureOf(claim) ?? ""))) return [];
  const own = people.slice(0, -3);
  const wholes = (own.length > 0 ? own : before).filter((claim) => claim.unit === "person" && isBelow(paper, claim));
  const isOnly = own.length <= 1 && wholes.length === 1;
  return isOnly ? judgeSum(wholes[0]!, fates) : [];
}

function isBelow(paper: Paper, claim: Claim): boolean {
  return PLACE_LEAD.test(paper.folded.slice(Math.max(0, claim.start - 10), claim.start)) && isWhole(paper, claim);
}
