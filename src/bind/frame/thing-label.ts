import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import type { Figure } from "#model";
import { isMoney } from "#pack";
import { isLight } from "./before.ts";
import type { Naming } from "./naming.ts";
import { tail, whole } from "./pattern.ts";
import { spanOf, wordOf } from "./place.ts";
import { join } from "./script.ts";
import type { Token } from "./token.ts";
import { FACILITIES } from "./words/nouns.ts";
import { SUMS } from "./words/prices.ts";

const POWER = whole("kW MW GW");
const FACILITY = tail(FACILITIES);
const CAPACITY = tail("容量");
const SUM = tail(SUMS);
/** How much of its clause may follow the thing that a share is of. */
const REST_MAX = 14;

/** 投資|5億美元|擴產: the verb, the thing behind the figure, and what of the thing is measured. */
export function thingLabel(sheet: Sheet, naming: Naming, verb: Token | undefined, thing: Span | undefined): string {
  const { tokens, at, figure } = naming;
  if (thing === undefined)
    return join(sheet, [verb, verb !== undefined && figure.unit === "share" ? "股數" : undefined]);
  const act = verb === undefined || isLight(sheet, verb) ? undefined : verb;
  const next = tokens[at + 1]?.kind === "of" ? at + 2 : at + 1;
  if (tokens[next]?.kind === "measure") return join(sheet, [act, measuresFrom(tokens, next)]);
  if (figure.unit === "%") return percentLabel(sheet, naming, thing, act);
  return join(sheet, [act, thing, dimensionOf(figure, wordOf(sheet, thing), tokens[at + 1])]);
}

function measuresFrom(tokens: readonly Token[], from: number): Span {
  let end = from;
  while (tokens[end]?.kind === "measure") end++;
  return spanOf(tokens, from, end);
}

/** 逾3成|員工|取得證照: a share of those who do it. */
function percentLabel(
  sheet: Sheet,
  { tokens, at, clause, number, figure }: Naming,
  thing: Span,
  act: Span | undefined,
): string {
  if (tokens[at + 1]?.kind === "of") return join(sheet, act === undefined ? [thing] : [act, thing, "比重"]);
  const { end } = sheet.clauses[clause]!;
  const next = sheet.figures[number + 1];
  const isLast = next === undefined || next.start >= end || next.start <= figure.start;
  const rest = { start: thing.end, end: Math.min(end, thing.end + REST_MAX) };
  return join(sheet, [thing, isLast ? rest : undefined, "比重"]);
}

/** 195兆瓦|礦場 is its power, 2.45億美元的|銻 its amount of money. */
function dimensionOf(figure: Figure, thing: string, next: Token | undefined): string | undefined {
  if (POWER.test(figure.unit)) return FACILITY.test(thing) && !CAPACITY.test(thing) ? "電力容量" : undefined;
  return isMoney(figure.unit) && next?.kind === "of" && !SUM.test(thing) ? "金額" : undefined;
}
