import { fold, spellingsOf } from "#base";
import type { Scan } from "./scan.ts";
import {
  addPlaces,
  addTable,
  BACKWARD,
  FORWARD,
  isIn,
  longestAt,
  placeOf,
  readAll,
  type Table,
  type Vocabulary,
} from "./vocabulary.ts";

/**
 * Words of one kind, compiled once together with those of all others. Each word is folded, so a list is written in
 * Traditional and read in both. A table is made when its module is: it answers in scans that begin later.
 */
export interface Trie<T> {
  readonly table: Table;
  /** By place of a word in the table. */
  readonly values: readonly T[];
  readonly lengths: Uint8Array;
}

export interface Match<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** Compiles words read forward. A word given twice keeps its first value. */
export function makeTrie<T>(words: Iterable<readonly [string, T]>): Trie<T> {
  return enter(FORWARD, words);
}

/** Compiles words read backward from their last unit: for what stands before a number. */
export function makeTrieBack<T>(words: Iterable<readonly [string, T]>): Trie<T> {
  return enter(BACKWARD, words);
}

function enter<T>(vocabulary: Vocabulary, words: Iterable<readonly [string, T]>): Trie<T> {
  const folded: string[] = [];
  const values: T[] = [];
  for (const [word, value] of words) {
    const units = fold(word);
    if (units.length === 0) throw new Error("invalid word: empty");
    folded.push(vocabulary.way > 0 ? units : units.split("").reverse().join(""));
    values.push(value);
  }
  return { table: addTable(vocabulary, folded), values, lengths: Uint8Array.from(folded, ({ length }) => length) };
}

/** The longest word that begins at `at`; `undefined` when none does. */
export function matchAt<T>(scan: Scan, trie: Trie<T>, at: number): Match<T> | undefined {
  scan.steps++;
  const longest = scan.begins[at] || readBegin(scan, at);
  if (!isIn(FORWARD, trie.table, longest)) return undefined;
  const place = placeOf(FORWARD, trie.table, longest);
  return { value: trie.values[place]!, start: at, end: at + trie.lengths[place]! };
}

/** The longest word that ends just before `at`; `undefined` when none does. */
export function matchBefore<T>(scan: Scan, trie: Trie<T>, at: number): Match<T> | undefined {
  scan.steps++;
  const longest = scan.ends[at] || readEnd(scan, at);
  if (!isIn(BACKWARD, trie.table, longest)) return undefined;
  const place = placeOf(BACKWARD, trie.table, longest);
  return { value: trie.values[place]!, start: at - trie.lengths[place]!, end: at };
}

const places: number[] = [];

/** The places in a table of all its words that begin at `at`, the longest first. Valid until the next question. */
export function placesAt(scan: Scan, { table }: Trie<unknown>, at: number): readonly number[] {
  places.length = 0;
  addPlaces(FORWARD, table, scan.begins[at] || readBegin(scan, at), places);
  scan.steps += 1 + places.length;
  return places;
}

/** Walks the words of a whole text at once, for those who will ask at nearly every offset. */
export function readWords(scan: Scan): void {
  readAll(FORWARD, scan, scan.begins);
}

/** Walks the words that begin at `at`, once a scan. */
export function readBegin(scan: Scan, at: number): number {
  const longest = longestAt(FORWARD, scan, at);
  if (at >= 0) scan.begins[at] = longest;
  return longest;
}

/** Walks the words that end before `at`, once a scan. */
function readEnd(scan: Scan, at: number): number {
  const longest = longestAt(BACKWARD, scan, at - 1);
  if (at >= 0) scan.ends[at] = longest;
  return longest;
}

/** 1 for every unit with which a word of these tables begins. */
export function firstUnits(...tries: readonly Trie<unknown>[]): Uint8Array {
  const first = new Uint8Array(65536);
  for (const { table } of tries) for (const word of table.words) first[word.charCodeAt(0)] = 1;
  return first;
}

/** Splits a word list written with blanks and line ends, each word with the same value, in all its spellings. */
export function wordsOf<T>(list: string, value: T): (readonly [string, T])[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap(spellingsOf)
    .map((word) => [word, value] as const);
}

/** The places of units in the given lists, as bits: 1 for the first list, 2 for the second, 4 for the third. Not folded. */
export function unitTable(...lists: readonly string[]): Uint8Array {
  const table = new Uint8Array(65536);
  lists.forEach((list, index) => {
    for (let i = 0; i < list.length; i++) table[list.charCodeAt(i)]! |= 1 << index;
  });
  return table;
}

/** A set of single characters as a table over folded units. */
export function charTable(characters: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const character of fold(characters.replace(/\s+/g, ""))) table[character.charCodeAt(0)] = 1;
  return table;
}
