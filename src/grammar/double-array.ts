/**
 * A trie in flat arrays after Aoe (1989), as cedar and daachorse have it: the child of a node stands at the node's base
 * plus the class of a unit, and names the node as its parent. A step is two looks, and nothing is allocated. At most
 * offsets of a text no word goes on behind its first unit: words of one unit and the pairs with which longer ones begin
 * are kept apart, in tables small enough to stay at hand.
 */
export interface DoubleArray {
  /** By unit: its class; 0 for a unit that no word holds. */
  readonly classes: Uint16Array;
  /** Three numbers for each node: base, parent, what is kept of the word that ends here or 0. */
  readonly cells: Int32Array;
  /** By class: what is kept of the word of this one unit, or 0. */
  readonly singles: Int32Array;
  /** A bit for every pair of classes with which a word begins. Pairs share bits: 0 is sure, 1 is not. */
  readonly pairs: Uint8Array;
}

/** Where every walk begins. */
const ROOT = 1;
const PAIR_BITS = 17;

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
  const field: Field = { cells: new Int32Array(3 * (ROOT + 1)), free: ROOT + 1, roomy: [] };
  const queue: Branch[] = words.length === 0 ? [] : [{ node: ROOT, from: 0, to: words.length, depth: 0 }];
  for (const { node, from, to, depth } of queue) {
    const begin = words[from]!.length === depth ? from + 1 : from;
    if (begin > from) field.cells[3 * node + 2] = keep(from);
    if (begin === to) continue;
    const children = split(words, begin, to, depth, classes);
    const base = findRoom(field, children, count);
    field.cells[3 * node] = base;
    for (const child of children) {
      field.cells[3 * (base + child.class) + 1] = node;
      queue.push({ node: base + child.class, from: child.from, to: child.to, depth: depth + 1 });
    }
  }
  return { classes, cells: field.cells, ...findHeads(words, keep, classes, count) };
}

function findHeads(
  words: readonly string[],
  keep: (place: number) => number,
  classes: Uint16Array,
  count: number,
): Pick<DoubleArray, "singles" | "pairs"> {
  const singles = new Int32Array(count + 1);
  const pairs = new Uint8Array(1 << (PAIR_BITS - 3));
  words.forEach((word, place) => {
    const first = classes[word.charCodeAt(0)]!;
    if (word.length === 1) singles[first] = keep(place);
    else {
      const pair = pairOf(first, classes[word.charCodeAt(1)]!);
      pairs[pair >> 3]! |= 1 << (pair & 7);
    }
  });
  return { singles, pairs };
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

/** A base that gives every child a free node. */
function findRoom(field: Field, children: readonly Child[], count: number): number {
  const first = children[0]!.class;
  const isOnly = children.length === 1;
  for (let node = Math.max(field.free, isOnly ? 0 : (field.roomy[children.length] ?? 0), first); ; node++) {
    grow(field, 3 * (node + count + 2));
    const { cells } = field;
    if (cells[3 * node + 1] !== 0) continue;
    if (isOnly) {
      if (field.free >= first) field.free = node + 1;
      return node - first;
    }
    let fits = 1;
    while (fits < children.length && cells[3 * (node - first + children[fits]!.class) + 1] === 0) fits++;
    if (fits < children.length) continue;
    field.roomy[children.length] = node;
    return node - first;
  }
}

/** Leaves room for every class behind the last node, so that no look misses the array. */
function grow(field: Field, size: number): void {
  if (size <= field.cells.length) return;
  const grown = new Int32Array(2 * size);
  grown.set(field.cells);
  field.cells = grown;
}

/** What is kept of the word of one unit; 0 when it is none. */
export function singleOf({ classes, singles }: DoubleArray, unit: number): number {
  return singles[classes[unit]!]!;
}

/** The node that two units lead to from the beginning; 0 when no word begins so. */
export function pairAt({ classes, cells, pairs }: DoubleArray, unit: number, next: number): number {
  const first = classes[unit]!;
  const second = classes[next]!;
  const pair = pairOf(first, second);
  if ((pairs[pair >> 3]! & (1 << (pair & 7))) === 0) return 0;
  const head = cells[3 * ROOT]! + first;
  if (cells[3 * head + 1] !== ROOT) return 0;
  const node = cells[3 * head]! + second;
  return cells[3 * node + 1] === head ? node : 0;
}

/** The node that `unit` leads to from another; 0 when no word goes on so. */
export function childOf({ classes, cells }: DoubleArray, node: number, unit: number): number {
  const child = cells[3 * node]! + classes[unit]!;
  return cells[3 * child + 1] === node ? child : 0;
}

/** What is kept of the word that ends at a node; 0 when none does. */
export function wordOf({ cells }: DoubleArray, node: number): number {
  return cells[3 * node + 2]!;
}
