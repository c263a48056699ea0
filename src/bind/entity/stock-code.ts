import { type Candidate, candidate } from "./candidate.ts";
import { readBack } from "./paren-name.ts";
import { isCommon, type Sight, termBefore } from "./sight.ts";

/** 01818, 600489.SH, 02099-HK, ALTM.US: by what a share is traded. */
const SURE = /^(?:0\d{4}|[036]\d{5}|\d{3,6}[.-](?:HK|SH|SZ|SS|TW|TWO)|[A-Z]{1,5}[.-]US)$/i;
/** 2899: a code only where several stand that are no years. */
const SHORT = /^\d{4}$/;
const YEAR = /^(?:19|20)/;
const SEVERAL = 3;
const OPEN = 0x28;
/** Longest code, and longest name before it. */
const LONGEST_CODE = 12;
const LONGEST = 10;

/** `北坡黃金(03330)`, `北坡黃金(3330)`: what has the code of a share is a company, whatever goods its name ends in. */
export function findListed(sight: Sight): Candidate[] {
  const { text, scan } = sight;
  const sure: number[] = [];
  const short: number[] = [];
  let several = 0;
  for (let open = 0; open < text.length; open++) {
    if (scan.codes[open] !== OPEN) continue;
    const code = codeIn(text, open + 1);
    if (SURE.test(code)) sure.push(open);
    if (!SHORT.test(code)) continue;
    short.push(open);
    if (!YEAR.test(code)) several++;
  }
  return (several < SEVERAL ? sure : [...sure, ...short]).flatMap((open) => listedBefore(sight, open) ?? []);
}

function codeIn(text: string, start: number): string {
  const words = text.slice(start, start + LONGEST_CODE);
  return words.slice(0, Math.max(0, words.search(/[)）]/)));
}

function listedBefore(sight: Sight, open: number): Candidate | undefined {
  if (termBefore(sight, open)?.rows[0]?.type === "org") return undefined;
  const { start } = readBack(sight, open);
  const length = open - start;
  if (start >= 0 && sight.terms[sight.termAt[start]! - 1]?.rows[0]?.type === "org") return undefined;
  if (start < 0 || length < 2 || length > LONGEST || isCommon(sight, start, open)) return undefined;
  return candidate(start, open, "org", "stock-code", 7, sight.text.slice(start, open));
}
