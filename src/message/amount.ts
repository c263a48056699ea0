import { compare, type Decimal, toText } from "#base";
import type { Figure } from "#model";
import type { Lang } from "./lang.ts";
import { describeBound, describeChange } from "./mention.ts";

const WHOLE_MAX = 21;

/** The value of a figure with its unit, thousands apart: `105,000–121,000 USD`, `14.05%`. */
export function toAmountText({ low, high, unit }: Pick<Figure, "low" | "high" | "unit">): string {
  const value = compare(low, high) === 0 ? toValueText(low) : `${toValueText(low)}–${toValueText(high)}`;
  if (unit === "%") return `${value}%`;
  return unit === "1" ? value : `${value} ${unit}`;
}

/** A decimal with thousands apart; beyond 21 digits as digits × 10^exponent, where all of them are not told. */
export function toValueText(value: Decimal): string {
  const [whole = "", fraction] = toText(value).split(".");
  if (whole.length > WHOLE_MAX && value.exponent > 0) return `${value.digits}×10^${value.exponent}`;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** What the words beside a figure say of it: bound and change. */
export function toFigureNote({ bound, change }: Pick<Figure, "bound" | "change">, lang: Lang): string {
  const notes = [describeBound(bound, lang), change === undefined ? "" : describeChange(change, lang)];
  return notes.filter((note) => note !== "").join(lang === "en" ? ", " : "、");
}
