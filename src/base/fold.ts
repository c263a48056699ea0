import { CHARACTER_PAIRS } from "./characters.ts";

/**
 * The one length-preserving character map: Traditional and variant forms read as Simplified, full-width forms as
 * ASCII, every kind of blank as a space. Words are compiled through it and texts are read through it, so that one set
 * of rules serves all scripts; the text itself is never rewritten and no offset moves.
 */
export const FOLD: Uint16Array = makeFold();

function makeFold(): Uint16Array {
  const map = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) map[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) map[code] = code - 0xfee0; // ！…～ → !…~
  for (const blank of [0x09, 0xa0, 0x2002, 0x2003, 0x2009, 0x200a, 0x202f, 0x3000]) map[blank] = 0x20;
  for (let i = 0; i < CHARACTER_PAIRS.length; i += 2) {
    map[CHARACTER_PAIRS.charCodeAt(i)] = CHARACTER_PAIRS.charCodeAt(i + 1);
  }
  return map;
}

/** Longer texts are folded through bytes: two bytes a unit, the lower one first, as on every machine that Node runs on. */
const SHORT = 24;

/** The text as the rules see it: same length, every unit folded. For words and indexes; articles are read in place. */
export function fold(text: string): string {
  if (text.length > SHORT) return foldLong(text);
  let out = "";
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(FOLD[text.charCodeAt(i)]!);
  return out;
}

function foldLong(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < codes.length; i++) codes[i] = FOLD[text.charCodeAt(i)]!;
  return Buffer.from(codes.buffer).toString("utf16le");
}
