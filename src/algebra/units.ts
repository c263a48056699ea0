import { type Decimal, decimal, type Interval, multiply, parseDecimal } from "#base";
import { isMoney } from "./currencies.ts";
import { type Dimension, PURE } from "./dimension.ts";

/** A unit of the output contract: how many base units of its dimension it is, `times / over`. */
export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  /** A point where the word says exactly how much; wider where it does not (盎司, 斤). */
  readonly times: Interval;
  readonly over: Decimal;
  /** Of a calendar unit: the shortest and longest it can be, in seconds. */
  readonly seconds?: Interval;
}

/**
 * One dimension a row, then its units with what each is of the first, the base unit:
 *
 *     lb 0.45359237       a number
 *     ping 400/121        a ratio that does not end
 *     jin 0.5..0.6        the word has two meanings (市斤, 台斤): anything from one to the other
 *
 * Percent, points and times are pure numbers; money and coins have a dimension each, which only a rate joins.
 */
const ROWS: readonly (readonly [Dimension, string])[] = [
  [PURE, "x 1 % 0.01 pp 0.01 bp 0.0001 ppm 1e-6 ppb 1e-9 g/t 1e-6"],
  [{ rank: 1 }, "rank 1"],
  [{ count: 1 }, "1 1"],
  [{ person: 1 }, "person 1"],
  [{ share: 1 }, "share 1"],
  [{ container: 1 }, "TEU 1"],
  // An ounce of metal is a troy ounce, any other avoirdupois; a deadweight ton may be a long one.
  [
    { mass: 1 },
    "kg 1 t 1000 kt 1e6 Mt 1e9 g 0.001 mg 1e-6 ug 1e-9 lb 0.45359237 ct 0.0002 " +
      "oz 0.028349523125..0.0311034768 jin 0.5..0.6 liang 0.0375..0.05 dwt 1000..1016.0469088 " +
      "[ston_av] 907.18474 [lton_av] 1016.0469088",
  ],
  [{ carbon: 1 }, "tCO2e 1 ktCO2e 1000 MtCO2e 1e6"],
  [{ power: 1 }, "W 1 kW 1000 MW 1e6 GW 1e9 TW 1e12"],
  [
    { power: 1, time: 1 },
    "J 1 kWh 3.6e6 MWh 3.6e9 GWh 3.6e12 TWh 3.6e15 cal 4.184..4.1868 kcal 4184..4186.8 " +
      "Btu 1054.35..1059.67 MMBtu 1054.35e6..1059.67e6",
  ],
  [{ hash: 1 }, "H 1"],
  [{ hash: 1, time: -1 }, "H/s 1 kH/s 1e3 MH/s 1e6 GH/s 1e9 TH/s 1e12 PH/s 1e15 EH/s 1e18 ZH/s 1e21"],
  [{ power: 1, time: 1, hash: -1 }, "J/TH 1e-12"],
  [{ length: 1 }, "m 1 km 1000 cm 0.01 mm 0.001 um 1e-6 nm 1e-9 mi 1609.344 ft 0.3048 in 0.0254 nmi 1852"],
  // 1 坪 = 400/121 m²; 1 甲 = 2934 坪; 1 市畝 = 2000/3 m².
  [{ length: 2 }, "m2 1 km2 1e6 ha 1e4 ping 400/121 mu 2000/3 jia 1173600/121 ac 4046.8564224 [sft_i] 0.09290304"],
  // Gallons: of the United States or imperial.
  [{ length: 3 }, "m3 1 L 0.001 mL 1e-6 bbl 0.158987294928 ft3 0.028316846592 gal 0.003785411784..0.00454609"],
  [{ length: 3, time: -1 }, "bbl/d 0.158987294928/86400"],
  [{ length: 1, time: -1 }, "km/h 5/18 mi/h 0.44704"],
  [{ length: 1, time: -2 }, "Gal 0.01"],
  // Two zeros: no factor leads from one scale to the other.
  [{ celsius: 1 }, "°C 1"],
  [{ fahrenheit: 1 }, "°F 1"],
  [{ time: 1 }, "second 1 ms 0.001 minute 60 hour 3600 day 86400 week 604800"],
  [{ month: 1 }, "month 1 quarter 3 year 12 century 1200"],
  [{ time: -1 }, "Hz 1 MHz 1e6 GHz 1e9"],
  [
    { bit: 1 },
    "bit 1 B 8 KB 8000..8192 MB 8e6..8388608 GB 8e9..8589934592 TB 8e12..8796093022208 PB 8e15..9007199254740992",
  ],
  [{ voltage: 1 }, "V 1 kV 1000"],
  [{ current: 1 }, "A 1"],
  [{ current: 1, time: 1 }, "mAh 3.6"],
  [{ pressure: 1 }, "Pa 1 hPa 100 MPa 1e6"],
  [{ magnitude: 1 }, "Mw 1"],
  [{ sound: 1 }, "dB 1"],
  [{ bitcoin: 1 }, "BTC 1"],
  [{ ether: 1 }, "ETH 1"],
];

/** Days that a calendar unit can have. */
const DAYS: Readonly<Record<string, readonly [number, number]>> = {
  month: [28, 31],
  quarter: [90, 92],
  year: [365, 366],
  century: [36524, 36525],
};
const DAY = decimal(86400);
const ONE = decimal(1);

const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([dimension, row]) => {
    const words = row.split(" ");
    return words.flatMap((id, at) => (at % 2 === 0 ? [[id, readUnit(id, dimension, words[at + 1]!)] as const] : []));
  }),
);

function readUnit(id: string, dimension: Dimension, text: string): Unit {
  const [times = "", over = "1"] = text.split("/");
  const [low = "", high = low] = times.split("..");
  const days = DAYS[id];
  return {
    id,
    dimension,
    times: { low: read(low), high: read(high) },
    over: read(over),
    ...(days !== undefined && { seconds: { low: toSeconds(days[0]), high: toSeconds(days[1]) } }),
  };
}

function read(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === undefined) throw new RangeError(`invalid factor: ${text}`);
  return value;
}

function toSeconds(days: number): Decimal {
  return multiply(decimal(days), DAY);
}

/** A unit of the output contract, or `money`; `undefined` for one that the contract does not know. */
export function unitOf(id: string): Unit | undefined {
  const unit = UNITS.get(id);
  if (unit !== undefined || !isMoney(id)) return unit;
  return { id, dimension: { [id]: 1 }, times: { low: ONE, high: ONE }, over: ONE };
}

/** The dimension of a unit of the output contract; `undefined` for one that the contract does not know. */
export function dimensionOf(unit: string): Dimension | undefined {
  return unitOf(unit)?.dimension;
}
