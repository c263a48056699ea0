import { fold } from "#base";
import { lowerBound } from "#bind/bisect.ts";
import { clauseAt } from "#bind/clause.ts";
import { DURATIONS } from "#bind/duration.ts";
import { han } from "#bind/han.ts";
import { MOVE_DEGREES, MOVE_VERBS } from "#bind/words/moves.ts";
import type { Figure, Slot } from "#model";
import { isChange } from "./change-label.ts";
import { suffixOf } from "./change-suffix.ts";
import type { Frame } from "./find.ts";
import { holds, whole } from "./pattern.ts";
import type { Place } from "./place.ts";
import { inScript } from "./script.ts";
import { isTelling } from "./telling.ts";
import type { Token } from "./token.ts";
import type { View } from "./view.ts";

/** How many figures and clauses back the level may stand that a change is told of. */
const FIGURES_MAX = 3;
const CLAUSES_MAX = 2;
const LEADS = "也|則|並|且|又|仍|亦|更|還|但|而|均|都|已|約|再|雖|雖然|不過|,|\\s";
const COMPARISON = "(?:較|比|與|相較於|相較|相比於|相比|比起)[^,。;較]{1,16}?(?:相比|相較)?";
const TAIL = "(?:了|約|近|逾|達|超過|高達|幅度達|將近|\\s)*";
/** ，比前一個月|減少|8%: nothing but a comparison and how it changed. */
const MOVED = han(
  new RegExp(`^[\\s)」]*(?:${LEADS})*(?:${COMPARISON})?(?:${MOVE_DEGREES}|\\s)*(${MOVE_VERBS})${TAIL}$`),
);
/** ，減幅高達|71%. */
const EXTENT = han(
  new RegExp(
    `^(?:${LEADS})*(?:${COMPARISON})?(?:${MOVE_DEGREES})*((?:單日|當日|累計|年|月|季)?(?:漲幅|跌幅|增幅|降幅|減幅|升幅)|[年月季](?:增|減|升|降)[率幅])(?:也|則|已|更|均|約|達到|達|高達|為|逾|超過|近|接近|是|\\s)*$`,
  ),
);
const BASE = /同比|環比|环比|按年|按月/;
const PRICE = holds("價");
/** Labels that only tell a change have no level. */
const CHANGES = han(/(?:漲幅|跌幅|增幅|降幅|減幅|升幅|[增減]率|倍數|成長率|幅度)$/);
const CROSSED = han(/的價位$/);
const RATIO = new Set(["%", "pp", "x"]);
const NOUN = whole("同期 水準 均值 平均 高點 低點 高峰 水平 前值 期末 年底 年初");

/** 280公噸，比前一個月的305噸|減少8%: a change told of a level is a change of what that level measures, and of its subject. */
export function findCompared(view: View, place: Place, frames: readonly Frame[]): Frame | undefined {
  const { sheet } = view;
  const { figure } = place;
  if (figure.unit !== "%" && !isChange(figure)) return undefined;
  const words = stretchOf(view, place);
  if (words === undefined) return undefined;
  const moved = isChange(figure) ? MOVED.exec(words.folded) : null;
  const extent = moved === null ? EXTENT.exec(words.folded) : null;
  if (moved === null && extent === null) return undefined;
  const level = levelBefore(view, place, frames);
  if (level === undefined) return undefined;
  const { subject, label: printed } = frames[level]!;
  // 跌破10萬美元，跌逾|7%: what was crossed is a price.
  const label = CROSSED.test(fold(printed)) ? inScript(sheet, "價格") : printed;
  if (label === "" || CHANGES.test(fold(label))) return undefined;
  const folded = fold(label);
  const suffix =
    extent === null
      ? suffixOf(figure, { folded: words.folded, text: words.text }, folded, PRICE.test(folded))
      : words.text.slice(words.folded.indexOf(extent[1]!), words.folded.indexOf(extent[1]!) + extent[1]!.length);
  const base = BASE.exec(words.text)?.[0] ?? "";
  const from: Slot<string> | undefined = subject && {
    value: subject.value,
    evidence: { ...subject.evidence, kind: "carried", rule: "compared" },
  };
  return { ...(from !== undefined && { subject: from }), label: label + base + inScript(sheet, suffix), level };
}

/** The words of the figure's own stretch, behind the figure before and what that one counts. */
function stretchOf({ sheet }: View, { tokens, figure, clause, number, at, split }: Place) {
  let first = 0;
  let { start } = sheet.clauses[clause]!;
  if (split) {
    const { end } = sheet.figures[number - 1]!;
    first = Math.min(
      at,
      lowerBound(tokens.length, (i) => tokens[i]!.start >= end),
    );
    while (first < at && isThing(tokens[first]!)) first++;
    start = first < at ? tokens[first]!.start : end;
  } else {
    while (first < at && (tokens[first]!.kind === "time" || tokens[first]!.kind === "opener")) first++;
    if (first > 0) start = tokens[first - 1]!.end;
  }
  if (figure.start - start > 30) return undefined;
  if (
    tokens
      .slice(first, at)
      .some((token) => token.kind === "measure" && isTelling(sheet, token) && !isNounOf(sheet, token))
  ) {
    const folded = sheet.folded.slice(start, figure.start);
    return EXTENT.test(folded) ? { folded, text: sheet.text.slice(start, figure.start) } : undefined;
  }
  return { folded: sheet.folded.slice(start, figure.start), text: sheet.text.slice(start, figure.start) };
}

function isThing({ kind }: Token): boolean {
  return kind === "noun" || kind === "rest" || kind === "name" || kind === "of";
}

function isNounOf(sheet: View["sheet"], token: Token): boolean {
  return NOUN.fits(sheet, token);
}

/** The figure whose level changed: the nearest before that is none of a change or of a length of time, with nothing else told between. */
function levelBefore({ sheet, topics }: View, { number, clause }: Place, frames: readonly Frame[]): number | undefined {
  for (let k = number - 1; k >= 0 && number - k <= FIGURES_MAX; k--) {
    const other = sheet.figures[k]!;
    const known = frames[k]!.level;
    const at = clauseAt(sheet.clauses, other.start);
    if (sheet.clauses[at]!.sentence !== sheet.clauses[clause]!.sentence || clause - at > CLAUSES_MAX) return undefined;
    if (known !== undefined) return known;
    if (DURATIONS.has(other.unit)) continue;
    if (!isLevel(other)) return undefined;
    for (let index = at + 1; index < clause; index++) if (topics(index).owner !== undefined) return undefined;
    return k;
  }
  return undefined;
}

function isLevel({ unit, change }: Figure): boolean {
  return !RATIO.has(unit) && unit !== "rank" && change !== "up" && change !== "down";
}
