import { fold } from "#base";
import { childOf, type DoubleArray, makeDoubleArray, wordOf } from "#grammar";

/** Words with their values in one automaton of their own, for lists that come and go with their packs. Folded. */
export interface FlatTrie<T> extends DoubleArray {
  readonly values: readonly T[];
}

/** Compiles words. A word given twice keeps its first value. */
export function makeFlatTrie<T>(words: Iterable<readonly [string, T]>): FlatTrie<T> {
  const byWord = new Map<string, T>();
  for (const [word, value] of words) {
    const folded = fold(word);
    if (folded.length === 0) throw new Error("invalid word: empty");
    if (!byWord.has(folded)) byWord.set(folded, value);
  }
  const sorted = [...byWord.keys()].sort();
  return { ...makeDoubleArray(sorted), values: sorted.map((word) => byWord.get(word)!) };
}

/** The node that `unit` leads to from `node`, the first one being `ROOT`; 0 when there is none. */
export function stepFlat<T>(trie: FlatTrie<T>, node: number, unit: number): number {
  return childOf(trie, node, unit);
}

/** The value of the word that ends at a node. */
export function valueAt<T>(trie: FlatTrie<T>, node: number): T | undefined {
  const word = wordOf(trie, node);
  return word === 0 ? undefined : trie.values[word - 1];
}
