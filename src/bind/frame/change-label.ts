import { fold, type Span } from "#base";
import { firstOf, han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Figure } from "#model";
import { isMarketMove, moveOf } from "./change-move.ts";
import { carriedNoun, GROWTH_END, ownNoun, usualNoun } from "./change-noun.ts";
import { suffixOf } from "./change-suffix.ts";
import { findDisposed } from "./disposal.ts";
import type { Naming } from "./naming.ts";
import { holds, tail, whole } from "./pattern.ts";
import { wordOf } from "./place.ts";
import { join } from "./script.ts";
import type { View } from "./view.ts";
import { HALVED } from "./words/changes.ts";

const HALVES = holds(HALVED);
const SHARES = holds("股價");
const PRICE_LEVEL = tail("物價 物價指數");
const COMPARED = firstOf("同比 環比 按年 按月");
const RATE = tail("成長率 增長率 年增率 月增率");
const GROWTH = whole("增長");
const EXPANSION = whole("成長");

/** Whether a figure is a change in relation to what was before. */
export function isChange({ unit, change }: Figure): boolean {
  return (unit === "%" || unit === "pp" || unit === "x") && (change === "up" || change === "down");
}

/** 同比增長|21.6%, 飆升|3倍: what changed, named with the noun of the verb: 利潤|同比增幅, 股價|漲幅. */
export function changeLabel(view: View, naming: Naming): string {
  const { sheet, scan } = view;
  if (naming.last !== undefined && isRevisedTo(sheet, naming)) return naming.last;
  const { tokens, from, at, figure, subject, type, last } = naming;
  const { noun: told, tail } = ownNoun(sheet, naming);
  const own = findDisposed(sheet, scan, tokens, from, at)?.phrase.noun ?? told;
  const words = sheet.folded.slice(tokens[from]!.start, figure.end);
  const move = moveOf(sheet, naming, own);
  const isBare = own === undefined && tail === undefined;
  const isTraded =
    isBare &&
    ((type === "commodity" && figure.unit === "%" && !HALVES.test(words)) ||
      (type === "org" && last !== undefined && SHARES.test(fold(last))) ||
      (type === "org" && figure.unit === "%" && risesBare(sheet, naming)));
  const isPrice = isTraded || isMarketMove(sheet, move, tail);
  const noun = own ?? carriedNoun(view, naming, isPrice);
  const isSubject =
    noun !== undefined && subject !== undefined && noun.start >= subject.start && noun.end <= subject.end;
  const usual = noun === undefined ? usualNoun(sheet, naming, isPrice, tail) : undefined;
  const isIndex = subject !== undefined && PRICE_LEVEL.fits(sheet, subject);
  const named = isIndex ? fold("物價") : noun === undefined ? fold(usual ?? "") : wordOf(sheet, noun);
  const base = COMPARED.exec(words)?.[0] ?? "";
  return join(sheet, [
    usual ?? (isSubject || noun === undefined ? undefined : withoutGrowth(sheet, noun)),
    objectOf(naming),
    tail === undefined ? base + suffixOf(figure, move, named, isTraded) : tailName(sheet, tail, base, noun),
  ]);
}

/** How far the bare verb may stand behind the name of a firm. */
const BARE_REACH = 24;
const BARE = han(
  /^(?:\([^()]{1,12}\))?(?:股價|現|早段|早盤|午後|今早|今日|今|最多|曾|一度|續|再|急|大|微|倒|高開|即){0,3}[升跌](?:約|近|逾|超過)?$/,
);

/** 紫金(02899)|升|4%: what rises of a firm with no other word between is its share. */
function risesBare({ folded, clauses }: Sheet, { subject, figure, clause }: Naming): boolean {
  if (subject === undefined || subject.start < clauses[clause]!.start) return false;
  return figure.start - subject.end <= BARE_REACH && BARE.test(folded.slice(subject.end, figure.start));
}

const REVISED = han(/^[上下][修調](?:為|成)?$/);
const FROM = han(/[由從](?:約|近)?$/);

/** 由3.1%上修|4.4%: a level, though no 至 says so. */
function isRevisedTo({ folded, figures }: Sheet, { number, figure }: Naming): boolean {
  const before = figures[number - 1];
  if (before === undefined || before.unit !== figure.unit || !REVISED.test(folded.slice(before.end, figure.start)))
    return false;
  return FROM.test(folded.slice(Math.max(0, before.start - 3), before.start));
}

/** 經濟|成長: of a noun that tells that it grows, the rest. */
function withoutGrowth(sheet: Sheet, { start, end }: Span): Span {
  const isGrowth = end - start > 2 && GROWTH_END.within(sheet.folded, end - 2, end);
  return { start, end: isGrowth ? end - 2 : end };
}

/** 減少|15%|用水: what changes may stand right behind the figure. */
function objectOf({ tokens, at, figure }: Naming): Span | undefined {
  const next = tokens[at + 1];
  const isObject = (next?.kind === "noun" || next?.kind === "rest") && next.start === figure.end;
  return figure.unit === "%" && isObject ? next : undefined;
}

/** 增長 is printed as 增幅, 成長 as 成長率; other nouns of change stand for themselves. */
function tailName(sheet: Sheet, tail: Span, base: string, noun: Span | undefined): Span | string {
  const word = wordOf(sheet, tail);
  if (noun !== undefined && RATE.fits(sheet, noun)) return "";
  if (GROWTH.test(word)) return `${base}增幅`;
  return EXPANSION.test(word) ? "成長率" : tail;
}
