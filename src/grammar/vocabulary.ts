import { childOf, type DoubleArray, makeDoubleArray, pairAt, singleOf, walkAll, wordOf } from "./double-array.ts";

/**
 * Every word of every table that is read in one direction, in one automaton. A text is walked once at each offset and
 * the longest word there is kept; what any table has there are beginnings of that word, so that a question costs a look
 * at one bit, and most often ends there.
 */
export interface Vocabulary {
  /** Forward from a first unit, or backward from a last one. */
  readonly way: 1 | -1;
  readonly tables: Table[];
  words: Words;
  isStale: boolean;
}

/** The words of one table, by their place in it. */
export interface Table {
  readonly number: number;
  /** Its bit among those of a word. */
  readonly lane: number;
  readonly bit: number;
  readonly words: readonly string[];
  /** Of a long table, by word: the place of its longest word among that one and those it begins with; see `placeOf`. */
  direct: Uint16Array | undefined;
}

/** All words, numbered in the order of their units. */
interface Words {
  /** Keeps of a word its number and, in the upper half, that of its pattern. */
  readonly automaton: DoubleArray;
  /**
   * By pattern, `lanes` numbers each: a bit for every table that has a word or a beginning of it. Thousands of words are
   * in the same tables, so that the patterns are few and stay at hand.
   */
  readonly bits: Uint32Array;
  readonly lanes: number;
  /** By word: the longest other word that it begins with. */
  readonly shorter: Uint16Array;
  /** By word: where its owners begin; those of the next word end them. */
  readonly from: Uint32Array;
  /** The tables that have a word, and its place in each. */
  readonly owners: Uint16Array;
  readonly places: Uint16Array;
}

/** What is kept of an offset: 0 before it is read, then what is kept of the longest word there; `NONE` when none is. */
const NONE = 1;
const FIRST = 2;
const NUMBER = 0xffff;
/** Above these bits of what is kept stands the pattern. */
export const PATTERN = 16;
/** Words are numbered in 16 bits. */
const MOST = 65_000;
/** Tables from this length on are asked for every word of a text and find nearly all: their places are laid out by word. */
const LONG = 1000;

export const FORWARD: Vocabulary = makeVocabulary(1);
export const BACKWARD: Vocabulary = makeVocabulary(-1);

export function makeVocabulary(way: 1 | -1): Vocabulary {
  return { way, tables: [], words: compileWords([]), isStale: false };
}

/** Adds a table. It answers in scans that begin later. */
export function addTable(vocabulary: Vocabulary, words: readonly string[]): Table {
  const number = vocabulary.tables.length;
  const isEmpty = words.length === 0;
  const table = {
    number,
    lane: isEmpty ? 0 : number >> 5,
    bit: isEmpty ? 0 : 1 << (number & 31),
    words,
    direct: undefined,
  };
  vocabulary.tables.push(table);
  vocabulary.isStale ||= !isEmpty;
  return table;
}

/** Compiles all tables anew when some were added. */
export function compile(vocabulary: Vocabulary): void {
  if (!vocabulary.isStale) return;
  vocabulary.words = compileWords(vocabulary.tables);
  vocabulary.isStale = false;
}

function compileWords(tables: readonly Table[]): Words {
  const words = [...new Set(tables.flatMap((table) => table.words))].sort();
  if (words.length > MOST) throw new Error(`too many words: ${words.length}`);
  const shorter = beginnings(words);
  const owned = own(tables, words);
  const { patterns, ...marked } = mark(tables.length, owned, shorter);
  for (const table of tables) if (table.words.length >= LONG) table.direct = placesOf(table, owned, shorter);
  const automaton = makeDoubleArray(words, (place) => (patterns[place + FIRST]! << PATTERN) | (place + FIRST));
  return { automaton, ...owned, ...marked, shorter };
}

/** By number of a word: the longest other word that it begins with. */
function beginnings(words: readonly string[]): Uint16Array {
  const shorter = new Uint16Array(words.length + FIRST).fill(NONE);
  const open: number[] = [];
  words.forEach((word, index) => {
    while (open.length > 0 && !word.startsWith(words[open.at(-1)!]!)) open.pop();
    if (open.length > 0) shorter[index + FIRST] = open.at(-1)! + FIRST;
    open.push(index);
  });
  return shorter;
}

type Owned = Pick<Words, "from" | "owners" | "places">;

/** Lists the tables that have each word. One that has it twice is listed with the first place first. */
function own(tables: readonly Table[], words: readonly string[]): Owned {
  const numbers = new Map(words.map((word, index) => [word, index + FIRST]));
  const from = new Uint32Array(words.length + FIRST + 1);
  for (const table of tables) for (const word of table.words) from[numbers.get(word)! + 1]!++;
  for (let i = 1; i < from.length; i++) from[i]! += from[i - 1]!;
  const next = from.slice();
  const owners = new Uint16Array(from.at(-1)!);
  const places = new Uint16Array(owners.length);
  for (const table of tables) {
    table.words.forEach((word, place) => {
      const slot = next[numbers.get(word)!]!++;
      owners[slot] = table.number;
      places[slot] = place;
    });
  }
  return { from, owners, places };
}

type Marked = Pick<Words, "bits" | "lanes"> & { readonly patterns: Uint16Array };

/** Gives each word its pattern; the first one is empty. */
function mark(tables: number, { from, owners }: Owned, shorter: Uint16Array): Marked {
  const lanes = Math.ceil(tables / 32);
  const patterns = new Uint16Array(shorter.length);
  const rows = [new Uint32Array(lanes)];
  const known = new Map([[rows[0]!.join(), 0]]);
  for (let word = FIRST; word < shorter.length; word++) {
    const row = rows[patterns[shorter[word]!]!]!.slice();
    for (let i = from[word]!; i < from[word + 1]!; i++) row[owners[i]! >> 5]! |= 1 << (owners[i]! & 31);
    const key = row.join();
    if (!known.has(key)) known.set(key, rows.push(row) - 1);
    patterns[word] = known.get(key)!;
  }
  const bits = new Uint32Array(lanes * rows.length);
  rows.forEach((row, pattern) => {
    bits.set(row, pattern * lanes);
  });
  return { bits, lanes, patterns };
}

function placesOf({ number }: Table, { from, owners, places }: Owned, shorter: Uint16Array): Uint16Array {
  const direct = new Uint16Array(shorter.length);
  for (let word = FIRST; word < direct.length; word++) {
    let slot = from[word]!;
    while (slot < from[word + 1]! && owners[slot] !== number) slot++;
    direct[word] = slot < from[word + 1]! ? places[slot]! : direct[shorter[word]!]!;
  }
  return direct;
}

/** What is walked: folded units, 0 behind the last. */
interface Walked {
  readonly codes: Uint16Array;
  steps: number;
}

/** The longest word that is read from `at` on, as it is kept. */
export function longestAt({ words, way }: Vocabulary, scan: Walked, at: number): number {
  const { automaton } = words;
  const { codes } = scan;
  if (at < 0) return NONE;
  let i = at + way;
  let longest = singleOf(automaton, codes[at] ?? 0);
  for (let node = i < 0 ? 0 : pairAt(automaton, codes[at] ?? 0, codes[i] ?? 0); node !== 0; ) {
    longest = wordOf(automaton, node) || longest;
    i += way;
    if (i < 0) break;
    node = childOf(automaton, node, codes[i]!);
  }
  scan.steps += 1 + Math.abs(i - at);
  return longest || NONE;
}

/** Keeps of every offset the longest word that is read forward from it. */
export function readAll({ words }: Vocabulary, scan: Walked & { readonly length: number }, longest: Uint32Array): void {
  scan.steps += walkAll(words.automaton, scan.codes, scan.length, longest, NONE);
}

/** Whether a table has one of the words of which `longest` is kept: the question that nearly always is answered no. */
export function isIn({ words }: Vocabulary, { lane, bit }: Table, longest: number): boolean {
  return (words.bits[(longest >>> PATTERN) * words.lanes + lane]! & bit) !== 0;
}

/** By pattern: a bit for each of at most 32 tables that it is of. */
export function markPatterns({ words }: Vocabulary, tables: readonly Table[]): Int32Array {
  const { bits, lanes } = words;
  const marks = new Int32Array(bits.length / lanes);
  tables.forEach(({ lane, bit }, index) => {
    for (let i = 0; i < marks.length; i++) if ((bits[i * lanes + lane]! & bit) !== 0) marks[i]! |= 1 << index;
  });
  return marks;
}

/** Adds the places in a table of all its words among those of which `longest` is kept, the longest first. */
export function addPlaces({ words }: Vocabulary, { number }: Table, longest: number, found: number[]): void {
  const { shorter, from, owners, places } = words;
  for (let word = longest & NUMBER; word >= FIRST; word = shorter[word]!) {
    let i = from[word]!;
    while (i < from[word + 1]! && owners[i] !== number) i++;
    if (i < from[word + 1]!) found.push(places[i]!);
  }
}

/** The place in a table of its longest word among those of which `longest` is kept; there must be one. */
export function placeOf({ words }: Vocabulary, { number, direct }: Table, longest: number): number {
  if (direct !== undefined) return direct[longest & NUMBER]!;
  const { shorter, from, owners, places } = words;
  for (let word = longest & NUMBER; ; word = shorter[word]!) {
    for (let i = from[word]!; i < from[word + 1]!; i++) if (owners[i] === number) return places[i]!;
  }
}
