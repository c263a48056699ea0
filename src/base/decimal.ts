/**
 * Exact decimals: digits × 10^exponent. The exponent is the printed precision, so `39668億` is {39668n, 8} and
 * `14.05` is {1405n, -2}; `14.050` differs from it in precision, not in value. No floating point comes in or goes out
 * except through {@link toNumber}, at the edge.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The largest exponent read or kept; a longer number is noise or an attack, never a price. */
export const EXPONENT_MAX = 64;

export const ZERO: Decimal = { digits: 0n, exponent: 0 };

/** Makes a decimal of whole digits and a power of ten. */
export function decimal(digits: bigint | number, exponent = 0): Decimal {
  return { digits: BigInt(digits), exponent };
}

const FORM = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads plain ASCII decimal notation (`-1.50`, `2e5`); `undefined` when the text is anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [, sign, whole, fraction = "", power = "0"] = match;
  const exponent = Number(power) - fraction.length;
  if (Math.abs(exponent) > EXPONENT_MAX) return undefined;
  const digits = BigInt(`${whole}${fraction}`);
  return { digits: sign === "-" ? -digits : digits, exponent };
}

/** The same value times 10^power; precision moves with it (`1.5` × 10^8 is known to 10^7). */
export function scale(a: Decimal, power: number): Decimal {
  return { digits: a.digits, exponent: a.exponent + power };
}

/** a + b, exact, at the finer precision of the two. */
export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: lift(a, exponent) + lift(b, exponent), exponent };
}

/** −a. */
export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, exponent: a.exponent };
}

/** a − b, exact, at the finer precision of the two. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

/** a × b, exact. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/** −1, 0 or 1 as a is less than, equal to or greater than b in value; precision does not count. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const difference = subtract(a, b).digits;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** a / b when it ends within `places` decimal places; `undefined` when it does not end there or b is zero. */
export function divideExactly(a: Decimal, b: Decimal, places = 18): Decimal | undefined {
  if (b.digits === 0n) return undefined;
  const numerator = a.digits * 10n ** BigInt(places);
  if (numerator % b.digits !== 0n) return undefined;
  return trim({ digits: numerator / b.digits, exponent: a.exponent - b.exponent - places });
}

/** a / b rounded half away from zero to `places` decimal places. Throws when b is zero. */
export function divideRounded(a: Decimal, b: Decimal, places: number): Decimal {
  if (b.digits === 0n) throw new RangeError(`division by zero: ${toText(a)}`);
  const power = a.exponent - b.exponent + places;
  const numerator = power >= 0 ? a.digits * 10n ** BigInt(power) : a.digits;
  const denominator = power >= 0 ? b.digits : b.digits * 10n ** BigInt(-power);
  const negative = numerator < 0n !== denominator < 0n;
  const [n, d] = [abs(numerator), abs(denominator)];
  const rounded = (2n * n + d) / (2n * d);
  return { digits: negative ? -rounded : rounded, exponent: -places };
}

/** The same value with no trailing zeros among its digits. */
export function trim(a: Decimal): Decimal {
  if (a.digits === 0n) return ZERO;
  let { digits, exponent } = a;
  while (digits % 10n === 0n) {
    digits /= 10n;
    exponent += 1;
  }
  return { digits, exponent };
}

/** Plain decimal notation, without exponent: `39668億` gives `3966800000000`, {1450n, -2} gives `14.50`. */
export function toText(a: Decimal): string {
  const sign = a.digits < 0n ? "-" : "";
  const digits = abs(a.digits).toString();
  if (a.exponent >= 0) return a.digits === 0n ? "0" : sign + digits + "0".repeat(a.exponent);
  const padded = digits.padStart(1 - a.exponent, "0");
  return `${sign}${padded.slice(0, a.exponent)}.${padded.slice(a.exponent)}`;
}

/** The nearest double: for JSON and for range search only, never for arithmetic. */
export function toNumber(a: Decimal): number {
  return Number(`${a.digits}e${a.exponent}`);
}

function lift(a: Decimal, exponent: number): bigint {
  return a.exponent === exponent ? a.digits : a.digits * 10n ** BigInt(a.exponent - exponent);
}

function abs(a: bigint): bigint {
  return a < 0n ? -a : a;
}
