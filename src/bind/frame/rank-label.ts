import { han } from "#bind/han.ts";
import { behind } from "./behind.ts";
import type { Naming } from "./naming.ts";
import { inScript, join } from "./script.ts";
import type { View } from "./view.ts";

/** 加密貨幣交易所|排名. */
const LISTED = han(/[^,，。、在於]{1,14}(?:排名|排行榜?|榜)/);
/** How far before the figure the list may be named. */
const REACH = 60;

/** 第三大|產銅國: a rank by what stands behind it, else by the list before. */
export function rankLabel({ sheet }: View, { tokens, from, at, subject }: Naming): string {
  const thing = behind(sheet, tokens, at);
  // 第二大|加密貨幣以太坊: who has the rank is no part of what it is a rank of.
  if (thing !== undefined && subject !== undefined && thing.start < subject.start && thing.end === subject.end)
    return join(sheet, [{ start: thing.start, end: subject.start }, "排名"]);
  if (thing !== undefined && thing.start === subject?.start) return inScript(sheet, "排名");
  if (thing !== undefined) return join(sheet, [thing, "排名"]);
  const { start: end } = tokens[at]!;
  const start = Math.max(tokens[from]!.start, end - REACH);
  const named = LISTED.exec(sheet.folded.slice(start, end));
  if (named === null) return inScript(sheet, "排名");
  return sheet.text.slice(start + named.index, start + named.index + named[0].length);
}
