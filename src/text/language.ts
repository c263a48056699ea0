import { FOLD } from "#base";
import type { Language } from "#model";
import { LANGUAGE_SAMPLE } from "./limits.ts";

const HAN = 1;
const TRADITIONAL = 2;
const SIMPLIFIED = 3;
const ASCII_LETTER = 4;
const OTHER_LETTER = 5;

/** What each unit tells. Simplified: a target of the fold that the 5,401 everyday characters of Big5 do not have. */
const KIND: Uint8Array = (() => {
  const table = new Uint8Array(65536);
  for (let code = 0x41; code <= 0x7a; code++) if (code <= 0x5a || code >= 0x61) table[code] = ASCII_LETTER;
  for (let code = 0xc0; code <= 0x1fff; code++) table[code] = OTHER_LETTER;
  for (let code = 0x3041; code <= 0x30ff; code++) table[code] = OTHER_LETTER;
  for (let code = 0xac00; code <= 0xd7a3; code++) table[code] = OTHER_LETTER;
  for (let code = 0x3400; code <= 0x9fff; code++) table[code] = HAN;
  for (let code = 0x3400; code <= 0x9fff; code++) {
    if (FOLD[code] !== code && table[FOLD[code]!] === HAN) table[FOLD[code]!] = SIMPLIFIED;
  }
  for (const character of everydayBig5()) table[character.charCodeAt(0)] = HAN;
  for (let code = 0x3400; code <= 0x9fff; code++) if (FOLD[code] !== code) table[code] = TRADITIONAL;
  return table;
})();

function everydayBig5(): string {
  const bytes: number[] = [];
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    const last = lead === 0xc6 ? 0x7e : 0xfe;
    for (let trail = 0x40; trail <= last; trail++) if (trail <= 0x7e || trail >= 0xa1) bytes.push(lead, trail);
  }
  return new TextDecoder("big5").decode(new Uint8Array(bytes));
}

/**
 * The language of a text by the characters that only one script has, in its first 2,000 units. `und` for Chinese that
 * tells no script, for Japanese and Korean, for Latin text with many accents, and for text without letters.
 */
export function findLanguage(text: string): Language {
  const counts = [0, 0, 0, 0, 0, 0];
  const length = Math.min(text.length, LANGUAGE_SAMPLE);
  for (let i = 0; i < length; i++) counts[KIND[text.charCodeAt(i)]!]!++;
  const traditional = counts[TRADITIONAL]!;
  const simplified = counts[SIMPLIFIED]!;
  const latin = counts[ASCII_LETTER]!;
  const other = counts[OTHER_LETTER]!;
  const han = counts[HAN]! + traditional + simplified;
  if (han > 0 && han * 4 >= latin && han >= other * 4) {
    if (traditional === 0 && simplified === 0) return "und";
    return traditional >= simplified ? "zh-Hant" : "zh-Hans";
  }
  return latin > 0 && latin >= (other + han) * 20 ? "en" : "und";
}

/** The language that a BCP 47 tag names; `undefined` for `zh` alone and for languages that are not told apart. */
export function parseLanguage(tag: string): Language | undefined {
  const lower = tag.trim().toLowerCase().replaceAll("_", "-");
  if (/^zh-(hant|tw|hk|mo)\b/.test(lower)) return "zh-Hant";
  if (/^zh-(hans|cn|sg|my)\b/.test(lower)) return "zh-Hans";
  if (/^en(-|$)/.test(lower)) return "en";
  return lower === "und" ? "und" : undefined;
}
