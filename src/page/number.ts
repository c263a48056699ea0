import { type Decimal, type Interval, toText, trim } from "#base";

/** More digits than this before the point are written as digits × 10ⁿ. */
const LONGEST = 18;

/** `1234567.50` → `1,234,567.50`: exact, with the printed precision, a true minus sign and thousands set apart. */
export function toNumberText(value: Decimal): string {
  const text = toText(value);
  const [whole = "", fraction] = text.replace("-", "").split(".");
  const sign = text.startsWith("-") ? "−" : "";
  if (whole.length > LONGEST) return `${sign}${toShort(value)}`;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${sign}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

function toShort({ digits, exponent }: Decimal): string {
  const shown = String(digits < 0n ? -digits : digits);
  return `${shown} × 10^${exponent}`;
}

/**
 * `[65, 70)`: what an amount may be, open ends with round brackets. Each bound goes through `unit`, which puts the
 * unit to it. `undefined` when the interval is a single value.
 */
export function toIntervalText(interval: Interval, unit: (text: string) => string): string | undefined {
  const { low, high, lowOpen, highOpen } = interval;
  if (low === undefined && high === undefined) return undefined;
  const from = low === undefined ? "−∞" : unit(toNumberText(trim(low)));
  const to = high === undefined ? "∞" : unit(toNumberText(trim(high)));
  if (from === to) return undefined;
  const opening = low === undefined || lowOpen === true ? "(" : "[";
  const closing = high === undefined || highOpen === true ? ")" : "]";
  return `${opening}${from}, ${to}${closing}`;
}
