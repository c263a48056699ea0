import { isMoney } from "#pack";
import type { Naming } from "./naming.ts";
import { whole } from "./pattern.ts";
import { inScript } from "./script.ts";
import type { View } from "./view.ts";

const TOTAL = whole("合計 合計達 共計 共計達 總計 總計達 合共 加總 相加 加起來 總共 共達 累計共");
/** What may stand beside such a word without telling what is added up. */
const PLAIN = whole("達 約 約達 為 逾 近 高達 達到 已達 已 共 全部 兩者 三者");
/** 114件|共|798億元: what so many are worth, right behind their number. */
const TOGETHER = whole("共 計 合計 總計 共計 總共 共達 共計達 合計達 總額 總額達 金額 金額達 合計金額 總金額 總金額達");
const NUMBER = /[數数]$/;
const PLACES = /[處处家所間间件]?[數数]$/;
/** The label of a sum is kept when it says already that it is one. */
const SUMMED = /^(?:合计|总|累计)/;

/** Of 電廠|金額 only the end goes for the others, too. */
const GENERIC = /(?:金额|总额|金額|總額|数量|數量|人數|人数|家數|家数)$/;

/** 甲產1萬噸、乙產2萬噸，|合計達|3萬噸: with nothing else said, the sum of what the figure before measured. */
export function totalLabel({ sheet }: View, naming: Naming): string | undefined {
  const { tokens, from, at, figure, number, last } = naming;
  const words = tokens.slice(from, at);
  const worth = worthOf(sheet, naming);
  if (worth !== undefined) return worth;
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

/** 購買債券|114件共|798億元: the count names what the money is of. */
function worthOf(sheet: View["sheet"], { tokens, at, figure, number, last }: Naming): string | undefined {
  const before = sheet.figures[number - 1];
  const [count, word] = [tokens[at - 2], tokens[at - 1]];
  const isPeople = figure.unit === "person";
  if (before?.unit !== "1" || !(isMoney(figure.unit) || isPeople) || last === undefined || !NUMBER.test(last))
    return undefined;
  if ((count?.kind !== "figure" && count?.kind !== "link") || word === undefined || !TOGETHER.fits(sheet, word))
    return undefined;
  if (isPeople) return last.replace(PLACES, "") + inScript(sheet, "人數");
  return last.slice(0, -1) + inScript(sheet, "金額");
}
