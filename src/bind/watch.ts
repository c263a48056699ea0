import { type Lookout, makeLookout, makeTrie, type Scan, spot, type Trie, wordsOf } from "#grammar";

/** As many lists as a number has bits. */
const MOST = 32;

const watched: Trie<unknown>[] = [];
let lookout: Lookout | undefined;

/**
 * Has every clause looked through for the words of a list, once an article, together with all lists that are watched.
 * Gives the bit that `words` of a clause has when one begins in it: most have none, and need not be read for them.
 */
export function watch(words: Trie<unknown>): number {
  if (watched.length === MOST) throw new Error("too many lists are watched");
  lookout = undefined;
  return 1 << (watched.push(words) - 1);
}

/** The same for words that are only watched for, separated by blanks. */
export function watchFor(words: string): number {
  return watch(makeTrie(wordsOf(words, true)));
}

/** The bits of the watched lists that have a word between `start` and `end`. */
export function watchedIn(scan: Scan, start: number, end: number): number {
  lookout ??= makeLookout(...watched);
  return spot(scan, lookout, start, end);
}
