import { fold } from "#base";

/**
 * A trie in flat tables, for lists of tens of thousands of words: one look into a hash table for each character. Words
 * are folded, as in the small tries of the grammar.
 */
export interface FlatTrie<T> {
  /** By folded unit: the node of a word's first character; 0 when no word begins with it. */
  readonly heads: Int32Array;
  /** By node: 1 + the index of its word's value; 0 when no word ends here. */
  readonly ends: Int32Array;
  readonly values: readonly T[];
  /** Open addressing: triples of node, unit and the node they lead to. */
  readonly table: Int32Array;
  readonly mask: number;
}

interface Draft {
  readonly next: Map<number, Draft>;
  id: number;
  end: number;
}

/** Compiles words. A word given twice keeps its first value. */
export function makeFlatTrie<T>(words: Iterable<readonly [string, T]>): FlatTrie<T> {
  const root: Draft = { next: new Map(), id: 0, end: 0 };
  const drafts: Draft[] = [root];
  const values: T[] = [];
  for (const [word, value] of words) {
    let draft = root;
    const folded = fold(word);
    if (folded.length === 0) throw new Error("invalid word: empty");
    for (let i = 0; i < folded.length; i++) draft = childOf(draft, folded.charCodeAt(i), drafts);
    if (draft.end === 0) draft.end = values.push(value);
  }
  return lay(drafts, values);
}

function childOf(draft: Draft, unit: number, drafts: Draft[]): Draft {
  const known = draft.next.get(unit);
  if (known !== undefined) return known;
  const made: Draft = { next: new Map(), id: drafts.length, end: 0 };
  drafts.push(made);
  draft.next.set(unit, made);
  return made;
}

function lay<T>(drafts: readonly Draft[], values: readonly T[]): FlatTrie<T> {
  let size = 16;
  while (size < drafts.length * 3) size *= 2;
  const trie = {
    heads: new Int32Array(65536),
    ends: Int32Array.from(drafts, ({ end }) => end),
    values,
    table: new Int32Array(size * 3),
    mask: size - 1,
  };
  for (const draft of drafts) {
    for (const [unit, child] of draft.next) {
      if (draft.id === 0) trie.heads[unit] = child.id;
      else put(trie, draft.id, unit, child.id);
    }
  }
  return trie;
}

function put(
  { table, mask }: { readonly table: Int32Array; readonly mask: number },
  node: number,
  unit: number,
  to: number,
): void {
  let slot = slotOf(node, unit, mask);
  while (table[slot * 3] !== 0) slot = (slot + 1) & mask;
  table[slot * 3] = node;
  table[slot * 3 + 1] = unit;
  table[slot * 3 + 2] = to;
}

function slotOf(node: number, unit: number, mask: number): number {
  return ((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & mask;
}

/** The node that `unit` leads to from `node`; 0 when there is none. */
export function stepFlat<T>({ table, mask }: FlatTrie<T>, node: number, unit: number): number {
  for (let slot = slotOf(node, unit, mask); table[slot * 3] !== 0; slot = (slot + 1) & mask) {
    if (table[slot * 3] === node && table[slot * 3 + 1] === unit) return table[slot * 3 + 2]!;
  }
  return 0;
}
