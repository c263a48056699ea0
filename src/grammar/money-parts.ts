import { add, compare, type Decimal, scale } from "#base";
import { isDigit } from "./char.ts";
import { isHanNumeral } from "./han.ts";
import { readNumeral } from "./numeral.ts";
import type { Quantity } from "./printed.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, matchAt, type Trie } from "./trie.ts";
import { PLAIN_ID, type Unit } from "./unit.ts";

/** Small money behind the large: power of ten by word. 分 alone is a hundredth only behind 元 or 角. */
const PLAIN = makeTrie<number>([
  ["角", -1],
  ["毛", -1],
  ["分錢", -2],
  ["分", -2],
]);
const CENTS: Readonly<Record<string, Trie<number>>> = {
  [PLAIN_ID]: PLAIN,
  CNY: PLAIN,
  TWD: PLAIN,
  USD: makeTrie<number>([
    ["美分", -2],
    ["分", -2],
  ]),
  EUR: makeTrie<number>([
    ["歐分", -2],
    ["分", -2],
  ]),
  HKD: makeTrie<number>([
    ["港仙", -2],
    ["仙", -2],
    ["毫", -1],
  ]),
  GBP: makeTrie<number>([["便士", -2]]),
  JPY: makeTrie<number>([
    ["日本銭", -2],
    ["日本錢", -2],
    ["銭", -2],
  ]),
};
const AND = charTable("又零");
/** 50元6角3分 has two small parts. */
const PARTS_MAX = 2;
/** A digit behind these small words begins something else: 3分之一, 6角度. */
const NOT_BEHIND = charTable("之析鐘隊享別度公形落色");

/**
 * Joins small money to the amount before it, so that one sum is one figure:
 *
 *     50元6角3分      兩美元又三美分
 *         ^              ^
 */
export function readMoneyParts(scan: Scan, amount: Quantity & { readonly unit: Unit }): Quantity {
  const words = amount.numeral.scaled || amount.unit.power !== 0 ? undefined : CENTS[amount.unit.id];
  if (words === undefined) return amount;
  let { low, high, end } = amount;
  let last = 0;
  for (let part = 0; part < PARTS_MAX; part++) {
    const next = readPart(scan, words, end);
    if (next === undefined || next.power >= last) break;
    low = add(low, next.value);
    high = add(high, next.value);
    end = next.end;
    last = next.power;
  }
  return end === amount.end ? amount : { ...amount, low, high, end };
}

function readPart(
  scan: Scan,
  words: Trie<number>,
  at: number,
): { value: Decimal; power: number; end: number } | undefined {
  let i = skipBlanks(scan, at, 1);
  if (AND[scan.codes[i]!] === 1) i = skipBlanks(scan, i + 1, 1);
  const code = scan.codes[i]!;
  if (!isDigit(code) && !isHanNumeral(code)) return undefined;
  const numeral = readNumeral(scan, i, true);
  if (numeral === undefined || numeral.scaled || numeral.places > 0 || compare(numeral.low, numeral.high) !== 0)
    return undefined;
  const word = matchAt(scan, words, skipBlanks(scan, numeral.end, 1));
  if (word === undefined || NOT_BEHIND[scan.codes[word.end]!] === 1) return undefined;
  if (numeral.low.digits > 99n || numeral.low.exponent !== 0) return undefined;
  return { value: scale(numeral.low, word.value), power: word.value, end: word.end };
}
