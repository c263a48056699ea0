import type { FactRecord } from "#service";
import type { Lang } from "#web/state/lang.ts";
import { toNumberText } from "./number.ts";
import { putUnit } from "./unit.ts";

/** How much, as figures and facts print it. */
export type Amount = Pick<FactRecord, "low" | "high" | "bound" | "unit" | "change" | "precision">;

const ABOUT: Readonly<Record<Lang, string>> = { zh: "約 ", en: "about " };
const BOUNDS = { "=": "", "<": "< ", "<=": "≤ ", ">": "> ", ">=": "≥ " } as const;
const REACHED: Readonly<Record<Lang, string>> = { zh: "達 ", en: "to " };

/** A figure in words for people: `< 70 %`, `約 3,300`, `▲ 10 %`, `USD 105,000–121,000`. */
export function toAmountText(amount: Amount, lang: Lang): string {
  const { low, high, bound, unit, change, precision } = amount;
  const [first, last] = typeof precision === "number" ? [precision, precision] : precision;
  const from = toNumberText(low, first, lang);
  const to = toNumberText(high, last, lang);
  const hedge = bound === "about" ? ABOUT[lang] : BOUNDS[bound];
  const mark = change === undefined ? "" : { up: "▲ ", down: "▼ ", to: REACHED[lang] }[change];
  return `${mark}${hedge}${putUnit(unit, low === high ? from : `${from}–${to}`, lang)}`;
}
