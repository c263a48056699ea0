import { NOT_NAMES, ORG_WORDS, PLACE_WORDS, PROGRAM_WORDS } from "#bind/words/latin.ts";
import { isDigit, isLetter, isLetterOrDigit } from "#grammar";
import type { EntityType } from "#model";
import type { Candidate } from "./candidate.ts";

const COMMON = new Set(NOT_NAMES.split(/\s+/));
const JOINTS = new Set(["&", "of", "and", "for", "the", "de", "la", "on", "in"]);

/** A run of Latin words: `Riot Platforms`, `Hut 8 Corp.`, `Bitcointreasuries.net`. */
export interface LatinRun {
  readonly start: number;
  readonly end: number;
}

/** All runs of capitalised Latin words of a text, blanks between them single. Linear. */
export function findLatinRuns(text: string): LatinRun[] {
  const runs: LatinRun[] = [];
  let i = 0;
  while (i < text.length) {
    const end = wordEnd(text, i);
    if (end === i) {
      i++;
      continue;
    }
    if (isLetterOrDigit(text.charCodeAt(i - 1))) {
      i = end;
      continue;
    }
    i = isNameWord(text.slice(i, end)) ? pushRun(runs, text, i, end) : end;
  }
  return runs;
}

function pushRun(runs: LatinRun[], text: string, start: number, first: number): number {
  let end = first;
  for (;;) {
    let at = text[end] === " " ? end + 1 : text.startsWith(", ", end) ? end + 2 : -1;
    if (at < 0) break;
    const stop = wordEnd(text, at);
    const word = text.slice(at, stop);
    if (stop === at) break;
    if (at - end === 2 && !/^(Ltd|Inc|LLC|Corp)\b/.test(word)) break;
    if (isNameWord(word) || /^\d{1,4}$/.test(word)) {
      end = stop;
      continue;
    }
    if (!JOINTS.has(word)) break;
    at = text[stop] === " " ? stop + 1 : -1;
    const next = at < 0 ? -1 : wordEnd(text, at);
    if (next <= at || !(isNameWord(text.slice(at, next)) || JOINTS.has(text.slice(at, next)))) break;
    end = next;
  }
  while (end > start && !isLetterOrDigit(text.charCodeAt(end - 1)) && text[end - 1] !== ".") end--;
  if (text[end - 1] === "." && !/(?:Corp|Inc|Ltd|Jr|Co|S\.A|U\.S)\.$/.test(text.slice(start, end))) end--;
  runs.push({ start, end });
  return end;
}

function wordEnd(text: string, at: number): number {
  let i = at;
  if (!isLetterOrDigit(text.charCodeAt(i))) return text[i] === "&" && text[i + 1] === " " ? i + 1 : at;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const joint = ".-'’&+/".includes(text[i]!) && isLetterOrDigit(text.charCodeAt(i + 1));
    if (!isLetter(code) && !isDigit(code) && !joint) break;
    i++;
  }
  return text[i] === "." && /[A-Za-z]/.test(text[i - 1] ?? "") ? i + 1 : i;
}

function isNameWord(word: string): boolean {
  const first = word.charCodeAt(0);
  const capital = first >= 0x41 && first <= 0x5a;
  return (
    (capital && word.length > 1) ||
    /^[a-z][A-Z]/.test(word) ||
    /^[A-Za-z]+\.(?:net|com|org|io)$/.test(word) ||
    (capital && word.length === 1)
  );
}

/** Latin names that stand for themselves; everyday acronyms and units are passed over. */
export function findLatin(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end } of findLatinRuns(text)) {
    const name = text.slice(start, end);
    if (name.length < 2 || COMMON.has(name) || name.split(" ").every((word) => COMMON.has(word))) continue;
    if (/^https?:|@/.test(name) || text[start - 1] === "/" || text[start - 1] === "@") continue;
    found.push({ start, end, type: latinType(name), rule: "latin", weight: name.includes(" ") ? 3 : 2 });
  }
  return found;
}

/** What a Latin name most likely names by its words. */
export function latinType(name: string): EntityType {
  const words = name.replace(/[.,]/g, "").split(/\s+/);
  if (words.some((word) => PROGRAM_WORDS.has(word))) return "program";
  if (words.some((word) => ORG_WORDS.has(word))) return "org";
  if (words.some((word) => PLACE_WORDS.has(word))) return "place";
  return "org";
}
