import { FOLD } from "#base";

/** The words of a text as numbers: each Chinese character, each run of Latin letters, each number. Marks and blanks are none. */
export interface Tokens {
  readonly hashes: Uint32Array;
  /** Where each begins in the text. */
  readonly starts: Uint32Array;
  readonly count: number;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Reads a text once; both Chinese scripts, full and half width, large and small letters give one token. */
export function readTokens(text: string): Tokens {
  const hashes = new Uint32Array(text.length);
  const starts = new Uint32Array(text.length);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const code = lower(FOLD[text.charCodeAt(at)]!);
    if (isWordUnit(code)) {
      const start = at;
      let hash = SEED;
      let unit = code;
      while (isWordUnit(unit) || (isDigitAround(text, at) && (unit === 0x2e || unit === 0x2c))) {
        if (unit !== 0x2c) hash = Math.imul(hash ^ unit, PRIME); // 1,000 is 1000
        at++;
        unit = at < text.length ? lower(FOLD[text.charCodeAt(at)]!) : 0;
      }
      hashes[count] = hash >>> 0;
      starts[count++] = start;
    } else {
      if (isHan(code)) {
        hashes[count] = Math.imul(SEED ^ code, PRIME) >>> 0;
        starts[count++] = at;
      }
      at++;
    }
  }
  return { hashes: hashes.subarray(0, count), starts: starts.subarray(0, count), count };
}

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 32 : code;
}

/** ASCII letters and digits, letters with accents, Cyrillic: what is written in words between blanks. */
function isWordUnit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code <= 0x52f);
}

/** Every other letter stands for itself: Han, Kana, Hangul. */
function isHan(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}

function isDigitAround(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  const folded = FOLD[code] ?? 0;
  return folded >= 0x30 && folded <= 0x39;
}
