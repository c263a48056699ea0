import type { Naming } from "./naming.ts";
import { whole } from "./pattern.ts";
import { spanOf } from "./place.ts";
import { join } from "./script.ts";
import { isNominal } from "./token.ts";
import type { View } from "./view.ts";

const WITH = whole("以 用 花 砸 斥資 耗資");
/** 擬斥|91億|收購礦企: what such verbs stand behind is their price, whatever led to it. */
const ACQUIRES = whole("收購 併購 買下 入股");
/** Moments of a market: the sum is a price. */
const MARKET = whole("作收 報收 收市 收盤 收場 開盤 開出 成交");
/** How many characters of what is done may be taken. */
const DEED_MAX = 20;

/** 以|50億澳元|收購同業: a sum with which something is done is named by the deed. */
export function deedLabel({ sheet }: View, { tokens, from, at }: Naming): string | undefined {
  const verb = tokens[at + 1];
  if (verb?.kind !== "verb" || verb.end - verb.start < 2 || at - 1 < from) return undefined;
  const isDeal = ACQUIRES.fits(sheet, verb) && at + 2 < tokens.length && isNominal(tokens[at + 2]!);
  if ((!isDeal && !WITH.fits(sheet, tokens[at - 1]!)) || MARKET.fits(sheet, verb)) return undefined;
  let end = at + 2;
  while (tokens[end] !== undefined && isNominal(tokens[end]!) && tokens[end]!.end - verb.start <= DEED_MAX) end++;
  return join(sheet, [spanOf(tokens, at + 1, end)]);
}
