import type { Span } from "#base";
import { type Scan, unitTable } from "#grammar";
import { lowerBound } from "./bisect.ts";
import { watchedIn } from "./watch.ts";

/** A stretch of a sentence between commas, and the sentence it belongs to. */
export interface Clause extends Span {
  readonly sentence: number;
  /** Which of the watched lists have a word in it; see `watch.ts`. */
  readonly words: number;
}

/** A sentence with the words of its clauses. */
export interface Sentence extends Span {
  readonly words: number;
}

export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Sentence[];
}

const BLANK = 1;
const OPENER = 2;
const CLAUSE_END = 4;
const SENTENCE_END = 8;
const CLOSER = 16;
/** By unit: what it may do to a clause. */
const MARKS = unitTable(" ", "(（", "，,：:|｜【】〔〕", "。！!？?\n；;", '」』”")）');
const BRACKETS_MAX = 120;
const HAN_BEFORE = /[\p{Script=Han}」』》！？\d%]/u;
const HAN_BEHIND = /[\p{Script=Han}「『《]/u;

/**
 * Cuts a text into sentences and clauses. A mark at an offset that is kept (in figures such as 5,331, in names with
 * commas) cuts nothing; a closing quotation mark behind a full stop stays with its sentence. Before `titleEnd` a blank
 * cuts too.
 */
export function cutClauses(scan: Scan, isKept: (at: number) => boolean, titleEnd: number): Clauses {
  const { text } = scan;
  const clauses: Clause[] = [];
  const sentences: Sentence[] = [];
  let clauseStart = 0;
  let sentenceStart = 0;
  let sentenceWords = 0;
  const closeClause = (end: number) => {
    if (end > clauseStart) {
      const words = watchedIn(scan, clauseStart, end);
      clauses.push({ start: clauseStart, end, sentence: sentences.length, words });
      sentenceWords |= words;
    }
    clauseStart = end + 1;
  };
  const closeSentence = (end: number) => {
    sentences.push({ start: sentenceStart, end, words: sentenceWords });
    sentenceStart = end + 1;
    sentenceWords = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const mark = MARKS[text.charCodeAt(i)]! & ~CLOSER;
    if (mark === 0 || isKept(i)) continue;
    if (mark === OPENER) i = skipBrackets(text, i);
    else if (mark === CLAUSE_END || (mark === BLANK && i < titleEnd && isHanText(text, i))) closeClause(i);
    else if (mark === SENTENCE_END) {
      const end = i + 1 < text.length && (MARKS[text.charCodeAt(i + 1)]! & CLOSER) !== 0 ? i + 1 : i;
      closeClause(end);
      closeSentence(end);
      i = end;
    }
  }
  closeClause(text.length);
  if (text.length > sentenceStart) closeSentence(text.length);
  return { clauses, sentences };
}

/** A blank between Chinese words: in a headline it cuts as a comma does. */
function isHanText(text: string, blank: number): boolean {
  return HAN_BEFORE.test(text[blank - 1] ?? "") && HAN_BEHIND.test(text[blank + 1] ?? "");
}

/** Where brackets close; the opening one itself when they hold a whole sentence or do not close soon. */
function skipBrackets(text: string, open: number): number {
  const limit = Math.min(text.length, open + BRACKETS_MAX);
  for (let i = open + 1; i < limit; i++) {
    if (text[i] === ")" || text[i] === "）") return i;
    if (text[i] === "。" || text[i] === "\n") break;
  }
  return open;
}

/** The words of a clause and of those behind it that begin before `end`. */
export function wordsUntil(clauses: readonly Clause[], index: number, end: number): number {
  let words = 0;
  for (let i = index; i < clauses.length && clauses[i]!.start < end; i++) words |= clauses[i]!.words;
  return words;
}

/** The index of the clause that holds `at`, by halving; the last before it when `at` is a mark. */
export function clauseAt(clauses: readonly Clause[], at: number): number {
  return Math.max(0, lowerBound(clauses.length, (i) => clauses[i]!.start > at) - 1);
}
