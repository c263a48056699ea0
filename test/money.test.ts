import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMentions } from "#grammar";

/** The money of each country of the domain list, ISO 3166 to ISO 4217. */
const MONEY: Readonly<Record<string, string>> = {
  CD: "CDF",
  CG: "XAF",
  AU: "AUD",
  KR: "KRW",
  KP: "KPW",
  US: "USD",
  CN: "CNY",
  TW: "TWD",
  HK: "HKD",
  MO: "MOP",
  JP: "JPY",
  RU: "RUB",
  UA: "UAH",
  KZ: "KZT",
  AE: "AED",
  SA: "SAR",
  TH: "THB",
  MY: "MYR",
  KH: "KHR",
  VN: "VND",
  MM: "MMK",
  ID: "IDR",
  PH: "PHP",
  IN: "INR",
  CA: "CAD",
  MX: "MXN",
  BR: "BRL",
  AR: "ARS",
  CL: "CLP",
  PE: "PEN",
  BO: "BOB",
  PY: "PYG",
  ZA: "ZAR",
  ZM: "ZMW",
  ZW: "USD",
  RW: "RWF",
  GN: "GNF",
  GA: "XAF",
  NA: "NAD",
  MG: "MGA",
  MZ: "MZN",
  TZ: "TZS",
  KE: "KES",
  NG: "NGN",
  GH: "GHS",
  CI: "XOF",
  TR: "TRY",
  IR: "IRR",
  OM: "OMR",
  NO: "NOK",
  SE: "SEK",
  GL: "DKK",
  GB: "GBP",
  IE: "EUR",
  DE: "EUR",
  FR: "EUR",
  IT: "EUR",
  EU: "EUR",
  NZ: "NZD",
  PG: "PGK",
};

const list = join(import.meta.dirname, "../../shared/domain/countries.json");
const isPresent = existsSync(list);
if (!isPresent) console.log("money.test: ../shared/domain is not there, only our own table is tested");

describe("the money of every country", () => {
  const names = ["zh-Hant-TW", "zh-Hans"].map((language) => new Intl.DisplayNames(language, { type: "currency" }));

  it.each([...new Set(Object.values(MONEY))])("%s is read by its Traditional and Simplified name", (code) => {
    for (const name of names.map((language) => language.of(code)!)) {
      const { figures } = readMentions(`貸款35億${name}`);
      expect(
        figures.map(({ unit }) => unit),
        name,
      ).toEqual([code]);
    }
  });

  it.skipIf(!isPresent)("leaves out no country of the domain list", () => {
    const countries = JSON.parse(readFileSync(list, "utf8")) as readonly { readonly iso2: string }[];
    for (const { iso2 } of countries) expect(MONEY[iso2], iso2).toBeDefined();
  });
});

describe("whose 元 it is", () => {
  it.each([
    ["甲礦（02899）股價報44元", "HKD"],
    ["高息ETF（00878）收22元", "TWD"],
    ["甲礦（2899）股價報44元", "TWD"],
    ["甲礦（02899）收44元，台股休市", "TWD"],
    ["铜业（02899）营业收入44元", "CNY"],
  ])("%s: %s", (text, unit) => {
    expect(readMentions(text).figures.map((figure) => figure.unit)).toEqual([unit]);
  });
});

it.each([
  ["政府統計處指出，輸往台灣的貨值為18億元。", "HKD"],
  ["政府統計處指出，折合新台幣的貨值為18億元。", "TWD"],
  ["本港金舖飾金賣出價升至每両6萬元。", "HKD"],
  ["本港金舖與台灣銀樓同漲，每兩6萬元。", "TWD"],
  ["銀樓飾金賣出價升至每錢1萬元。", "TWD"],
])("whose 元 it is: %s", (text, unit) => {
  expect(readMentions(text).figures.at(-1)?.unit).toBe(unit);
});

it("a plain 元 that is told again in Taiwan's money goes on in the foreign one before it", () => {
  const text = "總市值從2.6兆美元（約新台幣72.8兆元）跌至2.26兆元（約新台幣63.28兆元）。另有5億元（約新台幣5億元）。";
  expect(readMentions(text).figures.map(({ unit }) => unit)).toEqual(["USD", "TWD", "USD", "TWD", "TWD", "TWD"]);
});
