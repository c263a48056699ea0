import { fold } from "#base";

/** Words between blanks, folded, the longer first: of two that begin alike the longer is meant. */
export function wordList(words: string): readonly string[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => fold(word.replaceAll("_", " ")))
    .sort((a, b) => b.length - a.length);
}

/** Whether a folded stretch holds one of the words. */
export function hasWord(stretch: string, words: readonly string[]): boolean {
  return words.some((word) => stretch.includes(word));
}

/** Where the last of the words ends in a folded stretch; −1 when it holds none. */
export function lastWord(stretch: string, words: readonly string[]): number {
  return Math.max(-1, ...words.map((word) => (stretch.includes(word) ? stretch.lastIndexOf(word) + word.length : -1)));
}
