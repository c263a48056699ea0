/**
 * Our units and their Common Codes (UN/CEFACT Recommendation 20), which schema.org's `unitCode` means. Left out where the
 * code would say more than was printed: 盎司 may be troy or avoirdupois, and 倍, pp, ranks,
 * coins and hash rates have none.
 */
const ROWS = `
% P1 | ppm 59 | ppb 61 | 1 C62 | person IE
t TNE | kt KTN | kg KGM | g GRM | mg MGM | ug MC | lb LBR | ct CTM | dwt A43
W WTT | kW KWT | MW MAW | GW A90 | TW D31 | kWh KWH | MWh MWH | GWh GWH | TWh D32 | J JOU
km KMT | m MTR | cm CMT | mm MMT | um 4H | nm C45 | mi SMI | ft FOT | in INH | nmi NMI
km2 KMK | m2 MTK | ha HAR | ac ACR | [sft_i] FTK | L LTR | mL MLT | m3 MTQ | ft3 FTQ
°C CEL | °F FAH | km/h KMH | mi/h HM
year ANN | quarter QAN | month MON | week WEE | day DAY | hour HUR | minute MIN | second SEC | ms C26
B AD | KB 2P | MB 4L | GB E34 | TB E35 | PB E36 | bit A99 | Hz HTZ | MHz MHZ | GHz A86
V VLT | kV KVT | A AMP | mAh E09 | Pa PAL | hPa A97 | MPa MPA | Gal A76 | dB 2N
bbl BLL | bbl/d B1
`;

const CODES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

const CURRENCY = /^[A-Z]{3}$/;
/** Coins that look like currency codes and are none. */
const COINS: ReadonlySet<string> = new Set(["BTC", "ETH", "TEU"]);

/**
 * The unit as schema.org's `unitCode` writes it: the Common Code, or for money the ISO 4217 code with the prefix that
 * schema.org asks of other code lists; `undefined` where neither list has the unit.
 */
export function toUnitCode(unit: string): string | undefined {
  const code = CODES.get(unit);
  if (code !== undefined) return code;
  return CURRENCY.test(unit) && !COINS.has(unit) ? `ISO4217:${unit}` : undefined;
}
