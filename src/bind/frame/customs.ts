import type { Span } from "#base";
import { inside, type Sheet } from "#bind/sheet.ts";
import type { Slot } from "#model";
import { isOnlyGoodsOfOthers } from "./goods.ts";
import { holds, tail } from "./pattern.ts";
import { type Place, toSlot } from "./place.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";

const TRADE = holds("出口 進口 輸往 輸出 銷往");
const OFFICE = tail("海關總署 海關 關務署 統計局 統計署 商務部 財政部 財務省 經濟部");

/** How far before the figure trade may be told of. */
const REACH = 120;

/** 中國海關總署公布，對日本|出口|280公噸: whose trade it is, the name of the office says, when nothing else does. */
export function ofCustoms(
  { sheet }: View,
  { clause, figure, own }: Place & { readonly own: Topic },
): Slot<string> | undefined {
  if (own.pronoun !== undefined || own.pair !== undefined) return undefined;
  if (own.owner !== undefined && !isOnlyGoodsOfOthers(sheet, own.noun, own.owner)) return undefined;
  const { start, sentence } = sheet.clauses[clause]!;
  if (!TRADE.within(sheet.folded, Math.max(start, figure.start - REACH), figure.start)) return undefined;
  const names = inside(sheet.mentions, sheet.sentences[sentence]!.start, figure.start);
  const office = names.findLast((name) => name.type === "org" && OFFICE.fits(sheet, name));
  const land = office === undefined ? undefined : landOf(sheet, office);
  return land === undefined ? undefined : toSlot(sheet, land, "carried", "customs");
}

/** The place with whose name that of an office begins. */
function landOf({ entities, text }: Sheet, { start }: Span): Span | undefined {
  for (const { type, spans } of entities) {
    const [first] = spans;
    if (type !== "place" || first === undefined) continue;
    if (text.startsWith(text.slice(first.start, first.end), start))
      return { start, end: start + first.end - first.start };
  }
  return undefined;
}
