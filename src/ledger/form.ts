import { FOLD } from "#base";

/** What a UTF-16 unit is to the search: a gap, a character that is searched anywhere, or a letter of a whole word. */
export const GAP = 0;
export const CHARACTER = 1;
export const LETTER = 2;

/** Per unit: the form it is searched in, and what it is. */
export interface SearchForm {
  readonly form: Uint16Array;
  readonly kind: Uint8Array;
}

const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
const LETTERS = /[\p{L}\p{N}\p{M}]/u;

let made: SearchForm | undefined;

/**
 * Folded units in small letters, made at the first search or append. Halves of a surrogate pair count as characters,
 * so that rare Han and signs beyond the first plane are found like any other.
 */
export function searchForm(): SearchForm {
  made ??= makeSearchForm();
  return made;
}

function makeSearchForm(): SearchForm {
  const form = new Uint16Array(65536);
  const kind = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++) {
    form[code] = String.fromCharCode(FOLD[code]!).toLowerCase().charCodeAt(0); // İ alone has a longer small form
    kind[code] = kindOf(form[code]!);
  }
  return { form, kind };
}

function kindOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return CHARACTER;
  const unit = String.fromCharCode(code);
  if (CHARACTERS.test(unit)) return CHARACTER;
  return LETTERS.test(unit) ? LETTER : GAP;
}

/** The text as the search sees it: same length, so that every offset holds. */
export function toSearchForm(text: string): string {
  const { form } = searchForm();
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = form[text.charCodeAt(i)]!;
  return fromUnits(units, units.length);
}

/** The first `length` units as a string. */
export function fromUnits(units: Uint16Array, length: number): string {
  return Buffer.from(units.buffer, units.byteOffset, length * 2).toString("utf16le");
}
