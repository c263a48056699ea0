import type { Scan } from "./scan.ts";
import { readBegin, type Trie } from "./trie.ts";
import { FORWARD, markPatterns, PATTERN, type Table } from "./vocabulary.ts";

/**
 * Up to 32 lists of words asked for together, over stretches of text. Most clauses hold no word that a reader lives by:
 * one look at each offset tells so for several readers, and they need not read.
 */
export interface Lookout {
  readonly tables: readonly Table[];
  /** What was asked of the vocabulary, and for which state of it. */
  words: unknown;
  marks: Int32Array;
}

export function makeLookout(...tries: readonly Trie<unknown>[]): Lookout {
  return { tables: tries.map(({ table }) => table), words: undefined, marks: new Int32Array(0) };
}

/** Which lists have a word that begins between `start` and `end`, as bits: 1 for the first, 2 for the second, 4 for the third. */
export function spot(scan: Scan, lookout: Lookout, start: number, end: number): number {
  const { begins } = scan;
  const marks = marksOf(lookout);
  let seen = 0;
  for (let at = start; at < end; at++) seen |= marks[(begins[at] || readBegin(scan, at)) >>> PATTERN]!;
  scan.steps += end - start;
  return seen;
}

/** The first offset from `at` on at which a word of a list begins; the length of the text when none does. */
export function nextSpot(scan: Scan, lookout: Lookout, at: number): number {
  const { begins, length } = scan;
  const marks = marksOf(lookout);
  let i = at;
  while (i < length && marks[(begins[i] || readBegin(scan, i)) >>> PATTERN] === 0) i++;
  scan.steps += i - at + 1;
  return i;
}

function marksOf(lookout: Lookout): Int32Array {
  if (lookout.words !== FORWARD.words) {
    lookout.words = FORWARD.words;
    lookout.marks = markPatterns(FORWARD, lookout.tables);
  }
  return lookout.marks;
}
