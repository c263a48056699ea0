import { fold, type Span } from "#base";

/** A list of words, asked of folded text. Quicker than an expression of alternatives: most questions end at one bit. */
export interface Words {
  /** Asks a string. */
  test(words: string): boolean;
  /** Asks a span of a text. */
  fits(text: { readonly folded: string }, span: Span): boolean;
  /** Asks a range of a folded string, without cutting it out. */
  within(folded: string, start: number, end: number): boolean;
}

type Question = (folded: string, start: number, end: number) => boolean;

/** Is one of the words, nothing more. The words of a list are separated by blanks. */
export function whole(words: string): Words {
  const list = listOf(words, firstUnit);
  return ask((folded, start, end) => findWord(list, folded, start, end - start, end - start));
}

/** Begins with one of the words. */
export function head(words: string): Words {
  const list = listOf(words, firstUnit);
  return ask((folded, start, end) => findWord(list, folded, start, 1, end - start));
}

/** Ends in one of the words. */
export function tail(words: string): Words {
  const list = listOf(words, lastUnit);
  return ask((folded, start, end) => {
    const unit = folded.charCodeAt(end - 1);
    if (!mayHave(list, unit)) return false;
    for (let i = 0; i < list.words.length; i++) {
      const word = list.words[i]!;
      if (list.units[i] === unit && word.length <= end - start && isAt(folded, end - word.length, word)) return true;
    }
    return false;
  });
}

/** Holds one of the words. */
export function holds(words: string): Words {
  const list = listOf(words, firstUnit);
  return ask((folded, start, end) => {
    for (let at = start; at < end; at++) if (findWord(list, folded, at, 1, end - at)) return true;
    return false;
  });
}

function ask(question: Question): Words {
  const within: Question = (folded, start, end) => start < end && question(folded, start, Math.min(end, folded.length));
  return {
    test: (words) => within(words, 0, words.length),
    fits: ({ folded }, { start, end }) => within(folded, start, end),
    within,
  };
}

/** Words with the unit by which each is looked for. */
interface List {
  readonly words: readonly string[];
  readonly units: Uint16Array;
  /** A bit for every unit. Units share bits: 0 is sure, 1 is not. */
  readonly seen: Uint32Array;
}

function listOf(text: string, unitOf: (word: string) => number): List {
  const words = [...new Set(fold(text.trim()).split(/\s+/))];
  const units = Uint16Array.from(words, unitOf);
  const seen = new Uint32Array(8);
  for (const unit of units) seen[(unit >>> 5) & 7]! |= 1 << (unit & 31);
  return { words, units, seen };
}

function firstUnit(word: string): number {
  return word.charCodeAt(0);
}

function lastUnit(word: string): number {
  return word.charCodeAt(word.length - 1);
}

function mayHave({ seen }: List, unit: number): boolean {
  return ((seen[(unit >>> 5) & 7]! >>> (unit & 31)) & 1) !== 0;
}

/** Whether a word of a length between the two begins at `at`. */
function findWord(list: List, folded: string, at: number, least: number, most: number): boolean {
  const unit = folded.charCodeAt(at);
  if (!mayHave(list, unit)) return false;
  for (let i = 0; i < list.words.length; i++) {
    if (list.units[i] !== unit) continue;
    const word = list.words[i]!;
    if (word.length >= least && word.length <= most && isAt(folded, at, word)) return true;
  }
  return false;
}

function isAt(folded: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (folded.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}
