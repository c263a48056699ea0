import type { Lang } from "#web/state/lang.ts";

/** Words for powers of ten, greatest first: the exponent, the least value they are used for, the word. */
const SCALES: Readonly<Record<Lang, readonly (readonly [exponent: number, from: number, word: string])[]>> = {
  zh: [
    [12, 1e12, "兆"],
    [8, 1e8, "億"],
    [4, 1e6, "萬"],
  ],
  en: [
    [12, 1e12, " trillion"],
    [9, 1e9, " billion"],
    [6, 1e6, " million"],
  ],
};
/** Behind more decimals than this a scale word is no shorter. */
const DECIMALS_MAX = 4;
/** A double tells no more whole numbers apart. */
const EXACT_MAX = 2 ** 53;

/**
 * `1,250`, `14.05`, `125億`, `12.5 billion`: a printed number for reading. `precision` is the power of ten of its last
 * printed digit, and so many decimals stand.
 */
export function toNumberText(value: number, precision: number, lang: Lang): string {
  const size = Math.abs(value);
  if (size > EXACT_MAX * 1e6) return value.toPrecision(6);
  for (const [exponent, from, word] of SCALES[lang]) {
    const decimals = Math.max(0, exponent - precision);
    if (size >= from && decimals <= DECIMALS_MAX) return `${group(value / 10 ** exponent, decimals)}${word}`;
  }
  return group(value, Math.max(0, -precision));
}

/** A computed number for reading: at most eight digits that count. */
export function toShortText(value: number, lang: Lang): string {
  const [exponent, , word] = SCALES[lang].find(([, from]) => Math.abs(value) >= from) ?? [0, 0, ""];
  return `${sign((value / 10 ** exponent).toLocaleString("en-US", { maximumSignificantDigits: 8 }))}${word}`;
}

function group(value: number, decimals: number): string {
  const digits = Math.min(decimals, 20);
  return sign(value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits }));
}

function sign(text: string): string {
  return text.replace("-", "−");
}
