import { isBefore, isLight, type Measured, modifies, verbBefore } from "./before.ts";
import { behind } from "./behind.ts";
import { findDisposed } from "./disposal.ts";
import { earlierNoun } from "./earlier-noun.ts";
import { movesTo } from "./level.ts";
import { measuredLabel } from "./measured-label.ts";
import type { Naming } from "./naming.ts";
import { holds, whole } from "./pattern.ts";
import { priceLabel } from "./price-label.ts";
import { inScript, join } from "./script.ts";
import { thingLabel } from "./thing-label.ts";
import type { Token } from "./token.ts";
import { measuredIn } from "./unit-fit.ts";
import type { View } from "./view.ts";
import { MOVES, OBJECT_VERBS } from "./words/verbs.ts";

/** Units that measure one thing only. */
const UNIT_NOUNS: Readonly<Record<string, string>> = {
  "TH/s": "算力",
  "PH/s": "算力",
  "EH/s": "算力",
  "ZH/s": "算力",
  "J/TH": "能效",
  ha: "面積",
  km2: "面積",
  m2: "面積",
  ping: "面積",
};
/** 在|9,000美元|水準, 破|6萬元|大關: what only says that it is a level. */
const LEVELS = whole("水準 水平 大關 關口 關卡 價位 附近 大位 整數關 整數關卡 一線 區間 位置");
const MOVING = holds(MOVES);
const REACHES = whole("分為 分別為 達 達到 高達 來到");
/** Verbs that name what changes: no noun told before is meant. */
const NAMES_ITS_OBJECT = whole(OBJECT_VERBS);

/** Money, weight, power, a level of a rate …: the noun it is told of, else the verb and what stands behind. */
export function amountLabel(view: View, naming: Naming): string | undefined {
  const { sheet, scan } = view;
  const { tokens, from, at, figure, split, subject } = naming;
  const disposed = findDisposed(sheet, scan, tokens, from, at);
  if (disposed !== undefined) return join(sheet, [disposed.phrase.noun ?? disposed.whole]);
  const first = split && (figure.change === "to" || movesTo(sheet, tokens, from, at)) ? 0 : from;
  const own = measuredIn(sheet, tokens, first, at, figure);
  const verb = verbBefore(tokens, first, at);
  if (
    own !== undefined &&
    !isBlocked(view, own, verb) &&
    !modifies(tokens, own.next, at) &&
    !isBefore(own.span, subject)
  )
    return measuredLabel(view, naming, own);
  const price = priceLabel(view, naming, verb);
  if (price !== undefined) return price;
  const usual = UNIT_NOUNS[figure.unit];
  if (usual !== undefined) return inScript(sheet, usual);
  const next = behind(sheet, tokens, at);
  const thing = next === undefined || LEVELS.fits(sheet, next) ? undefined : next;
  const isLevel = figure.change !== "up" && figure.change !== "down";
  if (thing === undefined && verb !== undefined && NAMES_ITS_OBJECT.fits(sheet, verb)) return join(sheet, [verb]);
  if (thing === undefined && verb !== undefined && (MOVING.fits(sheet, verb) || REACHES.fits(sheet, verb))) {
    const moved = earlierNoun(view, naming);
    if (moved !== undefined) return isLevel ? moved : moved + join(sheet, [verb]);
  }
  return thingLabel(sheet, naming, verb, thing) || earlierNoun(view, naming);
}

/** 產量下滑，|投資|5億: a verb behind the noun that tells something else of the figure. */
function isBlocked({ sheet }: View, own: Measured, verb: Token | undefined): boolean {
  return verb !== undefined && verb.start >= own.span.end && !isLight(sheet, verb) && !MOVING.fits(sheet, verb);
}
