/** Article text → figures and times with their spans. Pure, linear, text never throws. */
export { isDigit, isHan, isLetter, isLetterOrDigit } from "./char.ts";
export { type DoubleArray, makeDoubleArray, wordsFrom } from "./double-array.ts";
export { type Lookout, makeLookout, nextSpot, spot } from "./lookout.ts";
export { type Inferred, inferPublished } from "./publication.ts";
export { type Mentions, type ReadOptions, readMentions } from "./read.ts";
export { foldedText, makeScan, type Scan } from "./scan.ts";
export {
  charTable,
  type Match,
  makeTrie,
  makeTrieBack,
  matchAt,
  matchBefore,
  placesAt,
  readWords,
  type Trie,
  unitTable,
  wordsOf,
} from "./trie.ts";
