import { han } from "#bind/han.ts";
import type { Naming } from "./naming.ts";
import { join } from "./script.ts";
import type { View } from "./view.ts";

/** How far behind the figure its bracket may close. */
const REACH = 12;
const NOUN = han(/^的?([\u4e00-\u9fff]{2,8})\)/);

/** 產量為84百萬噸（|100%|權益基礎）: a share in brackets with nothing but its noun. */
export function bracketLabel({ sheet }: View, { figure: { start, end } }: Naming): string | undefined {
  if (sheet.folded[start - 1] !== "(") return undefined;
  const noun = NOUN.exec(sheet.folded.slice(end, end + REACH))?.[1];
  if (noun === undefined) return undefined;
  const from = end + sheet.folded.slice(end, end + REACH).indexOf(noun);
  return join(sheet, [{ start: from, end: from + noun.length }]);
}
