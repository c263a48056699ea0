import { han } from "#bind/han.ts";
import type { Naming } from "./naming.ts";
import { join } from "./script.ts";
import type { View } from "./view.ts";

/** How far behind the figure the word may end. */
const REACH = 10;
const STAKE = han(
  /^的?(?:已發行)?((?:已發行)?(?:股權|股份|權益|持股|股本|溢價|折價|折讓))(?![的一-鿿]?(?:價值|基礎|基準|報酬|轉讓|投資|交易))/,
);

/** 主要資產為某公司的|34%|權益: a stake, whatever nouns stand before it. */
export function stakeLabel({ sheet }: View, { figure: { end, change } }: Naming): string | undefined {
  if (change === "up" || change === "down") return undefined;
  const word = STAKE.exec(sheet.folded.slice(end, end + REACH))?.[1];
  if (word === undefined) return undefined;
  const start = end + sheet.folded.slice(end, end + REACH).indexOf(word);
  return join(sheet, [{ start, end: start + word.length }]);
}
