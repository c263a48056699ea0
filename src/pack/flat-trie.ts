import { fold } from "#base";
import { type DoubleArray, makeDoubleArray, walkAll } from "#grammar";

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
  return { ...makeDoubleArray(sorted, (place) => place + 1), values: sorted.map((word) => byWord.get(word)!) };
}

/** The value of a word by what the trie keeps of it; `undefined` for 0. */
export function valueAt<T>({ values }: FlatTrie<T>, word: number): T | undefined {
  return word === 0 ? undefined : values[word - 1];
}

/** What is read: folded units, 0 behind the last. */
export interface Units {
  readonly codes: Uint16Array;
  readonly length: number;
  steps: number;
}

let marks = new Uint32Array(16384);

/** Marks every offset of a text at which a word begins; 0 elsewhere. Valid until the next text is marked. */
export function markWords(trie: DoubleArray, text: Units): Uint32Array {
  if (marks.length < text.length) marks = new Uint32Array(2 * text.length);
  text.steps += walkAll(trie, text.codes, text.length, marks, 0);
  return marks;
}
