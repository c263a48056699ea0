import {
  AFTER_NAME,
  BOUNDARY_CHARACTERS,
  BOUNDARY_WORDS,
  SURNAMES,
  TITLES,
  TRANSLITERATION,
} from "#bind/words/boundary.ts";
import {
  charTable,
  isHan,
  isLetterOrDigit,
  makeTrie,
  makeTrieBack,
  matchAt,
  matchBefore,
  type Scan,
  wordsOf,
} from "#grammar";

const EDGE = charTable(BOUNDARY_CHARACTERS);
const EDGE_WORDS = makeTrieBack(wordsOf(BOUNDARY_WORDS, true));
const TITLES_BACK = makeTrieBack(wordsOf(TITLES, true));
const SURNAME = charTable(SURNAMES);
const FOREIGN = charTable(TRANSLITERATION);
const AFTER = makeTrie(wordsOf(AFTER_NAME, true));
const DOT = 0xb7; // ·

/** How a name that ends at `end` begins, and whether a title stands before it. */
export interface NameStart {
  readonly start: number;
  readonly titled: boolean;
}

/** Reads back from `end` to the nearest word that is no part of a name, at most `limit` characters. */
export function nameStart(scan: Scan, end: number, limit: number): NameStart {
  let at = end;
  while (at > 0 && end - at < limit) {
    if (matchBefore(scan, TITLES_BACK, at) !== undefined && at < end) return { start: at, titled: true };
    if (matchBefore(scan, EDGE_WORDS, at) !== undefined && at < end) return { start: at, titled: false };
    const code = scan.codes[at - 1]!;
    if (EDGE[code] === 1 && at < end) return { start: at, titled: false };
    if (!isNamePart(code)) return { start: at, titled: false };
    at--;
  }
  return { start: at, titled: at > 0 && matchBefore(scan, TITLES_BACK, at) !== undefined };
}

function isNamePart(code: number): boolean {
  return isHan(code) || isLetterOrDigit(code) || code === DOT || code === 0x2d || code === 0x26;
}

/**
 * The end of a person's name that begins at `at` behind a title: a Chinese name of surname and one or two characters,
 * a foreign name in the characters that spell them, or a Latin one is left to its own finder. `at` when there is none.
 */
export function personEnd(scan: Scan, at: number): number {
  const foreign = foreignEnd(scan, at);
  const local = SURNAME[scan.codes[at]!] === 1 ? localEnd(scan, at) : at;
  if (local === at) return foreign - at >= 2 ? foreign : at;
  return foreign - at > 3 || (foreign > local && isOver(scan, foreign) && !isOver(scan, local)) ? foreign : local;
}

function foreignEnd(scan: Scan, at: number): number {
  let end = at;
  while (end - at < 12 && (FOREIGN[scan.codes[end]!] === 1 || (scan.codes[end] === DOT && end > at))) {
    if (end - at >= 2 && (matchAt(scan, AFTER, end)?.end ?? end) - end >= 2) break;
    end++;
  }
  return end;
}

function localEnd(scan: Scan, at: number): number {
  for (const length of [3, 2, 4]) {
    const end = at + length;
    if (isHanRun(scan, at, end) && isOver(scan, end)) return end;
  }
  return at;
}

function isHanRun(scan: Scan, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isHan(scan.codes[i]!)) return false;
  return true;
}

/** Whether a name may end here: a mark, or a word that follows names. */
function isOver(scan: Scan, at: number): boolean {
  return !isHan(scan.codes[at]!) || matchAt(scan, AFTER, at) !== undefined;
}
