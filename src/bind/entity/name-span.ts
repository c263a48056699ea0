import { AFTER_NAME, SURNAMES, TRANSLITERATION } from "#bind/words/boundary.ts";
import { charTable, isHan, makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { KIND, type Sight } from "./sight.ts";

const SURNAME = charTable(SURNAMES);
const FOREIGN = charTable(TRANSLITERATION);
const AFTER = makeTrie(wordsOf(AFTER_NAME, true));
const DOTS = charTable("··・‧•");
/** Surnames that are particles, too: 于 (folded 於), 曾, 和. */
const ALSO = charTable("于曾");
const LONGEST = 12;

/**
 * The end of a person's name that begins at `at` behind a title: a Chinese name of surname and one or two characters,
 * or a foreign name in the characters that spell them. `at` when there is none.
 */
export function personEnd(sight: Sight, at: number): number {
  const { scan, kinds, starts, ends, terms, termAt } = sight;
  const known = termAt[at] === 0 ? undefined : terms[termAt[at]! - 1];
  if (known !== undefined) return known.start === at && known.rows[0]!.type === "person" ? known.end : at;
  if (!isHan(scan.codes[at]!) || starts[at] !== at) return at;
  if (
    kinds[at] !== KIND.single &&
    !(ALSO[scan.codes[at]!] === 1 && ends[at] === at + 1 && kinds[at + 1] === KIND.single) &&
    !(kinds[at] === KIND.noun && isSpelled(scan, at, ends[at]!)) &&
    !isName(scan, at, ends[at]!)
  )
    return at;
  const foreign = foreignEnd(sight, at);
  const local = SURNAME[scan.codes[at]!] === 1 ? localEnd(sight, at) : at;
  if (local === at) return foreign - at >= 2 && (isOver(sight, foreign) || foreign - at >= 3) ? foreign : at;
  return foreign - at > 3 || (foreign > local && isOver(sight, foreign) && !isOver(sight, local)) ? foreign : local;
}

/** A common word that may yet be a name, as it fills surname and given name to a mark: 高明, 方正. */
function isName(scan: Scan, start: number, end: number): boolean {
  return SURNAME[scan.codes[start]!] === 1 && end - start === 2 && scan.codes[end] === 0x28;
}

function isSpelled(scan: Scan, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (FOREIGN[scan.codes[i]!] !== 1) return false;
  return true;
}

/** Where a run of spelling characters and dots ends; a word that follows names ends it, too. */
export function foreignEnd(sight: Sight, at: number): number {
  const { scan } = sight;
  let end = at;
  while (
    end - at < LONGEST &&
    isFree(sight, at, end) &&
    (FOREIGN[scan.codes[end]!] === 1 || (DOTS[scan.codes[end]!] === 1 && end > at))
  ) {
    if (end - at >= 2 && (matchAt(scan, AFTER, end)?.end ?? end) - end >= 2) break;
    end++;
  }
  return DOTS[scan.codes[end - 1] ?? 0] === 1 ? end - 1 : end;
}

/** Whether a name may go on at `end`: no gazetteer word but a person's begins there, no verb, no common word with another character. */
function isFree({ scan, termAt, terms, kinds, starts, ends }: Sight, at: number, end: number): boolean {
  scan.steps++;
  if (termAt[end] !== 0) return end > at && terms[termAt[end]! - 1]!.rows[0]!.type === "person";
  if (starts[end] !== end || ends[end]! - end < 2 || end - at < 2) return true;
  return kinds[end] !== KIND.verb && isSpelled(scan, end, ends[end]!);
}

/** Surname and one to three more characters up to a mark or a word that follows names; `at` when there are none. */
export function localEnd(sight: Sight, at: number): number {
  for (const length of [3, 2, 4]) {
    const end = at + length;
    if (isHanRun(sight.scan, at, end) && isOver(sight, end) && !isSaid(sight.scan, end)) return end;
  }
  return at;
}

/** 王某|稱，…: a verb of speech before a mark is no part of the name. */
function isSaid({ codes }: Scan, end: number): boolean {
  return SAYS[codes[end - 1]!] === 1 && !isHan(codes[end] ?? 0);
}

const SAYS = charTable("稱說指嘆籲");

function isHanRun(scan: Scan, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isHan(scan.codes[i] ?? 0)) return false;
  return true;
}

/** Whether a name may end here: at a mark, a verb, a particle, or a word that follows names. */
export function isOver({ scan, kinds, starts }: Sight, at: number): boolean {
  if (!isHan(scan.codes[at] ?? 0) || matchAt(scan, AFTER, at) !== undefined) return true;
  const kind = kinds[at]!;
  return starts[at] === at && (kind === KIND.verb || kind === KIND.function || kind === KIND.edge);
}

/** Whether a Chinese name may begin at `at`. */
export function isNameHead({ scan, kinds, ends }: Sight, at: number): boolean {
  if (SURNAME[scan.codes[at] ?? 0] !== 1) return false;
  return (
    kinds[at] === KIND.single || (ALSO[scan.codes[at]!] === 1 && ends[at] === at + 1 && kinds[at + 1] === KIND.single)
  );
}

export function isSurname(scan: Scan, at: number): boolean {
  return SURNAME[scan.codes[at]!] === 1;
}

/** Whether nearly all characters of a name are such as spell foreign names. */
export function isForeign(scan: Scan, start: number, end: number): boolean {
  let spelled = 0;
  for (let i = start; i < end; i++) if (FOREIGN[scan.codes[i]!] === 1 || DOTS[scan.codes[i]!] === 1) spelled++;
  return spelled >= (end - start) * 0.8;
}

export function isDot(code: number): boolean {
  return DOTS[code] === 1;
}
