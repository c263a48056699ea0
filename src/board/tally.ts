import type { Corpus } from "./corpus.ts";
import type { Word } from "./word.ts";

/** In which articles a name is printed, and how much it weighs there. */
export interface Tally {
  readonly name: string;
  /** Numbers of the articles, rising. */
  readonly documents: readonly number[];
  /** Sum over the articles: 1, more in a title, a little more where it is repeated. */
  readonly weight: number;
}

const TITLE_WEIGHT = 1.5;
const REPEAT_WEIGHT = 0.5;

/** Counts one name from its offsets in rising order. */
export function tallyName(name: string, offsets: Iterable<number>, corpus: Corpus): Tally {
  const documents: number[] = [];
  let weight = 0;
  let document = -1;
  let times = 0;
  let titled = false;
  const close = () => {
    if (times > 0) weight += 1 + (titled ? TITLE_WEIGHT : 0) + REPEAT_WEIGHT * Math.log2(times);
  };
  for (const offset of offsets) {
    if (document < 0 || offset >= (corpus.starts[document + 1] ?? Number.POSITIVE_INFINITY)) {
      close();
      document = documentAt(corpus.starts, offset);
      documents.push(document);
      times = 0;
      titled = false;
    }
    times += 1;
    titled ||= offset < corpus.titleEnds[document]!;
  }
  close();
  return { name, documents, weight };
}

/** Offsets of each word, read off the runs in one pass for each word length. */
export function offsetsOfWords(words: readonly Word[]): Map<string, number[]> {
  const offsets = new Map<string, number[]>();
  for (const level of new Set(words.map((word) => word.level))) {
    const lists: (number[] | undefined)[] = new Array(level.times.length).fill(undefined);
    for (const word of words) {
      if (word.level !== level) continue;
      const list: number[] = [];
      lists[word.number] = list;
      offsets.set(word.name, list);
    }
    for (let i = 0; i < level.at.length; i++) if (level.at[i]! >= 0) lists[level.at[i]!]?.push(i);
  }
  return offsets;
}

/** Offsets of given folded names in a folded text, in one pass; the longest name at a place counts, and only it. */
export function offsetsOfNames(folded: string, names: Iterable<string>): Map<string, number[]> {
  const starts = new Map<string, string[]>();
  const offsets = new Map<string, number[]>();
  for (const name of names) {
    if (name.length < 2 || offsets.has(name)) continue;
    offsets.set(name, []);
    const head = name.slice(0, 2);
    starts.set(
      head,
      [...(starts.get(head) ?? []), name].sort((a, b) => b.length - a.length),
    );
  }
  if (offsets.size === 0) return offsets;
  for (let i = 0; i < folded.length - 1; i++) {
    const name = starts.get(folded.slice(i, i + 2))?.find((candidate) => folded.startsWith(candidate, i));
    if (name === undefined) continue;
    offsets.get(name)!.push(i);
    i += name.length - 1;
  }
  return offsets;
}

function documentAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
