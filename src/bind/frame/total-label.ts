import { isMoney } from "#pack";
import type { Naming } from "./naming.ts";
import { whole } from "./pattern.ts";
import { inScript } from "./script.ts";
import type { View } from "./view.ts";

const TOTAL = whole("合計 合計達 共計 共計達 總計 總計達 合共 加總 相加 加起來 總共 共達 累計共");
/** What may stand beside such a word without telling what is added up. */
const PLAIN = whole("達 約 約達 為 逾 近 高達 達到 已達 已 共 全部 兩者 三者");
/** The label of a sum is kept when it says already that it is one. */
const SUMMED = /^(?:合计|总|累计)/;

/** Of 電廠|金額 only the end goes for the others, too. */
const GENERIC = /(?:金额|总额|金額|總額|数量|數量|人數|人数|家數|家数)$/;

/** 甲產1萬噸、乙產2萬噸，|合計達|3萬噸: with nothing else said, the sum of what the figure before measured. */
export function totalLabel({ sheet }: View, { tokens, from, at, figure, number, last }: Naming): string | undefined {
  const words = tokens.slice(from, at);
  if (words.length === 0 || !words.some((token) => TOTAL.fits(sheet, token))) return undefined;
  if (!words.every((token) => TOTAL.fits(sheet, token) || PLAIN.fits(sheet, token))) return undefined;
  const next = tokens[at + 1];
  if (next !== undefined && next.kind !== "link" && next.kind !== "figure" && next.kind !== "quote") return undefined;
  const before = sheet.figures[number - 1];
  const isAlike =
    before !== undefined && (before.unit === figure.unit || (isMoney(before.unit) && isMoney(figure.unit)));
  if (last === undefined || last === "" || !isAlike)
    return isMoney(figure.unit) ? inScript(sheet, "合計金額") : undefined;
  if (SUMMED.test(last)) return last;
  return inScript(sheet, "合計") + (GENERIC.exec(last)?.[0] ?? last);
}
