import { fold } from "#base";

/**
 * A pattern written in Traditional characters, to be asked of folded text (`sheet.folded`), so that it holds in both
 * scripts. Full-width brackets must be written as escaped ASCII ones.
 */
export function han(pattern: RegExp): RegExp {
  return new RegExp(fold(pattern.source), pattern.flags);
}

/** Finds the first of the words of a list, separated by blanks, with its place. */
export function firstOf(words: string): RegExp {
  return han(new RegExp(words.trim().split(/\s+/).join("|")));
}
