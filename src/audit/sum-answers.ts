import { difference, intervalText, meet, point, sum } from "#algebra";
import { decimal } from "#base";
import { clauseBefore, tailOf } from "./around.ts";
import { allowedBy, type Claim } from "./claim.ts";
import { findSlip } from "./find-slip.ts";
import type { Finding } from "./finding.ts";
import { looseOf } from "./loose.ts";
import { type Paper, wordsBetween } from "./paper.ts";
import { amountOf } from "./part-verdict.ts";
import { printedAmount } from "./printed-amount.ts";
import type { Slip } from "./slip.ts";
import { APART, REST } from "./words/sums.ts";

const GAP_MAX = 24;
const PARTS_MAX = 10;
const ALL = point(decimal(100));
const YES = /赞成|支持|同意|看好|满意|看涨/;
const NO = /反对|不支持|不同意|不赞成|看坏|不满意|看跌/;
const OPEN = /没有意见|无意见|没意见|未表态|不表态|不知道|拒答|很难说|未决定|尚未决定|没有看法|其余|其他/;
/** More than one answer may be given. */
const SEVERAL = /复选|多选|可选/;
/** What parts of one whole are said to do: 甲占45%, 持股51%. */
const HOLDS = /占|持股|持有|拥有|出资|来自|用于|销往/;
/** A clause of these is of a rate, no part. */
const RATE = /率|涨|跌|增|减|升|降|成长|利润|折|胜|支持|每|平均|毛利|利息/;

/** Shares that are all of one whole: 54.5%贊成、25.5%反對，20.0%沒有意見; 甲持股51%、乙35%，其餘14%由員工持有. */
export function sumsOfAnswers(paper: Paper, claims: readonly Claim[]): readonly Finding[] {
  const shares = claims.filter(isShare);
  if (SEVERAL.test(paper.folded.slice(claims[0]!.sentence?.start ?? 0, claims.at(-1)!.end))) return [];
  return shares.flatMap((last, i) => {
    const run = runTo(paper, claims, shares.slice(0, i + 1));
    if (run.length < 2 || run.length > PARTS_MAX) return [];
    const isAll = isPoll(paper, run) || (REST.test(clauseBefore(paper, last)) && isSplit(paper, run));
    return isAll && isOneStance(run) ? judge(run) : [];
  });
}

function isShare({ unit, change }: Claim): boolean {
  return (unit === "%" || unit === "pp") && change === undefined;
}

/** The shares right before the last and itself, with nothing but words of a list between them. */
function runTo(paper: Paper, claims: readonly Claim[], shares: readonly Claim[]): readonly Claim[] {
  let from = shares.length - 1;
  while (from > 0) {
    const [before, next] = [shares[from - 1]!, shares[from]!];
    const gap = wordsBetween(paper, before, next);
    const isApart = claims.some(({ start }) => start > before.start && start < next.start);
    if (isApart || gap.length > GAP_MAX || APART.test(gap)) break;
    from--;
  }
  return shares.slice(from);
}

/** One answer yes, one no, and last those of no opinion. */
function isPoll(paper: Paper, run: readonly Claim[]): boolean {
  if (run.length !== 3) return false;
  const answers = run.map((claim) => tailOf(paper, claim) || clauseBefore(paper, claim));
  const kinds = answers.map((words) =>
    OPEN.test(words) ? "open" : NO.test(words) ? "no" : YES.test(words) ? "yes" : "",
  );
  return kinds[2] === "open" && kinds.includes("yes") && kinds.includes("no");
}

/** Parts of one whole by their words: every clause has none of a rate, the first says 占, 持股 …. */
function isSplit(paper: Paper, run: readonly Claim[]): boolean {
  const clauses = run.map((claim) => `${clauseBefore(paper, claim).split("、").at(-1)!}${tailOf(paper, claim)}`);
  return HOLDS.test(clauses[0]!) && !clauses.some((clause) => RATE.test(clause));
}

function isOneStance(run: readonly Claim[]): boolean {
  return new Set(run.map(({ stance }) => stance.value)).size === 1;
}

function judge(run: readonly Claim[]): readonly Finding[] {
  const total = run.map(allowedBy).reduce(sum);
  const exact = run.map(({ low }) => point(low)).reduce(sum);
  const isMet = meet(run.map(looseOf).reduce(sum), ALL) !== undefined;
  const points = run.filter(({ unit }) => unit === "pp");
  if (points.length > 1 || (points.length > 0 && !isMet)) return [];
  const holds = isMet && points.length === 0;
  const slip = holds ? undefined : (pointSlip(points[0]) ?? slipOf(run));
  return [
    {
      check: "parts",
      verdict: !holds ? "fails" : meet(exact, ALL) !== undefined ? "holds" : "holds-with-rounding",
      by: points.length > 0 ? ["unit"] : [],
      terms: run.map((claim) => ({ role: "answer", claim })),
      text: `100% ${isMet ? "=" : "≠"} ${run.map(amountOf).join(" + ")} = ${intervalText(total)}%`,
      isGuarded: true,
      ...(slip !== undefined && { slip }),
    },
  ];
}

/** 45.3%贊成、23.3個百分點反對: no share is told in points. */
function pointSlip(claim: Claim | undefined): Slip | undefined {
  return claim && { kind: "percent-points", claim, instead: printedAmount({ ...claim, unit: "%" }) };
}

/** The first share of which one slip explains that they are not all. */
function slipOf(run: readonly Claim[]) {
  const slips = run.flatMap((claim) => {
    const others = run.filter((other) => other !== claim).map(({ low }) => point(low));
    return findSlip(claim, difference(ALL, others.reduce(sum))) ?? [];
  });
  return slips.find(({ kind }) => kind !== "digit") ?? slips[0];
}
