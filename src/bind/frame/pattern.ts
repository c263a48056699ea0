import { han } from "#bind/han.ts";

/** The words of a list as alternatives; lists are separated by blanks. */
function anyOf(words: string): string {
  return words.trim().split(/\s+/).join("|");
}

/** Is one of the words, nothing more. */
export function whole(words: string): RegExp {
  return han(new RegExp(`^(?:${anyOf(words)})$`));
}

/** Begins with one of the words. */
export function head(words: string): RegExp {
  return han(new RegExp(`^(?:${anyOf(words)})`));
}

/** Ends in one of the words. */
export function tail(words: string): RegExp {
  return han(new RegExp(`(?:${anyOf(words)})$`));
}

/** Holds one of the words; the first of the list that fits at the first place counts. */
export function holds(words: string): RegExp {
  return han(new RegExp(anyOf(words)));
}
