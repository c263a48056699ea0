import { fold } from "#base";
import type { Scan } from "./scan.ts";

/** Words of one kind, compiled once. Each word is folded, so a list is written in Traditional and read in both. */
export interface Trie<T> {
  readonly root: Node<T>;
  /** 1 for every unit with which a word begins (ends, in a backward trie): the cheap first question. */
  readonly first: Uint8Array;
}

interface Node<T> {
  value?: T;
  next?: Map<number, Node<T>>;
}

export interface Match<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** Compiles words read forward. A word given twice keeps its first value. */
export function makeTrie<T>(words: Iterable<readonly [string, T]>): Trie<T> {
  return compile(words, false);
}

/** Compiles words read backward from their last unit: for what stands before a number. */
export function makeTrieBack<T>(words: Iterable<readonly [string, T]>): Trie<T> {
  return compile(words, true);
}

function compile<T>(words: Iterable<readonly [string, T]>, back: boolean): Trie<T> {
  const root: Node<T> = {};
  const first = new Uint8Array(65536);
  for (const [word, value] of words) {
    const folded = fold(word);
    const units = back ? [...folded].reverse().join("") : folded;
    if (units.length === 0) throw new Error("invalid word: empty");
    let node = root;
    for (let i = 0; i < units.length; i++) {
      node.next ??= new Map();
      const unit = units.charCodeAt(i);
      let child = node.next.get(unit);
      if (child === undefined) {
        child = {};
        node.next.set(unit, child);
      }
      node = child;
    }
    if (node.value === undefined) node.value = value;
    first[units.charCodeAt(0)] = 1;
  }
  return { root, first };
}

/** The longest word that begins at `at`; `undefined` when none does. */
export function matchAt<T>(scan: Scan, trie: Trie<T>, at: number): Match<T> | undefined {
  scan.steps++;
  if (trie.first[scan.codes[at] ?? 0] === 0) return undefined;
  let node: Node<T> | undefined = trie.root;
  let value: T | undefined;
  let end = at;
  for (let i = at; i < scan.length; i++) {
    node = node.next?.get(scan.codes[i]!);
    if (node === undefined) break;
    scan.steps++;
    if (node.value !== undefined) {
      value = node.value;
      end = i + 1;
    }
  }
  return value === undefined ? undefined : { value, start: at, end };
}

/** The longest word that ends just before `at`; `undefined` when none does. */
export function matchBefore<T>(scan: Scan, trie: Trie<T>, at: number): Match<T> | undefined {
  scan.steps++;
  if (at <= 0 || trie.first[scan.codes[at - 1]!] === 0) return undefined;
  let node: Node<T> | undefined = trie.root;
  let value: T | undefined;
  let start = at;
  for (let i = at - 1; i >= 0; i--) {
    node = node.next?.get(scan.codes[i]!);
    if (node === undefined) break;
    scan.steps++;
    if (node.value !== undefined) {
      value = node.value;
      start = i;
    }
  }
  return value === undefined ? undefined : { value, start, end: at };
}

/** Splits a word list written with blanks and line ends, each word with the same value. */
export function wordsOf<T>(list: string, value: T): (readonly [string, T])[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => [word, value] as const);
}

/** A set of single characters as a table over folded units. */
export function charTable(characters: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const character of fold(characters.replace(/\s+/g, ""))) table[character.charCodeAt(0)] = 1;
  return table;
}
