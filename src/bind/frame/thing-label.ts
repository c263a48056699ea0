import type { Span } from "#base";
import { firstOf } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Figure } from "#model";
import { isMoney } from "#pack";
import { isLight } from "./before.ts";
import type { Naming } from "./naming.ts";
import { head, tail, whole } from "./pattern.ts";
import { spanOf, wordOf } from "./place.ts";
import { join } from "./script.ts";
import type { Token } from "./token.ts";
import { fitsUnit } from "./unit-fit.ts";
import { FACILITIES } from "./words/nouns.ts";
import { SUMS } from "./words/prices.ts";

const POWER = whole("kW MW GW");
const FACILITY = tail(FACILITIES);
const CAPACITY = tail("容量");
const SUM = tail(SUMS);
/** 45%的|銅消費|依賴進口: whose share it is, told by what it does. */
const RELIES = head("依賴 仰賴 倚賴 依靠 來自 出自 源自 供應 用於 流向 輸往 銷往 消費");
const SIGNS = whole("簽訂 簽署 簽下 簽定 敲定 達成 訂立");
const DEAL = firstOf("協議 合約 合同 訂單 協定 合作案 契約");
const DEAL_REACH = 24;
/** How much of its clause may follow the thing that a share is of. */
const REST_MAX = 14;

/** 投資|5億美元|擴產: the verb, the thing behind the figure, and what of the thing is measured. */
export function thingLabel(sheet: Sheet, naming: Naming, verb: Token | undefined, thing: Span | undefined): string {
  const { tokens, at, figure } = naming;
  const deal = thing === undefined && isMoney(figure.unit) ? dealBehind(sheet, naming, verb) : undefined;
  if (deal !== undefined) return join(sheet, [deal, "金額"]);
  if (thing === undefined)
    return join(sheet, [verb, verb !== undefined && figure.unit === "share" ? "股數" : undefined]);
  const act = verb === undefined || isLight(sheet, verb) ? undefined : verb;
  const next = tokens[at + 1]?.kind === "of" ? at + 2 : at + 1;
  if (tokens[next]?.kind === "measure" && !isNextFigures(sheet, naming, next))
    return join(sheet, [act, measuresFrom(tokens, next)]);
  if (figure.unit === "%") return percentLabel(sheet, naming, thing, act);
  return join(sheet, [act, thing, dimensionOf(figure, wordOf(sheet, thing), tokens[at + 1])]);
}

/** 3.1億噸，|價值|344億美元: the noun of the figure that follows it. */
function isNextFigures(sheet: Sheet, { tokens, figure }: Naming, at: number): boolean {
  return tokens[at + 1]?.kind === "figure" && !fitsUnit(sheet, tokens[at]!, figure);
}

/** 簽訂|97億美元、為期五年的|協議: what was signed, a little behind the sum. */
function dealBehind(sheet: Sheet, { figure, clause }: Naming, verb: Token | undefined): Span | undefined {
  if (verb === undefined || !SIGNS.fits(sheet, verb)) return undefined;
  const to = Math.min(sheet.sentences[sheet.clauses[clause]!.sentence]!.end, figure.end + DEAL_REACH);
  const found = DEAL.exec(sheet.folded.slice(figure.end, to));
  if (found === null) return undefined;
  const end = figure.end + found.index + found[0].length;
  return { start: end - 2, end };
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
  const { end } = sheet.clauses[clause]!;
  if (tokens[at + 1]?.kind === "of") {
    const rest = sheet.folded.slice(thing.end, Math.min(end, thing.end + REST_MAX));
    const told = act === undefined && thing.end + REST_MAX >= end && RELIES.test(rest);
    return join(
      sheet,
      told ? [thing, { start: thing.end, end }, "比重"] : act === undefined ? [thing] : [act, thing, "比重"],
    );
  }
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
