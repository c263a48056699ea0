import { firstOf, han } from "#bind/han.ts";
import { measureBefore } from "./before.ts";
import type { Naming } from "./naming.ts";
import { inScript } from "./script.ts";
import type { View } from "./view.ts";

/** How far before the figure its verb may begin. */
const REACH = 8;
const LOSES = han(/(?<!轉)[虧蝕](?:損|掉|蝕|本)?(?:了|約|近|逾|達|高達|額)*$/);
const EARNS = han(/(?<!轉)賺(?:進|得|到|入)?(?:了|約|近|逾|達|高達)*$/);
const FINED = han(/(?:被|遭|共|挨|重|開|判|裁|處|各)罰(?:款)?(?:了|共|超|約|近|逾|達|高達)*$/);
const FEWER = firstOf("少虧 少賺 多賺 多虧");

/** 全年巨虧|13億美元, 首季賺|5億元: money lost or earned is a loss or a profit. */
export function resultLabel({ sheet }: View, { figure, clause, tokens, from: first, at }: Naming): string | undefined {
  if (measureBefore(tokens, first, at)?.next === at) return undefined;
  const from = Math.max(sheet.clauses[clause]!.start, figure.start - REACH);
  const words = sheet.folded.slice(from, figure.start);
  if (FEWER.test(words)) return undefined;
  if (LOSES.test(words)) return inScript(sheet, "虧損");
  if (FINED.test(words)) return inScript(sheet, "罰款");
  return EARNS.test(words) ? inScript(sheet, "獲利") : undefined;
}
