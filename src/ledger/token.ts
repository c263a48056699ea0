import { CHARACTER, fromUnits, GAP, LETTER, searchForm } from "./form.ts";
import { makeSeen, type Seen } from "./seen.ts";

/** A longer word of letters is indexed by its head; the text decides. */
export const WORD_UNITS_MAX = 64;

const BLANK = 0x20;

/**
 * What the index keeps of a text, between blanks: of each run of Chinese every two neighbours and the last character
 * alone, so that one character is found as the beginning of a token; of other scripts each word. A pair comes once.
 *
 *     稀土礦 AI  →  稀土 土矿 矿 ai
 */
export function toTokens(text: string): string {
  const { form, kind } = searchForm();
  const out = new Uint16Array(text.length * 3 + 1);
  const seen = makeSeen(text.length);
  let length = 0;
  let i = 0;
  while (i < text.length) {
    const unit = form[text.charCodeAt(i)]!;
    if (kind[unit] === GAP) i++;
    else if (kind[unit] === CHARACTER) {
      const end = endOf(text, i, CHARACTER);
      length = putPairs(text, i, end, out, length, seen);
      i = end;
    } else {
      const end = endOf(text, i, LETTER);
      for (let at = i; at < Math.min(end, i + WORD_UNITS_MAX); at++) out[length++] = form[text.charCodeAt(at)]!;
      out[length++] = BLANK;
      i = end;
    }
  }
  return fromUnits(out, length);
}

/** Where the run of that kind ends which `from` is in. */
export function endOf(text: string, from: number, wanted: number): number {
  const { form, kind } = searchForm();
  let end = from + 1;
  while (end < text.length && kind[form[text.charCodeAt(end)]!] === wanted) end++;
  return end;
}

function putPairs(text: string, from: number, end: number, out: Uint16Array, at: number, seen: Seen): number {
  const { form } = searchForm();
  let length = at;
  let left = form[text.charCodeAt(from)]!;
  for (let i = from + 1; i <= end; i++) {
    const right = i < end ? form[text.charCodeAt(i)]! : 0;
    if (seen.isNew((left << 16) | right)) {
      out[length++] = left;
      if (right !== 0) out[length++] = right;
      out[length++] = BLANK;
    }
    left = right;
  }
  return length;
}
