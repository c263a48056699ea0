import { hull, quotient } from "#algebra";
import { type Interval, parseDecimal } from "#base";
import { RATE_ROWS } from "./words/rates.ts";

const DOLLAR = "USD";
const ONE: Interval = { low: parseDecimal("1")!, high: parseDecimal("1")! };

/** By currency: the band of each year in which it is told, years ascending. */
const BANDS: ReadonlyMap<string, readonly (readonly [year: number, band: Interval])[]> = readRows();

function readRows() {
  const rows = RATE_ROWS.split("\n").filter((row) => row.trim() !== "");
  return new Map(
    rows.map((row) => {
      const [currency = "", ...rest] = row.trim().split(/\s+/);
      const bands = Array.from({ length: rest.length / 3 }, (_, i) => {
        const [year, low, high] = rest.slice(3 * i, 3 * i + 3);
        return [Number(year), { low: parseDecimal(low!)!, high: parseDecimal(high!)! }] as const;
      });
      return [currency, bands] as const;
    }),
  );
}

/**
 * How many units of `to` one unit of `from` (ISO 4217) may have bought in a year, through the US dollar; of all years when
 * none is given. `undefined` for a currency that the table does not know.
 */
export function rateBand(from: string, to: string, year?: number): Interval | undefined {
  const [a, b] = [dollarsIn(from, year), dollarsIn(to, year)];
  return a === undefined || b === undefined ? undefined : quotient(b, a);
}

/** Units of a currency for a dollar. A year between two of a row has the band of both; one outside, of the nearest. */
function dollarsIn(currency: string, year: number | undefined): Interval | undefined {
  if (currency === DOLLAR) return ONE;
  const bands = BANDS.get(currency);
  if (bands === undefined) return undefined;
  if (year === undefined) return bands.map(([, band]) => band).reduce(hull);
  const before = bands.filter(([each]) => each <= year).at(-1) ?? bands[0]!;
  const after = bands.find(([each]) => each >= year) ?? bands.at(-1)!;
  return hull(before[1], after[1]);
}
