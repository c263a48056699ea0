import type { Span } from "#base";
import { DURATIONS } from "#bind/duration.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Figure } from "#model";
import { isMoney } from "#pack";
import { type Measured, measureBefore } from "./before.ts";
import { tail } from "./pattern.ts";
import type { Token } from "./token.ts";

/** Nouns of money, of rates, and of what is told neither in money nor in weight. */
const SUMS = tail("價 價格 價值 總值 金額 營收 市值 利潤 淨利 成本 股價 費用 收入");
const RATES = tail("率 比重 占比 比例 漲幅 跌幅 增幅 降幅 品位 純度 濃度");
const EXTENTS = tail("時間 期間 期限 年限 人數 面積 長度 深度 高度 戶數 家數 件數 溫度 時數");
const RATIOS: ReadonlySet<string> = new Set(["%", "pp", "x", "bp"]);
const WEIGHTS: ReadonlySet<string> = new Set(["t", "kt", "Mt", "kg", "oz", "lb"]);

/** Whether a noun can be told in the unit of a figure: 價格 in no tonnes, 時間 in no money. */
export function fitsUnit(sheet: Sheet, noun: Span, { unit }: Figure): boolean {
  if (RATIOS.has(unit) || unit === "1" || DURATIONS.has(unit)) return true;
  if (isMoney(unit)) return !RATES.fits(sheet, noun) && !EXTENTS.fits(sheet, noun);
  if (!WEIGHTS.has(unit)) return true;
  return !SUMS.fits(sheet, noun) && !RATES.fits(sheet, noun) && !EXTENTS.fits(sheet, noun);
}

/** The last run of measured nouns before `at` that can be told in the unit of the figure. */
export function measuredIn(
  sheet: Sheet,
  tokens: readonly Token[],
  from: number,
  at: number,
  figure: Figure,
): Measured | undefined {
  let found = measureBefore(tokens, from, at);
  while (found !== undefined && !fitsUnit(sheet, found.span, figure)) {
    let first = found.next;
    while (first > from && tokens[first - 1]!.kind === "measure") first--;
    found = measureBefore(tokens, from, first);
  }
  return found;
}
