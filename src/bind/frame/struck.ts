import type { Span } from "#base";
import { head, whole } from "./pattern.ts";
import { type Place, spanOf } from "./place.ts";
import type { View } from "./view.ts";
import { LEVIES } from "./words/verbs.ts";

const TOWARDS = whole("對 針對 向");
const LEVY = head(LEVIES);
const LEVY_LONGEST = 2;
/** How many tokens may tell whom it strikes. */
const STRUCK_MAX = 7;

/** 對|中國商品|加徵: whom a levy or a fine strikes. */
export function findStruck({ sheet }: View, { tokens, from, at: to }: Place): Span | undefined {
  for (let at = to - 2; at >= from; at--) {
    if (!TOWARDS.fits(sheet, tokens[at]!)) continue;
    const most = Math.min(to, at + STRUCK_MAX + 2);
    let last = at + 1;
    while (last < most && !LEVY.within(sheet.folded, tokens[last]!.start, tokens[last]!.start + LEVY_LONGEST)) last++;
    if (last < most && last > at + 1) return spanOf(tokens, at + 1, last);
  }
  return undefined;
}
