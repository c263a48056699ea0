import { compare } from "#base";
import type { Lang } from "#message";
import { type Figure, intervalOf } from "#model";
import { toIntervalText, toNumberText } from "./number.ts";
import { type Words, wordsOf } from "./words.ts";

const MONEY = /^(?!BTC$|ETH$)[A-Z]{3}$/;

/** A figure in words for people: `< 70 %`, `約 3,300（計數）`, `▲ 10 %`, `USD 105,000–121,000`. */
export function toAmountText(figure: Figure, lang: Lang): string {
  const words = wordsOf(lang);
  const value = putUnit(words, figure.unit, spread(figure));
  return `${changeSign(figure, words)}${boundSign(figure, words.about)}${value}`;
}

/** `[65 %, 70 %)`: what the printed words allow; `undefined` for an exact count. */
export function toAllowedText(figure: Figure, lang: Lang): string | undefined {
  const words = wordsOf(lang);
  const short = figure.unit === "1" || figure.unit === "rank" || MONEY.test(figure.unit);
  return toIntervalText(intervalOf(figure), (text) => (short ? text : putUnit(words, figure.unit, text)));
}

/** The same where it says more than the amount: for about, near and over, not for rounding, ranges and bare bounds. */
export function toHedgeText(figure: Figure, lang: Lang): string | undefined {
  const { bound, low, high } = figure;
  const isRange = bound === "about" && compare(low, high) !== 0;
  return isRange || bound.endsWith("=") ? undefined : toAllowedText(figure, lang);
}

/** Everything about a figure in one line, with the unit as the record spells it: what a hover shows. */
export function toFigureTitle(figure: Figure, printed: string, lang: Lang): string {
  const words = wordsOf(lang);
  const bound = figure.bound === "=" ? "" : figure.bound === "about" ? words.about : `${figure.bound} `;
  const change = figure.change === undefined ? "" : ` · ${words[figure.change]}`;
  const allowed = toAllowedText(figure, lang);
  return `${printed} → ${bound}${spread(figure)} · ${figure.unit}${change}${allowed === undefined ? "" : ` · ${allowed}`}`;
}

function spread({ low, high }: Figure): string {
  const from = toNumberText(low);
  const to = toNumberText(high);
  return from === to ? from : `${from}–${to}`;
}

function boundSign({ bound }: Figure, about: string): string {
  const signs = { "=": "", about, "<": "< ", "<=": "≤ ", ">": "> ", ">=": "≥ " } as const;
  return signs[bound];
}

function changeSign({ change }: Figure, { reached }: Words): string {
  const signs = { up: "▲ ", down: "▼ ", to: reached } as const;
  return change === undefined ? "" : signs[change];
}

function putUnit(words: Words, unit: string, text: string): string {
  if (unit === "rank") return words.rank(text);
  if (MONEY.test(unit)) return `${unit} ${text}`;
  return `${text}${words.units[unit] ?? ` ${unit}`}`;
}
