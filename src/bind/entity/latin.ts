import { AFTER_LATIN, BEFORE_LATIN, NOT_NAMES, ORG_WORDS, PLACE_WORDS, PROGRAM_WORDS } from "#bind/words/latin.ts";
import { makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "#grammar";
import type { EntityType } from "#model";
import { type Candidate, candidate } from "./candidate.ts";
import type { LatinRun } from "./latin-run.ts";
import type { Sight } from "./sight.ts";

const COMMON = new Set(NOT_NAMES.split(/\s+/));
/** Longer runs are prose. */
const LONGEST = 80;

type Cue = EntityType | "none";
const cues = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).flatMap(([type, list]) => wordsOf<Cue>(list, type as Cue));
const BEFORE = makeTrieBack(cues(BEFORE_LATIN));
const BEHIND = makeTrie(cues(AFTER_LATIN));

/** Latin names that stand for themselves; every-day acronyms, units, products and prose are passed over. */
export function findLatin(sight: Sight, runs: readonly LatinRun[]): Candidate[] {
  const { text } = sight;
  const found: Candidate[] = [];
  for (const { start, end } of runs) {
    if (end - start < 2 || end - start > LONGEST) continue;
    const name = text.slice(start, end);
    if (isEveryday(name) || isAddress(text, start, end, name) || isProse(text, start, end, name)) continue;
    const type = cueOf(sight, start, end);
    if (type === "none") continue;
    const weight = holdsTerm(sight, start, end) ? 5.2 : name.includes(" ") ? 3 : 2;
    found.push(candidate(start, end, type ?? latinType(name), "latin", weight));
  }
  return found;
}

/** A longer name around a gazetteer word (Kansas City, La Roche-Posay) is not that word's thing; around a person's it may be a title. */
function holdsTerm({ terms, termAt, text }: Sight, start: number, end: number): boolean {
  if (/ (?:and|in|on|for) /.test(text.slice(start, end))) return false;
  for (let at = start; at < end; at++) {
    const term = termAt[at] === 0 ? undefined : terms[termAt[at]! - 1];
    if (term === undefined) continue;
    return (
      term.start >= start && term.end <= end && term.end - term.start < end - start && term.rows[0]!.type !== "person"
    );
  }
  return false;
}

/** What the Chinese words right beside a Latin name say that it is. */
function cueOf({ scan, text }: Sight, start: number, end: number): Cue | undefined {
  const behind = text[end] === " " || text[end] === "」" ? end + 1 : end;
  const before = text[start - 1] === " " || text[start - 1] === "「" ? start - 1 : start;
  return matchAt(scan, BEHIND, behind)?.value ?? matchBefore(scan, BEFORE, before)?.value;
}

/** Whether every word of a Latin name is an every-day one. */
export function isEveryday(name: string): boolean {
  return isCommon(name) || /^[A-Z]{11,}$|^[A-Z]?\d+[A-Za-z]?$/.test(name);
}

function isCommon(name: string): boolean {
  for (let start = 0; start < name.length; ) {
    let end = start;
    while (end < name.length && name[end] !== " " && name[end] !== "/") end++;
    const word = start === 0 && end === name.length ? name : name.slice(start, end);
    if (word.length > 1 && !COMMON.has(word) && !/^[\d.,%+-]+$/.test(word)) return false;
    start = end + 1;
  }
  return true;
}

function isAddress(text: string, start: number, end: number, name: string): boolean {
  return (
    /^https?\b|^www\.|@/.test(name) || "/@#_".includes(text[start - 1] ?? " ") || "/@_=".includes(text[end] ?? " ")
  );
}

/** A capital at the head of an English sentence, not a name. */
function isProse(text: string, start: number, end: number, name: string): boolean {
  if (name.includes(" ")) return false;
  const isBegun =
    start === 0 || /[.!?"“(（\n]/.test(text[start - 1] === " " ? (text[start - 2] ?? ".") : text[start - 1]!);
  return isBegun && /^,? [a-z]/.test(text.slice(end, end + 3));
}

/** What a Latin name most likely names by its words. */
export function latinType(name: string): EntityType {
  const words = name.replace(/[.,]/g, "").split(/\s+/);
  if (words.some((word) => PROGRAM_WORDS.has(word))) return "program";
  if (words.some((word) => ORG_WORDS.has(word))) return "org";
  if (words.some((word) => PLACE_WORDS.has(word))) return "place";
  return "org";
}

/** Whether a Latin name looks like a person's: two to four capitalised words, none of them an organisation's or a place's. */
export function isPersonal(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^(?:[A-ZÀ-Þ][\wÀ-ɏ.'’-]*|de|da|von|van|der|den|bin|al|el|la|di|dos)$/.test(word)) &&
    words.some((word) => /[a-zà-ɏ]/.test(word)) &&
    !words.some((word) => ORG_WORDS.has(word) || PROGRAM_WORDS.has(word) || PLACE_WORDS.has(word.replace(/[.,]/g, "")))
  );
}
