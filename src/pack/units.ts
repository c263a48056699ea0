/** What a unit measures, as powers of base dimensions: `{ mass: 1, time: -1 }`. A pure number is `{}`. */
export type Dimension = Readonly<Record<string, number>>;

const ROWS: readonly (readonly [Dimension, string])[] = [
  [{ ratio: 1 }, "% pp bp x ppm ppb"],
  [{ rank: 1 }, "rank"],
  [{ count: 1 }, "1"],
  [{ person: 1 }, "person"],
  [{ share: 1 }, "share"],
  [{ mass: 1 }, "t kt Mt kg g mg ug oz lb ct jin dwt liang"],
  [{ carbon: 1 }, "tCO2e ktCO2e MtCO2e"],
  [{ power: 1 }, "W kW MW GW TW"],
  [{ power: 1, time: 1 }, "kWh MWh GWh TWh J kcal cal Btu MMBtu"],
  [{ hashrate: 1 }, "ZH/s EH/s PH/s TH/s GH/s"],
  [{ power: 1, hashrate: -1 }, "J/TH"],
  [{ length: 1 }, "km m cm mm um nm mi ft in nmi"],
  [{ length: 2 }, "km2 m2 ha ping mu jia ac [sft_i]"],
  [{ length: 3 }, "bbl L mL m3 gal ft3 TEU"],
  [{ length: 3, time: -1 }, "bbl/d"],
  [{ length: 1, time: -1 }, "km/h"],
  [{ temperature: 1 }, "°C °F"],
  [{ time: 1 }, "century year quarter month week day hour minute second ms"],
  [{ bit: 1 }, "B KB MB GB TB PB bit"],
  [{ time: -1 }, "Hz MHz GHz"],
  [{ voltage: 1 }, "V kV"],
  [{ current: 1 }, "A"],
  [{ current: 1, time: 1 }, "mAh"],
  [{ pressure: 1 }, "Pa hPa MPa"],
  [{ acceleration: 1 }, "Gal"],
  [{ magnitude: 1 }, "Mw"],
  [{ sound: 1 }, "dB"],
  [{ grade: 1 }, "g/t"],
  [{ bitcoin: 1 }, "BTC"],
  [{ ether: 1 }, "ETH"],
];

const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map(
  ROWS.flatMap(([dimension, units]) => units.split(" ").map((unit) => [unit, dimension] as const)),
);

/** ISO 4217, the currencies in use. */
const CURRENCIES: ReadonlySet<string> = new Set(
  `
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP
  CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR
  IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
  MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
  SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST
  XAF XCD XDR XOF XPF YER ZAR ZMW ZWG
`
    .trim()
    .split(/\s+/),
);

const MONEY: Dimension = { money: 1 };

/** Whether a unit is an amount of money: an ISO 4217 code, or `money`, which stands for all of them in packs. */
export function isMoney(unit: string): boolean {
  return unit === "money" || CURRENCIES.has(unit);
}

/** The dimension of a unit of the output contract; `undefined` for one that the contract does not know. */
export function dimensionOf(unit: string): Dimension | undefined {
  return DIMENSIONS.get(unit) ?? (isMoney(unit) ? MONEY : undefined);
}
