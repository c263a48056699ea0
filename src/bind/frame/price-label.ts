import type { Span } from "#base";
import { lowerBound } from "#bind/bisect.ts";
import { firstOf, han } from "#bind/han.ts";
import { isMoney } from "#pack";
import { measureBefore } from "./before.ts";
import type { Naming } from "./naming.ts";
import { head, holds, tail } from "./pattern.ts";
import { wordOf } from "./place.ts";
import { join } from "./script.ts";
import { isNominal, type Token } from "./token.ts";
import type { View } from "./view.ts";
import { METALS } from "./words/nouns.ts";
import { LEVELS, PRICE_VERBS, RETURNS } from "./words/prices.ts";

const LEADS = holds(PRICE_VERBS);
const BACK = holds(RETURNS);
const LEVEL = firstOf(LEVELS);
const PRICE = holds("價");
/** Prices that are agreed or set, never quoted. */
const AGREED = holds("收購 要約 發行 認購 目標 作價 代價 對價 行使 配售 轉換 保底");
const RISE = holds("漲 升 貴");
/** 下跌了|3美元: money that is itself the change. */
const MOVED = han(/(?:^|[^收])(?:漲|跌|升|降|下跌|上漲|便宜|貴)(?:了|約|近|逾)?$/);
/** 以每股|17美元|取得: what is paid for a share. */
const OFFERED = han(/以每股(?:約|近|逾)?$/);
/** 盤中高見|6.3元: a price, whatever it is of. */
const AGAINST = han(/^(?:較|比|以|相較於)/);
const PREMIUM = han(/^[^,，。]{0,10}(?:溢價|折讓|折價)/);
const PREMIUM_MAX = 14;
const CROSSES = han(/[升漲跌飆衝攻摜擊]破/);
const SEEN = han(/(?:[高低]見|現報)(?:約|近|逾)?$/);
const PER_UNIT = han(/每(?:盎司|公噸|噸|磅|公斤|千克|桶|克|枚|股|兩)$/);
const QUOTED = han(/報(?:每[^,。]{1,4})?$/);
const REPORTS = tail("報");
/** 收在|, 以|8美元|作收. */
const CLOSES = han(/收(?![購買入益到取])(?:在|報|於|盤|高|低|至|漲|跌)?[^,。、]{0,6}$|作收/);
const CLOSES_BEHIND = head("作收 收盤 收市");
const OF_CLOSE = holds("收 盤");
/** How many clauses back the noun of the price may stand. */
const BACK_MAX = 4;
/** How far before the figure its words are looked at. */
const NEAR = 6;
const TOLD_MAX = 60;
/** How many characters may stand before the price of goods with nothing else said. */
const BARE_MAX = 8;
const LEVEL_REACH = 4;

/** 也曾跌至|6.72美元, 以|8美元|作收: money that goes to a level is a price of what was priced before. */
export function priceLabel(view: View, naming: Naming, verb: Token | undefined): string | undefined {
  const { sheet } = view;
  const { figure, tokens, from, type } = naming;
  const isSum = isMoney(figure.unit);
  if (!isSum && figure.unit !== "1") return undefined;
  const { start } = figure;
  const told = sheet.folded.slice(Math.max(tokens[from]?.start ?? start, start - TOLD_MAX), start);
  const crossed = crossing(sheet, figure);
  if (isSum && crossed !== undefined) return join(sheet, [crossed, "的價位"]);
  if (isSum && figure.change !== "to" && MOVED.test(told))
    return join(sheet, [RISE.test(told) ? "上漲金額" : "下跌金額"]);
  if (isSum && isAgainst(view, naming)) return join(sheet, ["市價"]);
  if (isSum && OFFERED.test(told)) return join(sheet, ["每股價格"]);
  const isClose = CLOSES.test(told) || closesBehind(view, naming);
  if (!isSum && !CLOSES.test(told) && !REPORTS.test(told)) return undefined;
  const near = nearWords(view, naming, verb);
  const after = sheet.folded.slice(start, start + LEVEL_REACH);
  const isLed =
    LEADS.test(near) || isLevelOf(naming, near) || ((type === "commodity" || type === "program") && BACK.test(near));
  if (!isClose && !isLed && !LEVEL.test(after) && !isBare(naming, told)) return undefined;
  if (type !== "org") {
    const level = LEVEL.exec(near);
    const at = level === null ? start + (LEVEL.exec(after)?.index ?? Number.NaN) : start - near.length + level.index;
    if (!Number.isNaN(at)) return join(sheet, [{ start: at, end: at + 2 }, "的價位"]);
  }
  return pricedBefore(view, naming, isClose) ?? usualPrice(view, naming, told, isClose);
}

/** 滬鋁合約跌0.3%至|20,450元|: goods go to a price. */
function isLevelOf({ figure, type }: Naming, near: string): boolean {
  return figure.change === "to" && (type === "commodity" || type === "program") && /[至到]$/.test(near);
}

/** 較消息前的|3.08美元|有90%溢價: against what price a premium is told. */
function isAgainst({ sheet: { folded, clauses } }: View, { figure, clause }: Naming): boolean {
  const head = folded.slice(clauses[clause]!.start, figure.start);
  return AGAINST.test(head) && PREMIUM.test(folded.slice(figure.end, figure.end + PREMIUM_MAX));
}

/** 升|破9,000美元: the verb whose second half the figure holds. */
function crossing({ folded }: View["sheet"], { start }: Naming["figure"]): Span | undefined {
  return CROSSES.test(folded.slice(start - 1, start + 1)) ? { start: start - 1, end: start + 1 } : undefined;
}

/** The words before the figure, from its verb on. */
function nearWords({ sheet }: View, { figure: { start }, clause }: Naming, verb: Token | undefined): string {
  const from = Math.max(sheet.clauses[clause]!.start, Math.min(start - NEAR, verb?.start ?? start));
  return sheet.folded.slice(from, start);
}

function closesBehind({ sheet }: View, { tokens, at }: Naming): boolean {
  const next = tokens[at + 1];
  return next !== undefined && CLOSES_BEHIND.within(sheet.folded, next.start, next.start + 2);
}

/** 黃金每盎司|4,000美元: nothing but the goods and the sum. */
function isBare({ tokens, at, figure, type }: Naming, told: string): boolean {
  if (type !== "commodity" || !isMoney(figure.unit)) return false;
  const next = tokens[at + 1];
  return (next === undefined || !isNominal(next)) && (told.length <= BARE_MAX || PER_UNIT.test(told));
}

/** The nearest noun of a price told before. */
function pricedBefore(
  { sheet, tokens }: View,
  { clause, figure, subject }: Naming,
  isClose: boolean,
): string | undefined {
  for (let index = clause; index >= 0 && clause - index <= BACK_MAX; index--) {
    const list = tokens.of(index);
    const noun = measureBefore(
      list,
      0,
      lowerBound(list.length, (i) => list[i]!.end > figure.start),
    );
    if (noun === undefined) continue;
    const word = wordOf(sheet, noun.span);
    if (PRICE.test(word) && !AGREED.test(word) && !isOfOtherMetal(sheet, word, subject))
      return join(sheet, [isClose && !OF_CLOSE.test(word) ? "收盤" : undefined, noun.span]);
  }
  return undefined;
}

const OF_METAL = han(new RegExp(`^([${METALS}])價`));

/** 現貨白銀報|61.7美元|, where 金價 was told before. */
function isOfOtherMetal(sheet: View["sheet"], word: string, subject: Span | undefined): boolean {
  const metal = OF_METAL.exec(word)?.[1];
  return metal !== undefined && subject !== undefined && !wordOf(sheet, subject).includes(metal);
}

/** Companies have a share price, goods a price. */
function usualPrice({ sheet }: View, { type }: Naming, told: string, isClose: boolean): string | undefined {
  if (type !== "org" && QUOTED.test(told)) return join(sheet, ["報價"]);
  if (isClose) return join(sheet, [type === "org" ? "收盤股價" : "收盤價"]);
  if (type === "org") return join(sheet, ["股價"]);
  if (type === "commodity" || type === "program") return join(sheet, ["價格"]);
  return SEEN.test(told) ? join(sheet, ["盤中價"]) : undefined;
}
