import type { Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";

/** 倫敦金屬交易所（LME）|三個月期鎳, COMEX|黃金期貨: where something is traded, before what is traded. */
const VENUE = han(
  /^(?:[^,。;、]{2,14}交易所|倫交所|上期所|lme|comex|nymex|shfe|cme)(?:\s?[(（][^)）]{1,12}[)）])?的?\s?(?=.{2,14}$)/,
);
const CONTRACT = han(/(?:期[銅鎳鋁鋅鉛錫金銀鋰鈷鉑鈀煤油]|期貨|合約|現貨)(?:價格?|報價)?$/);
const LONGEST = 40;

/** Whether a name ends as what is traded on an exchange. */
export function isContract(sheet: Sheet, { start, end }: Span): boolean {
  return CONTRACT.test(sheet.folded.slice(Math.max(start, end - 6), end));
}

/** What is traded, without the exchange before it. */
export function withoutVenue(sheet: Sheet, span: Span): Span {
  if (span.end - span.start > LONGEST || !isContract(sheet, span)) return span;
  const venue = VENUE.exec(sheet.folded.slice(span.start, span.end));
  return venue === null ? span : { start: span.start + venue[0].length, end: span.end };
}
