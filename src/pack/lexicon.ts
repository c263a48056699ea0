import { isMoney } from "#algebra";
import { fold, spellingsOf } from "#base";
import { type Lookout, makeLookout, makeTrie, nextSpot, placesAt, type Scan, type Trie } from "#grammar";
import type { EntityType, Measure, Pack } from "#model";
import { type Entry, parseEntry, type Stand } from "./entry.ts";
import { makePhraseReader } from "./phrase.ts";

export interface PackMeasure extends Measure {
  /** `pack.measure`. */
  readonly fullId: string;
}

/** A word by its number, and where it must stand. */
export interface Need {
  readonly word: number;
  readonly stand: Stand;
}

/** An entry of `Measure.words`, compiled. */
export interface Pattern {
  readonly measure: PackMeasure;
  readonly needs: readonly Need[];
  readonly subject?: EntityType;
}

/** A measure word in a text. */
export interface WordAt {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/** All measure words of all packs in one trie, with what each can name. */
export interface Lexicon {
  /** Length of each word, by its number. */
  readonly lengths: Uint8Array;
  /** Every occurrence of every word, in the order of the text; a word inside a longer one is found too. */
  findWords(scan: Scan): WordAt[];
  /** The words of a short phrase, by number. */
  wordsOf(phrase: string): number[];
  /** The patterns of the measures that can be told in a unit. */
  patternsIn(unit: string): UnitPatterns;
  /** The words that forbid a measure. */
  unlessOf(measure: PackMeasure): readonly number[];
  /** What the noun that a label says changed must hold, folded; `undefined` where any may change. */
  changedOf(measure: PackMeasure): readonly string[] | undefined;
  /** The words that forbid a measure in the label, folded. */
  unlessLabelOf(measure: PackMeasure): readonly string[] | undefined;
}

/** The patterns for figures of one unit. */
export interface UnitPatterns {
  /** By word: those whose first word near the figure is this one. */
  readonly byWord: readonly (readonly Pattern[] | undefined)[];
  /** Those that need no word, only the unit. */
  readonly bare: readonly Pattern[];
}

/** Compiles the measures of all packs. Linear in the number and length of their words. */
export function compileLexicon(packs: readonly Pack[]): {
  readonly measures: readonly PackMeasure[];
  readonly lexicon: Lexicon;
} {
  const measures = packs.flatMap((pack) =>
    pack.measures.map((measure) => ({ ...measure, fullId: `${pack.id}.${measure.id}` })),
  );
  const numbers = new Map<string, number>();
  const printed = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = printed.get(word);
    if (known !== undefined) return known;
    const key = fold(word);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    printed.set(word, number);
    return number;
  };
  const patterns: (Pattern[] | undefined)[] = [];
  const bare: Pattern[] = [];
  const unless = new Map<PackMeasure, readonly number[]>();
  const changed = new Map<PackMeasure, readonly string[]>();
  const unlessLabel = new Map<PackMeasure, readonly string[]>();
  const foldedWords = (words: readonly string[]) => words.flatMap(spellingsOf).map(fold);
  for (const measure of measures) {
    for (const text of measure.words.flatMap(spellingsOf)) {
      const entry = parseEntry(text);
      if (entry === undefined) continue;
      const pattern = toPattern(measure, entry, numberOf);
      const anchor = pattern.needs.find((need) => need.stand !== "context")?.word;
      if (anchor === undefined) bare.push(pattern);
      else patterns[anchor] = [...(patterns[anchor] ?? []), pattern];
    }
    unless.set(measure, (measure.unless ?? []).flatMap(spellingsOf).map(numberOf));
    if (measure.changed !== undefined) changed.set(measure, foldedWords(measure.changed));
    if (measure.unlessLabel !== undefined) unlessLabel.set(measure, foldedWords(measure.unlessLabel));
  }
  const trie = makeTrie(numbers);
  const lookout = makeLookout(trie);
  return {
    measures,
    lexicon: {
      lengths: trie.lengths,
      findWords: (scan) => findWords(scan, trie, lookout),
      wordsOf: makePhraseReader([...numbers.keys()]),
      patternsIn: byUnit({ byWord: patterns, bare }),
      unlessOf: (measure) => unless.get(measure) ?? [],
      changedOf: (measure) => changed.get(measure),
      unlessLabelOf: (measure) => unlessLabel.get(measure),
    },
  };
}

/** Sorts patterns by unit, each unit when it is first asked for: there are no more than units of the grammar. */
function byUnit({ byWord, bare }: UnitPatterns): (unit: string) => UnitPatterns {
  const known = new Map<string, UnitPatterns>();
  return (unit) => {
    const made = known.get(unit);
    if (made !== undefined) return made;
    const name = isMoney(unit) ? "money" : unit;
    const told = ({ measure: { units } }: Pattern) => units.includes(unit) || units.includes(name);
    const patterns = { byWord: byWord.map((list) => list?.filter(told)), bare: bare.filter(told) };
    known.set(unit, patterns);
    return patterns;
  };
}

function toPattern(measure: PackMeasure, entry: Entry, numberOf: (word: string) => number): Pattern {
  const needs = entry.words.map(({ word, stand }) => ({ word: numberOf(word), stand }));
  return { measure, needs, ...(entry.subject !== undefined && { subject: entry.subject }) };
}

/** The words of a text in order, of those that begin together the longest first. A word's place is its number. */
function findWords(scan: Scan, trie: Trie<number>, lookout: Lookout): WordAt[] {
  const found: WordAt[] = [];
  for (let at = nextSpot(scan, lookout, 0); at < scan.length; at = nextSpot(scan, lookout, at + 1)) {
    for (const word of placesAt(scan, trie, at)) found.push({ word, start: at, end: at + trie.lengths[word]! });
  }
  return found;
}
