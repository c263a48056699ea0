import { FOLD } from "#base";
import { makeDoubleArray, wordsFrom } from "#grammar";

let codes = new Uint16Array(256);

/**
 * Reads short phrases of their own for words that are told apart by their place in the list. The words have an automaton
 * to themselves: one figure after the other asks, and most characters of a phrase begin none.
 */
export function makePhraseReader(words: readonly string[]): (phrase: string) => number[] {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const sorted = [...words].sort();
  const automaton = makeDoubleArray(sorted, (place) => numbers.get(sorted[place]!)! + 1);
  return (phrase) => {
    layOut(phrase);
    const found: number[] = [];
    for (let at = 0; at < phrase.length; at++) wordsFrom(automaton, codes, at, found);
    return found.map((kept) => kept - 1);
  };
}

function layOut(phrase: string): void {
  const { length } = phrase;
  if (codes.length < length + 2) codes = new Uint16Array(2 * length + 2);
  for (let i = 0; i < length; i++) codes[i] = FOLD[phrase.charCodeAt(i)]!;
  codes.fill(0, length, length + 2);
}
