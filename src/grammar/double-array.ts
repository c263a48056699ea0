/**
 * A trie in flat arrays after Aoe (1989), as cedar and daachorse have it: the child of a node stands at the node's base
 * plus the class of a unit, and names the node as its parent. Nothing is allocated, and what costs is to fetch a node
 * that is not at hand. So the beginnings are kept apart in tables small enough to stay there, and every node says which
 * units may follow: most walks end without another fetch.
 */
export interface DoubleArray {
  /** By unit: its class; 0 for a unit that no word holds. */
  readonly classes: Uint16Array;
  /**
   * Four numbers for each node, so that none lies across two lines of the cache: base, parent, what is kept of the word
   * that ends here or 0, and a bit for the class of each child. Classes share bits: 0 is sure, 1 is not.
   */
  readonly cells: Int32Array;
  /** Two numbers by class of a first unit: what is kept of the word of this one unit or 0, and the base of its node or 0. */
  readonly heads: Int32Array;
  /** A bit for every pair of classes with which a word begins. Pairs share bits: 0 is sure, 1 is not. */
  readonly pairs: Uint8Array;
}

/** Where every walk begins. */
const ROOT = 1;
const PAIR_BITS = 17;
/** Numbers of a node, and their places. */
const SIZE = 4;
const PARENT = 1;
const WORD = 2;
const AHEAD = 3;

/** Nodes whose word begins with the same units, and where their common part ends. */
interface Branch {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Lays out words that are sorted by unit and differ from each other. `keep` gives a number for each, by its place. */
export function makeDoubleArray(words: readonly string[], keep: (place: number) => number): DoubleArray {
  const { classes, count } = classify(words);
  const field: Field = { cells: new Int32Array(SIZE * (ROOT + 1)), free: ROOT + 1, roomy: [] };
  const queue: Branch[] = words.length === 0 ? [] : [{ node: ROOT, from: 0, to: words.length, depth: 0 }];
  for (const { node, from, to, depth } of queue) {
    const begin = words[from]!.length === depth ? from + 1 : from;
    if (begin > from) field.cells[SIZE * node + WORD] = keep(from);
    if (begin === to) continue;
    const children = split(words, begin, to, depth, classes);
    const base = findRoom(field, children, count);
    field.cells[SIZE * node] = base;
    for (const child of children) {
      field.cells[SIZE * (base + child.class) + PARENT] = node;
      field.cells[SIZE * node + AHEAD]! |= 1 << (child.class & 31);
      queue.push({ node: base + child.class, from: child.from, to: child.to, depth: depth + 1 });
    }
  }
  return { classes, cells: field.cells, heads: findHeads(field.cells, count), pairs: findPairs(words, classes) };
}

function findHeads(cells: Int32Array, count: number): Int32Array {
  const heads = new Int32Array(2 * (count + 1));
  for (let first = 1; first <= count; first++) {
    const head = SIZE * headOf(cells, first);
    if (cells[head + PARENT] !== ROOT) continue;
    heads[2 * first] = cells[head + WORD]!;
    heads[2 * first + 1] = cells[head]!;
  }
  return heads;
}

function findPairs(words: readonly string[], classes: Uint16Array): Uint8Array {
  const pairs = new Uint8Array(1 << (PAIR_BITS - 3));
  for (const word of words) {
    if (word.length === 1) continue;
    const pair = pairOf(classes[word.charCodeAt(0)]!, classes[word.charCodeAt(1)]!);
    pairs[pair >> 3]! |= 1 << (pair & 7);
  }
  return pairs;
}

function pairOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - PAIR_BITS);
}

function classify(words: readonly string[]): { readonly classes: Uint16Array; readonly count: number } {
  const classes = new Uint16Array(65536);
  let count = 0;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (classes[unit] === 0) classes[unit] = ++count;
    }
  }
  return { classes, count };
}

interface Child {
  readonly class: number;
  readonly from: number;
  readonly to: number;
}

/** The words of a range by their unit at `depth`, in the order of the classes. */
function split(words: readonly string[], from: number, to: number, depth: number, classes: Uint16Array): Child[] {
  const children: Child[] = [];
  for (let begin = from; begin < to; ) {
    const unit = words[begin]!.charCodeAt(depth);
    let end = begin + 1;
    while (end < to && words[end]!.charCodeAt(depth) === unit) end++;
    children.push({ class: classes[unit]!, from: begin, to: end });
    begin = end;
  }
  return children.length < 2 ? children : children.sort((a, b) => a.class - b.class);
}

/** The cells as they fill. */
interface Field {
  cells: Int32Array;
  /** No node before it is free. */
  free: number;
  /** Where so many children last found room: what is left before goes to fewer. */
  readonly roomy: number[];
}

/** A base above 0 that gives every child a free node. */
function findRoom(field: Field, children: readonly Child[], count: number): number {
  const first = children[0]!.class;
  const roomy = children.length === 1 ? 0 : (field.roomy[children.length] ?? 0);
  while (isTaken(field, field.free, count)) field.free++;
  for (let node = Math.max(field.free, roomy, first + 1); ; node++) {
    if (isTaken(field, node, count)) continue;
    let fits = 1;
    while (fits < children.length && !isTaken(field, node - first + children[fits]!.class, count)) fits++;
    if (fits < children.length) continue;
    field.roomy[children.length] = node;
    return node - first;
  }
}

function isTaken(field: Field, node: number, count: number): boolean {
  grow(field, SIZE * (node + count + 2));
  return field.cells[SIZE * node + PARENT] !== 0;
}

/** Leaves room for every class behind the last node, so that no look misses the array. */
function grow(field: Field, size: number): void {
  if (size <= field.cells.length) return;
  const grown = new Int32Array(2 * size);
  grown.set(field.cells);
  field.cells = grown;
}

/** What is kept of the word of one unit; 0 when it is none. */
export function singleOf({ classes, heads }: DoubleArray, unit: number): number {
  return heads[2 * classes[unit]!]!;
}

/** The node that two units lead to from the beginning; 0 when no word begins so. */
export function pairAt({ classes, cells, heads, pairs }: DoubleArray, unit: number, next: number): number {
  const first = classes[unit]!;
  const second = classes[next]!;
  const base = heads[2 * first + 1]!;
  const pair = pairOf(first, second);
  if (base === 0 || (pairs[pair >> 3]! & (1 << (pair & 7))) === 0) return 0;
  const node = base + second;
  return cells[SIZE * node + PARENT] === headOf(cells, first) ? node : 0;
}

/** The node that `unit` leads to from another; 0 when no word goes on so. */
export function childOf({ classes, cells }: DoubleArray, node: number, unit: number): number {
  const next = classes[unit]!;
  if ((cells[SIZE * node + AHEAD]! & (1 << (next & 31))) === 0) return 0;
  const child = cells[SIZE * node]! + next;
  return cells[SIZE * child + PARENT] === node ? child : 0;
}

/** What is kept of the word that ends at a node; 0 when none does. */
export function wordOf({ cells }: DoubleArray, node: number): number {
  return cells[SIZE * node + WORD]!;
}

/** Adds what is kept of every word that is read from `at` on, the longest first. */
export function wordsFrom(trie: DoubleArray, codes: Uint16Array, at: number, found: number[]): void {
  const begin = found.length;
  const single = singleOf(trie, codes[at]!);
  if (single !== 0) found.push(single);
  for (
    let i = at + 1, node = pairAt(trie, codes[at]!, codes[i]!);
    node !== 0;
    node = childOf(trie, node, codes[++i]!)
  ) {
    const word = wordOf(trie, node);
    if (word !== 0) found.push(word);
  }
  for (let low = begin, high = found.length - 1; low < high; low++, high--) {
    const word = found[low]!;
    found[low] = found[high]!;
    found[high] = word;
  }
}

/**
 * Puts what is kept of the longest word at each offset of a text, `nothing` where no word begins. One loop for the whole
 * text costs less than half of a walk at each offset when it is asked for. `codes` must end in 0; gives the steps taken.
 */
export function walkAll(
  { classes, cells, heads, pairs }: DoubleArray,
  codes: Uint16Array,
  length: number,
  longest: Uint32Array,
  nothing: number,
): number {
  const root = headOf(cells, 0);
  let steps = length;
  let first = classes[codes[0]!]!;
  for (let at = 0; at < length; at++) {
    const second = classes[codes[at + 1]!]!;
    const pair = pairOf(first, second);
    const base = heads[2 * first + 1]!;
    let kept = heads[2 * first]!;
    if (base !== 0 && (pairs[pair >> 3]! & (1 << (pair & 7))) !== 0) {
      let node = base + second;
      let parent = root + first;
      for (let i = at + 2; cells[SIZE * node + PARENT] === parent; i++) {
        kept = cells[SIZE * node + WORD]! || kept;
        steps++;
        const next = classes[codes[i]!]!;
        if ((cells[SIZE * node + AHEAD]! & (1 << (next & 31))) === 0) break;
        parent = node;
        node = cells[SIZE * node]! + next;
      }
    }
    longest[at] = kept || nothing;
    first = second;
  }
  return steps;
}

/** The node of a first unit, if any word begins with it. */
function headOf(cells: Int32Array, first: number): number {
  return cells[SIZE * ROOT]! + first;
}
