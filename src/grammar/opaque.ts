import { fold } from "#base";
import { isHan } from "./char.ts";
import { hanDigit, hanUnit } from "./han.ts";
import type { Scan } from "./scan.ts";
import { firstUnits, makeTrie, matchAt, wordsOf } from "./trie.ts";
import { NAMES } from "./words/names.ts";

const NAME_WORDS = makeTrie(wordsOf(NAMES, true));
/** 十分 (very), 一點 (a little): words, unless the numeral goes on. */
const ADVERBS = makeTrie(wordsOf("十分 萬分 一點 百分百", true));
const OF = fold("之").charCodeAt(0);
const ADDRESSES = makeTrie(wordsOf("http:// https:// www. ftp://", true));

/** Longest title that 《 may open; a 《 never closed is passed over alone. */
const TITLE_MAX = 80;
/** Longest address passed over at once; the rest of a longer one is read on as text. */
const ADDRESS_MAX = 2048;

/** First units of everything in this file. */
export const OPAQUE_FIRST: Uint8Array = (() => {
  const table = firstUnits(NAME_WORDS, ADVERBS, ADDRESSES);
  for (const open of "《〈") table[open.charCodeAt(0)] = 1;
  return table;
})();

/**
 * Reads what must be passed over whole: titles 《2023年…報告》, addresses, and words such as 一帶一路 or 三星 that hold
 * a numeral and say no number. Returns where to go on, or `at` when nothing of the kind stands there.
 */
export function skipOpaque(scan: Scan, at: number): number {
  const code = scan.codes[at]!;
  if (code === 0x300a || code === 0x3008) return skipTitle(scan, at, code + 1);
  const address = matchAt(scan, ADDRESSES, at);
  if (address !== undefined) return skipAddress(scan, address.end);
  const name = matchAt(scan, NAME_WORDS, at);
  if (name !== undefined && !isNumeralInside(scan, name.end)) return name.end;
  const adverb = matchAt(scan, ADVERBS, at);
  return adverb === undefined || isNumeralGoingOn(scan, adverb.end) ? at : adverb.end;
}

/** 十分之一, 一點五: the adverb's characters belong to a number after all. */
function isNumeralGoingOn(scan: Scan, at: number): boolean {
  const code = scan.codes[at]!;
  return code === OF || hanDigit(code) >= 0;
}

/** 這一百名, 另一千人: the name's last digit begins a number. */
function isNumeralInside(scan: Scan, at: number): boolean {
  scan.steps += 2;
  return hanDigit(scan.codes[at - 1]!) >= 0 && hanUnit(scan.codes[at]!) > 0;
}

function skipTitle(scan: Scan, at: number, close: number): number {
  const limit = Math.min(scan.length, at + TITLE_MAX);
  for (let i = at + 1; i < limit; i++) {
    scan.steps++;
    if (scan.codes[i] === close) return i + 1;
    if (scan.codes[i] === 0x0a) break;
  }
  return at + 1;
}

function skipAddress(scan: Scan, at: number): number {
  let i = at;
  const limit = Math.min(scan.length, at + ADDRESS_MAX);
  while (
    i < limit &&
    scan.codes[i]! > 0x20 &&
    scan.codes[i]! < 0x2000 &&
    !isHan(scan.codes[i]!) &&
    scan.codes[i] !== 0x28
  )
    i++;
  scan.steps += i - at + 1;
  return i;
}
