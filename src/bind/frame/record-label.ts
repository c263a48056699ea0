import { han } from "#bind/han.ts";
import { isMoney } from "#pack";
import { measureBefore } from "./before.ts";
import type { Naming } from "./naming.ts";
import { join } from "./script.ts";
import { isTelling } from "./telling.ts";
import type { View } from "./view.ts";

/** 的|歷史新高, 的|先前最高價, 的|近三年低點: how far such a word may stand behind the figure, at most. */
const REACH = 16;
const RECORD = han(
  /^的?(?:先前|此前|前波|前次|目前|最新)?((?:歷史|史上|盤中|波段|全年|年內|今年|當日|單日|單月|單季|同期|[近逾]?[\d一二兩三四五六七八九十]+個?[年月週季多餘]{1,2}(?:以?來)?){0,2}的?(?:新高|新低|最高|最低|高點|低點|高位|低位|紀錄|高峰|谷底|天價)價?)(?![的一-鿿]{0,2}[比點])/,
);

/** 創下每噸|14,500美元|的歷史新高: a level named by the record that it is. */
export function recordLabel({ sheet }: View, { tokens, from, at, figure, type }: Naming): string | undefined {
  const { end, unit } = figure;
  const record = RECORD.exec(sheet.folded.slice(end, end + REACH))?.[1];
  if (record === undefined || figure.change === "up" || figure.change === "down") return undefined;
  const own = measureBefore(tokens, from, at);
  const noun = own !== undefined && isTelling(sheet, own.span) ? own.span : undefined;
  const start = end + sheet.folded.slice(end, end + REACH).indexOf(record);
  const isPriced = noun === undefined && isMoney(unit) && (type === "commodity" || type === "program");
  return join(sheet, [
    noun,
    isPriced && !record.includes("价") ? "價格" : undefined,
    { start, end: start + record.length },
  ]);
}
