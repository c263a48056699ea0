import type { Span } from "#base";
import { inside, type Sheet } from "#bind/sheet.ts";
import type { Slot } from "#model";
import { carry, isCompany, type Refer, type Told, type Wanted } from "./carry.ts";
import { COMPANY_MEASURE, LISTED } from "./company.ts";
import { isOnlyGoodsOfOthers, isSameGoods } from "./goods.ts";
import { headingBefore } from "./heading.ts";
import { findLand } from "./land.ts";
import { holds, tail } from "./pattern.ts";
import { type Place, toSlot } from "./place.ts";
import { referTo } from "./refer.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";
import { OWNED } from "./words/nouns.ts";
import { OF_LANDS } from "./words/prices.ts";

const LAND_MEASURE = holds(OF_LANDS);
const HOLDER = tail(`${OWNED} 企 業 商 者 廠 場 司 團 省 市 縣 州 區 部 局 港`);
const OF_WHOLE = holds("占 佔");

interface Asked extends Place {
  readonly own: Topic;
  readonly told: Told;
}

/** Without a subject of its own a figure is about what the clauses before were about; 失業率 about a land, 營收 about a company. */
export function carried(view: View, place: Asked): Slot<string> | undefined {
  const { speaker } = place.own;
  if (speaker !== undefined && isTold(view.sheet, place, speaker))
    return toSlot(view.sheet, speaker, "printed", "announcer");
  const heading = headingBefore(view, place.clause);
  const found = heading === undefined ? fromBefore(view, place) : toSlot(view.sheet, heading, "carried", "heading");
  const { owner, noun, speech } = place.own;
  if (found === undefined || owner === undefined || owner.end > place.figure.start || speech === true) return found;
  // 黃金產量…，|銅產量|: what is made is made by somebody, never by other goods.
  const isOwn = isOnlyGoodsOfOthers(view.sheet, noun, owner) && isOfOtherGoods(view.sheet, found.evidence.span, owner);
  return isOwn ? toSlot(view.sheet, owner, "printed", "goods") : found;
}

/** 力拓表示|2023年|鎳產量|: a company tells of its own goods. */
function isTold(sheet: Sheet, { own: { owner, noun }, figure }: Asked, speaker: Span): boolean {
  if (owner === undefined || owner.start < speaker.end || owner.end > figure.start) return false;
  return isOnlyGoodsOfOthers(sheet, noun, owner) && isCompany(sheet, speaker);
}

/** Whether nobody and no place is named that can make or have the goods, nor the same goods with more words. */
function isOfOtherGoods(sheet: Sheet, span: Span | undefined, goods: Span): boolean {
  if (span === undefined || HOLDER.fits(sheet, span) || isSameGoods(sheet, goods, span)) return false;
  return inside(sheet.mentions, span.start, span.end).every(({ type }) => type === "commodity");
}

function fromBefore(view: View, place: Asked): Slot<string> | undefined {
  const { sheet } = view;
  const { clause, split, figure, tokens, from, at, told } = place;
  const words = from < at ? sheet.folded.slice(tokens[from]!.start, figure.start) : "";
  const isCompany = COMPANY_MEASURE.test(words);
  if (!isCompany && LAND_MEASURE.test(words) && !OF_WHOLE.test(words)) {
    const land = findLand(sheet, figure.start);
    if (land !== undefined) return toSlot(sheet, land, "carried", "land");
  }
  const wanted: Wanted = { before: figure.start };
  const refer: Refer = (index, wish) =>
    wish.types === undefined && index !== clause ? referTo(view, index, view.topics(index), wish) : undefined;
  const start = split ? clause : clause - 1;
  return (
    (isCompany ? carry(view, start, clause, { ...wanted, types: LISTED }, refer) : undefined) ??
    carry(view, start, clause, wanted, refer, told)
  );
}
