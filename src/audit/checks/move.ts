import { amountText, difference, intervalText, meet, point, product, quotient, sum } from "#algebra";
import type { Check } from "#audit/check.ts";
import { allowedBy, type Claim } from "#audit/claim.ts";
import { findSlip } from "#audit/find-slip.ts";
import type { Finding } from "#audit/finding.ts";
import { looseOf } from "#audit/loose.ts";
import { type Paper, wordsBetween } from "#audit/paper.ts";
import { printedAmount } from "#audit/printed-amount.ts";
import { bySentence } from "#audit/sentences.ts";
import { siblingUnits } from "#audit/sibling.ts";
import type { Slip } from "#audit/slip.ts";
import { lastAgainst } from "#audit/words/changes.ts";
import { decimal, type Interval } from "#base";

/** How far before a level the word of comparison may stand. */
const LEAD = 12;
const HUNDRED = point(decimal(100n));
/** 100美元|或|1%, 250點|，漲幅|1%: one move in two units. */
const OR =
  /^ *(?:或|[(（]|[,，、]? *(?:或|即)?(?:约|逾|近)?(?:(?:涨|跌|升|降|增|减)幅)?(?:约|达|为|逾|近)*|or|,? ?or) *$/;
/** 9,900美元|，下跌|100美元. */
const BEHIND =
  /^ *[,，(（]? *(?:较前一?交易日|较前日|较前一日|较上日|单日|当日|日)?(?:上涨|上扬|下跌|下滑|下挫|小涨|小跌|大涨|大跌|重挫|劲扬|收涨|收跌|攀升|涨|跌|升|降|up|down)(?:了|约|逾|近|达)* *$/;
/** 1%|，收在|9,900美元. */
const AHEAD =
  /^[)）]?[,，]? *(?:以|收在|收于|收报|报收|收|作收|报|来到|至|到|to (?:settle|close) at|at) *(?:每[^\d,，]{1,4})?$/;

/** A price or index, its move, and the move in percent: 收在9,900美元，下跌100美元或1%. */
export const checkMove: Check = (paper) =>
  bySentence(paper.claims).flatMap((claims) =>
    claims.slice(2).flatMap((third, index) => {
      const [first, second] = [claims[index]!, claims[index + 1]!];
      return [...move(paper, first, second, third, true), ...move(paper, third, first, second, false)];
    }),
  );

function move(paper: Paper, level: Claim, step: Claim, rate: Claim, isAhead: boolean): Finding[] {
  if ((rate.unit !== "%" && rate.unit !== "pp") || level.unit === "%" || !isMove(step) || isMove(level)) return [];
  if (step.unit !== level.unit && siblingUnits(level, step) === undefined) return [];
  if (!isMove(rate) || rate.change !== step.change || !OR.test(wordsBetween(paper, step, rate))) return [];
  const isBeside = isAhead
    ? BEHIND.test(wordsBetween(paper, level, step))
    : AHEAD.test(wordsBetween(paper, rate, level));
  return isBeside ? judge(level, step, rate, isAhead && isBase(paper, level)) : [];
}

/** 較上週的|1,267元|上漲91元: the level from which it moved. */
function isBase({ folded }: Paper, { start }: Claim): boolean {
  const lead = folded.slice(Math.max(0, start - LEAD), start);
  const against = lastAgainst(lead);
  return against >= 0 && !/[,，。、；;]/.test(lead.slice(against));
}

function isMove({ change }: Claim): boolean {
  return change === "up" || change === "down";
}

/** 上漲91美元 of 1,267元, 漲幅7.2個百分點: only percentages move by points. */
function otherUnit(level: Claim, step: Claim, rate: Claim): Slip | undefined {
  const kind = siblingUnits(level, step);
  const make = (claim: Claim, unit: string) => ({ claim, instead: printedAmount({ ...claim, unit }) });
  if (rate.unit === "pp") return { kind: "percent-points", ...make(rate, "%") };
  return kind === undefined ? undefined : { kind, ...make(step, level.unit) };
}

function judge(level: Claim, step: Claim, rate: Claim, isBefore: boolean): Finding[] {
  const wrong = otherUnit(level, step, rate);
  const before = isBefore ? allowedBy(level) : difference(allowedBy(level), allowedBy(step));
  const ratio = quotient(allowedBy(step), before);
  if (ratio === undefined) return [];
  const needed = product(ratio, HUNDRED);
  const isMet = meet(needed, allowedBy(rate)) !== undefined;
  const isNear = isMet || meet(needed, looseOf(rate)) !== undefined;
  const isLoose = [level, step, rate].some(({ bound }) => bound !== "=");
  if (wrong !== undefined && !isNear) return [];
  const slip = isNear ? wrong : (findSlip(rate, needed) ?? findSlip(step, stepOf(level, rate, isBefore)));
  return [
    {
      check: "change",
      verdict: !isNear || wrong !== undefined ? "fails" : isMet && !isLoose ? "holds" : "holds-with-rounding",
      by: wrong === undefined ? [] : ["unit"],
      terms: [
        { role: "change", claim: rate },
        { role: "step", claim: step },
        { role: isBefore ? "before" : "after", claim: level },
      ],
      text: `${textOf(rate)} ${isNear ? "=" : "≠"} ${textOf(step)} / ${isBefore ? textOf(level) : `(${textOf(level)} − ${textOf(step)})`}: ${intervalText(needed)} %`,
      isGuarded: true,
      implied: needed,
      ...(slip !== undefined && { slip }),
    },
  ];
}

/** The step that leads to the level by the rate. */
function stepOf(level: Claim, rate: Claim, isBefore: boolean): Interval {
  const grown = isBefore ? HUNDRED : sum(HUNDRED, allowedBy(rate));
  return quotient(product(allowedBy(level), allowedBy(rate)), grown) ?? {};
}

function textOf(claim: Claim): string {
  return amountText(printedAmount(claim), allowedBy(claim));
}
