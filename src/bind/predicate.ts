import { charTable, makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { COMMON_ADVERBS } from "./words/lexicon-adverbs.ts";
import { COMMON_NOUNS } from "./words/lexicon-nouns.ts";
import { COMMON_VERBS } from "./words/lexicon-verbs.ts";
import { MEASURE_NOUNS } from "./words/measures.ts";
import { ADVERBS, EXTRA_NOUNS, NOUN_TAIL, VERBS } from "./words/predicates.ts";
import { SPEECH } from "./words/voices.ts";

export type WordKind = "verb" | "adverb" | "speech" | "noun";

/** Our own lists come first: where jieba's classes and ours differ, ours hold. */
const WORDS = makeTrie<WordKind>([
  ...wordsOf<WordKind>(SPEECH, "speech"),
  ...wordsOf<WordKind>(MEASURE_NOUNS, "noun"),
  ...wordsOf<WordKind>(EXTRA_NOUNS, "noun"),
  ...wordsOf<WordKind>(VERBS, "verb"),
  ...wordsOf<WordKind>(ADVERBS, "adverb"),
  ...wordsOf<WordKind>(COMMON_NOUNS, "noun"),
  ...wordsOf<WordKind>(COMMON_ADVERBS, "adverb"),
  ...wordsOf<WordKind>(COMMON_VERBS, "verb"),
]);
const TAIL = charTable(NOUN_TAIL);

export interface Word {
  readonly kind: WordKind;
  readonly start: number;
  readonly end: number;
}

/** The longest common word at `at`; a verb before the ending of a noun (製造|業, 開採|商) is a noun with it. */
export function wordAt(scan: Scan, at: number): Word | undefined {
  const match = matchAt(scan, WORDS, at);
  if (match === undefined) return undefined;
  const { value: kind, start, end } = match;
  if (
    kind === "verb" &&
    end - start > 1 &&
    TAIL[scan.codes[end]!] === 1 &&
    matchAt(scan, WORDS, end)?.end !== end + 2
  ) {
    return { kind: "noun", start, end: end + 1 };
  }
  return { kind, start, end };
}

/** The predicate word that begins at `at`; `undefined` when a noun or nothing known does. */
export function predicateAt(scan: Scan, at: number): Word | undefined {
  const word = wordAt(scan, at);
  return word === undefined || word.kind === "noun" ? undefined : word;
}
