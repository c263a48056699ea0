import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Converter } from "opencc-js";
import { describe, expect, it } from "vitest";
import { compare, type Decimal, decimal, isOverlapping, parseDecimal, scale } from "#base";
import { readMentions } from "#grammar";
import type { Figure } from "#model";
import { readCorpus } from "./corpus/read-corpus.ts";

const DIGITS = "零一二三四五六七八九";
const CAPITALS = "零壹貳參肆伍陸柒捌玖";
const UNITS = ["", "十", "百", "千"];
const CAPITAL_UNITS = ["", "拾", "佰", "仟"];

/** 1–9999 in Chinese numerals, gaps with 零, the 一 of 一十 always printed. */
function printSection(value: number, digits: string, units: readonly string[]): string {
  const written = String(value);
  let text = "";
  let gap = false;
  [...written].forEach((digit, index) => {
    if (digit === "0") {
      gap = true;
      return;
    }
    if (gap && text !== "") text += digits[0];
    gap = false;
    text += `${digits[Number(digit)]}${units[written.length - 1 - index]}`;
  });
  return text;
}

/** Any whole number below 10^16 in Chinese numerals. */
function printHan(value: number, digits = DIGITS, units: readonly string[] = UNITS): string {
  const parts: string[] = [];
  let rest = value;
  let lower: number | undefined;
  for (const large of ["", "萬", "億", "兆"]) {
    const section = rest % 10_000;
    if (section > 0) {
      const gap = lower !== undefined && lower < 1000 && parts.length > 0;
      if (gap) parts.unshift(digits[0]!);
      parts.unshift(`${printSection(section, digits, units)}${large}`);
    }
    lower = section;
    rest = Math.floor(rest / 10_000);
  }
  return parts.join("");
}

function printGrouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** 123,4567,8901 as 123億4567萬8901; sections of nothing are left out. */
function printMixed(value: number): string {
  const sections = [
    [Math.floor(value / 1e8), "億"],
    [Math.floor(value / 1e4) % 1e4, "萬"],
    [value % 1e4, ""],
  ] as const;
  let text = "";
  for (const [section, large] of sections) {
    if (section === 0) continue;
    text += `${section}${large}`;
  }
  return text;
}

/** The only figure of a sentence about `printed`; the words around it say nothing. */
function readOne(printed: string): Figure {
  const text = `礦場提報${printed}。`;
  const { figures } = readMentions(text);
  expect(figures, text).toHaveLength(1);
  expect(text.slice(figures[0]!.start, figures[0]!.end)).toBe(printed);
  return figures[0]!;
}

function expectValue(printed: string, value: Decimal, unit: string): void {
  const figure = readOne(printed);
  expect(compare(figure.low, value), printed).toBe(0);
  expect(compare(figure.high, value), printed).toBe(0);
  expect(figure.unit, printed).toBe(unit);
}

const whole = fc.integer({ min: 2, max: 99_999_999 }).filter((value) => value !== 2);
const large = fc.integer({ min: 10_001, max: 999_999_999_999 });

describe("an amount printed in any form reads back", () => {
  it("in Western digits, grouped and full-width", () => {
    fc.assert(
      fc.property(whole, (value) => {
        expectValue(`${value}噸`, decimal(value), "t");
        expectValue(`${printGrouped(value)}噸`, decimal(value), "t");
        expectValue(`${toFullWidth(printGrouped(value))}噸`, decimal(value), "t");
      }),
    );
  });

  it("in Chinese numerals, ordinary and financial", () => {
    fc.assert(
      fc.property(fc.oneof(whole, large), (value) => {
        expectValue(`${printHan(value)}公斤`, decimal(value), "kg");
        // A lone 參 or 陸 is mostly another word, so it counts only from 拾 up.
        if (value >= 10) expectValue(`${printHan(value, CAPITALS, CAPITAL_UNITS)}元`, decimal(value), "TWD");
      }),
    );
  });

  it("in digits with 萬 and 億 between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11_000, max: 999_999_999_999 }), (value) => {
        // 5萬3 is the spoken 53,000: a printed tail is never one digit.
        fc.pre(value % 10_000 === 0 || value % 10_000 > 9);
        fc.pre(Math.floor(value / 1e4) % 1e4 !== 0 || value < 1e8 || value % 1e8 === 0);
        fc.pre(value < 1e8 || Math.floor(value / 1e4) % 1e4 > 9);
        expectValue(`${printMixed(value)}美元`, decimal(value), "USD");
      }),
    );
  });

  it("as a decimal of a scale", () => {
    const scales = fc.constantFrom(["萬", 4], ["億", 8], ["兆", 12], ["萬億", 12], ["百萬", 6], ["", 0] as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 3 }), scales, (digits, places, one) => {
        const [word, power] = one as readonly [string, number];
        const value = decimal(digits, -places);
        const printed = (digits / 10 ** places).toFixed(places);
        expectValue(`${printed}${word}歐元`, scale(value, power), "EUR");
        expectValue(`${printed}%`, value, "%");
      }),
    );
  });

  it("as tenths and hundredths", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (tenths, hundredths) => {
        const value = decimal(tenths * 10 + hundredths);
        expectValue(`${DIGITS[tenths]}成${DIGITS[hundredths]}`, value, "%");
        expectValue(`${tenths}成${hundredths}`, value, "%");
        expectValue(`百分之${printHan(tenths * 10 + hundredths)}`, value, "%");
        expectValue(`${DIGITS[tenths]}成`, decimal(tenths * 10), "%");
      }),
    );
  });

  it("as a range of two amounts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (from, more) => {
        const figure = readOne(`${from}至${from + more}公頃`);
        expect([figure.low, figure.high].map(({ digits }) => digits)).toEqual([BigInt(from), BigInt(from + more)]);
      }),
    );
  });
});

const corpus = readdirSync(join(import.meta.dirname, "corpus"))
  .filter((file) => file.endsWith(".txt"))
  .flatMap((file) => readCorpus(join(import.meta.dirname, "corpus", file), file));

/** The amounts of a text in order; 元 as one money, for whose it is depends on the script. */
function amountsOf(text: string): string[] {
  return readMentions(text).figures.map(
    ({ low, high, unit, bound, change }) =>
      `${low.digits}e${low.exponent}..${high.digits}e${high.exponent} ${unit === "CNY" ? "TWD" : unit} ${bound} ${change ?? ""}`,
  );
}

describe("both scripts", () => {
  const simplify = Converter({ from: "tw", to: "cn" });
  it("give equal amounts on every text of the corpus", () => {
    for (const { name, text } of corpus) expect(amountsOf(simplify(text)), name).toEqual(amountsOf(text));
  });

  it("give equal amounts on random sums", () => {
    const around = fc.constantFrom("約", "逾", "近", "增加", "增至", "至少", "");
    const unit = fc.constantFrom("萬噸", "億元", "個百分點", "萬名", "兆瓦", "萬公頃", "個月", "枚比特幣", "倍");
    fc.assert(
      fc.property(whole, around, unit, (value, before, after) => {
        const text = `礦場提報${before}${printHan(value)}${after}，又提報${before}${value}${after}。`;
        expect(amountsOf(simplify(text)), text).toEqual(amountsOf(text));
      }),
    );
  });
});

const noise = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(..."0123456789.,%/-至約第前幾數一二三兩十百千萬億兆零半成分之又點個人元角年月日、(《負 \n"),
      { maxLength: 60 },
    )
    .map((characters) => characters.join("")),
);

describe("any text at all", () => {
  it("never throws; mentions lie inside it, in order, and never overlap", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { figures, times } = readMentions(text, { published: "2025-10-25" });
        const mentions = [...figures, ...times].sort((a, b) => a.start - b.start);
        mentions.forEach((mention, index) => {
          expect(mention.start).toBeGreaterThanOrEqual(0);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          const next = mentions[index + 1];
          if (next !== undefined) expect(isOverlapping(mention, next), JSON.stringify(text)).toBe(false);
        });
        for (const { low, high } of figures) expect(compare(low, high)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads what plain notation reads", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), (value) => {
        const { figures } = readMentions(`${value}`);
        expect(figures.map(({ low }) => low)).toEqual([parseDecimal(`${value}`)]);
      }),
    );
  });
});
