import { clauseAt } from "#bind/clause.ts";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Figure } from "#model";
import type { Place } from "./place.ts";
import type { View } from "./view.ts";

/** How far behind an amount its conversion stands. */
const CONVERSION_MAX = 10;
/** How far before the figure the word that compares stands. */
const COMPARISON_MAX = 24;
/** How many figures back the level may stand that is compared. */
const LEVELS_MAX = 3;
/** 85億美元(約合|新台幣2,600億元). */
const CONVERTS = han(/^\s*\(\s*(?:約|折|合|折合|約合|等於|相當於|大約|即)*\s*$/);
/** 高於上月的|5.2%. */
const COMPARES = han(
  /(?:較|比|高於|低於|優於|不及|相較於|超越|接近|逼近|直逼|多於|少於)[^,，漲跌升降增減]{0,14}(?:的|上月|上季|上年|去年|前月|前值|同期|預期)$/,
);

/** 較去年上半年的五檔、|102億元|. */
const LISTED = han(/(?:較|比|高於|低於|相較於)[^,，]{1,14}的[^,，]{1,8}、$/);

/** 較消息前的|3.08美元|有90%溢價: a price of the market, not the offer again. */
const PREMIUM = han(/^[^,，。]{0,10}(?:溢價|折讓|折價)/);
const PREMIUM_MAX = 14;

/** The figure before that one tells again in other money, in another unit or at another time, by its number. */
export function repeated({ sheet }: View, { figure, number, clause }: Place): number | undefined {
  const before = sheet.figures[number - 1];
  if (before === undefined) return undefined;
  const isOther = before.unit === figure.unit ? isEqual(before, figure) : isRatio(before) === isRatio(figure);
  if (isOther && figure.start - before.end <= CONVERSION_MAX) {
    if (CONVERTS.test(sheet.folded.slice(before.end, figure.start))) return number - 1;
  }
  const { start } = sheet.clauses[clause]!;
  if (PREMIUM.test(sheet.folded.slice(figure.end, figure.end + PREMIUM_MAX))) return undefined;
  const from = figure.start - COMPARISON_MAX;
  const isCompared = COMPARES.test(sheet.folded.slice(Math.max(start, before.end, from), figure.start));
  const isListed = !isCompared && LISTED.test(sheet.folded.slice(Math.max(start, from), figure.start));
  return isCompared || isListed ? levelBefore(sheet, number, clause) : undefined;
}

/** 出口量為5,473噸，較上月減少5.2%，但較去年同期的|4,725噸: the nearest level before in its unit, of its sentence. */
function levelBefore({ figures, clauses }: Sheet, number: number, clause: number): number | undefined {
  const { sentence } = clauses[clause]!;
  for (let k = number - 1; k >= 0 && number - k <= LEVELS_MAX; k--) {
    const other = figures[k]!;
    if (clauses[clauseAt(clauses, other.start)]!.sentence !== sentence) return undefined;
    if (isAlike(other, figures[number]!)) return k;
  }
  return undefined;
}

/** 322枚 and 370個 count the same. */
const COUNTS: ReadonlySet<string> = new Set(["1", "BTC", "share", "person"]);

function isAlike(a: Figure, b: Figure): boolean {
  if (a.change === "up" || a.change === "down") return a.unit === b.unit;
  return a.unit === b.unit || (COUNTS.has(a.unit) && b.unit === "1");
}

/** A share in brackets behind an amount converts nothing: 8,430萬噸(|100%|權益基礎). */
function isRatio({ unit }: Figure): boolean {
  return unit === "%" || unit === "pp" || unit === "x" || unit === "rank";
}

/** 1碼（|25個基點|）: the same in another unit that is kept as one. */
function isEqual(a: Figure, b: Figure): boolean {
  return a.low.digits === b.low.digits && a.low.exponent === b.low.exponent;
}
