import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { inside, type Sheet } from "#bind/sheet.ts";
import { charTable } from "#grammar";
import { holds, whole } from "./pattern.ts";
import { METALS, WHOLES } from "./words/nouns.ts";
import { OF_GOODS } from "./words/prices.ts";

const GOODS_MEASURE = holds(OF_GOODS);
const METAL = charTable(METALS);
const WHOLE = whole(WHOLES);
/** 礦產|金, 電解|銅: how a metal is told that somebody made. */
const MADE = han(new RegExp(`^(?:礦產|礦山產|自產|權益|精煉|精鍊|電解|陰極|冶煉)[${METALS}]$`));
/** How many characters may stand between goods that are named together, for each of them. */
const JOINTS = 1;

/** 氧化鐠釹|產量: a phrase in which goods are named, whose measure is somebody's; 銅|價 is of the metal. */
export function isGoodsOfOthers(sheet: Sheet, noun: Span | undefined, owner: Span): boolean {
  if (noun === undefined || GOODS_MEASURE.fits(sheet, noun)) return false;
  if (isMetal(sheet, owner) || isMade(sheet, owner)) return true;
  const names = inside(sheet.mentions, owner.start, owner.end);
  return names.length > 0 && names.every(({ type }) => type === "commodity");
}

/** Whether the owner is nothing but such goods: not 全球|稀土, and not 油氣|開採行業, which only holds their name. */
export function isOnlyGoodsOfOthers(sheet: Sheet, noun: Span | undefined, owner: Span): boolean {
  if (!isGoodsOfOthers(sheet, noun, owner)) return false;
  if (isMetal(sheet, owner) || isMade(sheet, owner)) return true;
  const names = inside(sheet.mentions, owner.start, owner.end);
  if (WHOLE.within(sheet.folded, owner.start, names[0]!.start)) return false;
  const named = names.reduce((sum, { start, end }) => sum + end - start, 0);
  return owner.end - owner.start - named <= JOINTS * names.length;
}

/** Whether the words are nothing but goods. */
export function isGoods(sheet: Sheet, span: Span): boolean {
  const names = inside(sheet.mentions, span.start, span.end);
  const isNamed = names.length > 0 && names.every(({ type }) => type === "commodity");
  return isMetal(sheet, span) || isMade(sheet, span) || (isNamed && names[0]!.start === span.start);
}

/** 礦產金|32噸: weighed, they are somebody's though nothing says what was measured. */
export function isMade(sheet: Sheet, { start, end }: Span): boolean {
  return MADE.test(sheet.folded.slice(start, end));
}

/** 銅, 金: a metal told by one character. */
function isMetal(sheet: Sheet, { start, end }: Span): boolean {
  return end - start === 1 && METAL[sheet.folded.charCodeAt(start)] === 1;
}

/** 全球鋁|…，日均|原鋁|: whether one is the other, told with more, or the same metal. */
export function isSameGoods({ folded }: Sheet, goods: Span, other: Span): boolean {
  const words = folded.slice(goods.start, goods.end);
  const last = words.slice(-1);
  const named = folded.slice(other.start, other.end);
  return named.endsWith(words) || (METAL[last.charCodeAt(0)] === 1 && named.endsWith(last));
}
