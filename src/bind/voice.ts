import type { Span } from "#base";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Voice } from "#model";
import { type EntityMention, inside, type Sheet } from "./sheet.ts";
import { ACCORDING, ACCORDING_TAIL, ANONYMOUS, CONTINUES, SPEECH } from "./words/voices.ts";

const SPEECH_WORDS = makeTrie(wordsOf(SPEECH, true));
const ACCORDING_WORDS = makeTrie(wordsOf(ACCORDING, true));
const TAILS = makeTrie(wordsOf(ACCORDING_TAIL, true));
const NOBODY = makeTrie(wordsOf(ANONYMOUS, true));
const GO_ON = makeTrie(wordsOf(CONTINUES, true));

/** A voice and the stretch of text that it speaks. */
export interface Reach extends Span {
  readonly voice: Voice;
}

/** Who says what: each voice from its verb to the next voice or the end of its sentence, on through 他還, 報導補充. */
export function findVoices(sheet: Sheet, scan: Scan): Reach[] {
  const reaches: Reach[] = [];
  let last: Voice | undefined;
  sheet.sentences.forEach((sentence) => {
    const found = voicesOf(sheet, scan, sentence);
    if (found.length === 0) {
      let at = sentence.start;
      while (" 「\n".includes(sheet.text[at] ?? "x")) at++;
      if (last !== undefined && matchAt(scan, GO_ON, at) !== undefined) reaches.push({ ...sentence, voice: last });
      else last = undefined;
      return;
    }
    found.forEach((item, index) => {
      reaches.push({ start: item.from, end: found[index + 1]?.from ?? sentence.end, voice: item.voice });
    });
    last = found.at(-1)!.voice;
  });
  return reaches;
}

function voicesOf(sheet: Sheet, scan: Scan, sentence: Span): { readonly from: number; readonly voice: Voice }[] {
  const found: { from: number; voice: Voice }[] = [];
  const clauses = inside(sheet.clauses, sentence.start, sentence.end);
  for (const clause of clauses) {
    let at = clause.start;
    const according = matchAt(scan, ACCORDING_WORDS, skipMarks(sheet.text, at));
    if (according !== undefined) {
      const voice = nameIn(sheet, scan, according.end, clause.end);
      if (voice !== undefined && hasTail(scan, voice.span.end, clause.end)) found.push({ from: clause.start, voice });
      continue;
    }
    for (; at < clause.end; at++) {
      const verb = matchAt(scan, SPEECH_WORDS, at);
      if (verb === undefined) continue;
      const voice = nameBefore(sheet, scan, clause.start, at);
      if (voice !== undefined) found.push({ from: clause.start, voice });
      break;
    }
  }
  return found;
}

function skipMarks(text: string, at: number): number {
  let i = at;
  while (" 「\n".includes(text[i] ?? "x")) i++;
  return i;
}

function hasTail(scan: Scan, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (matchAt(scan, TAILS, at) !== undefined) return true;
  return false;
}

/** How far from its verb or preposition a speaker's name may stand. */
const NAME_REACH = 80;

function isSpeaker({ type }: EntityMention): boolean {
  return type === "org" || type === "person";
}

function nameIn(sheet: Sheet, scan: Scan, from: number, end: number): Voice | undefined {
  const mention = inside(sheet.mentions, from, Math.min(end, from + NAME_REACH)).find(isSpeaker);
  if (mention !== undefined)
    return { name: sheet.text.slice(mention.start, mention.end), span: { start: mention.start, end: mention.end } };
  return anonymousIn(sheet, scan, from, end);
}

function nameBefore(sheet: Sheet, scan: Scan, from: number, verb: number): Voice | undefined {
  const mention = inside(sheet.mentions, Math.max(from, verb - NAME_REACH), verb)
    .filter(isSpeaker)
    .at(-1);
  if (mention !== undefined && verb - mention.end <= 14) {
    return { name: sheet.text.slice(mention.start, mention.end), span: { start: mention.start, end: mention.end } };
  }
  return anonymousIn(sheet, scan, from, verb);
}

function anonymousIn(sheet: Sheet, scan: Scan, from: number, end: number): Voice | undefined {
  for (let at = Math.max(from, end - NAME_REACH); at < end; at++) {
    const match = matchAt(scan, NOBODY, at);
    if (match !== undefined && match.end <= end) {
      return {
        name: sheet.text.slice(match.start, match.end),
        anonymous: true,
        span: { start: match.start, end: match.end },
      };
    }
  }
  return undefined;
}
