import type { Span } from "#base";
import { lowerBound } from "./bisect.ts";

/** A stretch of a sentence between commas, and the sentence it belongs to. */
export interface Clause extends Span {
  readonly sentence: number;
}

export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Span[];
}

const SENTENCE_END = new Set(["。", "！", "!", "？", "?", "\n", "；", ";"]);
const CLAUSE_END = new Set(["，", ",", "：", ":"]);
const BRACKETS_MAX = 120;
const CLOSERS = new Set(["」", "』", "”", '"', "）", ")"]);

/**
 * Cuts a text into sentences and clauses. A mark inside one of `kept` (figures such as 5,331, names with commas) cuts
 * nothing; a closing quotation mark behind a full stop stays with its sentence. Before
 * `titleEnd` a blank cuts too.
 */
export function cutClauses(text: string, kept: readonly Span[], titleEnd: number): Clauses {
  const clauses: Clause[] = [];
  const sentences: Span[] = [];
  let clauseStart = 0;
  let sentenceStart = 0;
  let next = 0;
  const closeClause = (end: number) => {
    if (end > clauseStart) clauses.push({ start: clauseStart, end, sentence: sentences.length });
    clauseStart = end + 1;
  };
  for (let i = 0; i < text.length; i++) {
    while (next < kept.length && kept[next]!.end <= i) next++;
    if (next < kept.length && kept[next]!.start <= i) continue;
    const mark = text[i]!;
    if (mark === " " && i < titleEnd && isHanText(text, i)) closeClause(i);
    else if (mark === "(" || mark === "（") i = skipBrackets(text, i);
    else if (CLAUSE_END.has(mark)) closeClause(i);
    else if (SENTENCE_END.has(mark)) {
      const end = CLOSERS.has(text[i + 1] ?? "") ? i + 1 : i;
      closeClause(end);
      sentences.push({ start: sentenceStart, end });
      sentenceStart = end + 1;
      i = end;
    }
  }
  closeClause(text.length);
  if (text.length > sentenceStart) sentences.push({ start: sentenceStart, end: text.length });
  return { clauses, sentences };
}

/** A blank between Chinese words: in a headline it cuts as a comma does. */
function isHanText(text: string, blank: number): boolean {
  return (
    /[\p{Script=Han}」』》！？\d%]/u.test(text[blank - 1] ?? "") &&
    /[\p{Script=Han}「『《]/u.test(text[blank + 1] ?? "")
  );
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

/** The index of the clause that holds `at`, by halving; the last before it when `at` is a mark. */
export function clauseAt(clauses: readonly Clause[], at: number): number {
  return Math.max(0, lowerBound(clauses.length, (i) => clauses[i]!.start > at) - 1);
}
