import type { Span } from "#base";
import type { Article } from "#model";
import { blankMarkup } from "./markup.ts";

/** Where a figure stands in the file that people edit. Lines and columns begin with 1; columns and offsets count UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** From the beginning of the file; absent where lines are those of the article's text, not of the file (NDJSON). */
  readonly offset?: number;
  readonly length?: number;
}

/** Finds places of one input, article after article, spans in their order. */
export type Locate = (article: Article, span: Span) => Place;

/** The characters of a file, and the form in which they were read. */
export interface Source {
  readonly text: string;
  readonly kind: string;
}

/** Characters beside a figure that tell it from others like it; the more, the surer. */
const CONTEXTS = [24, 8, 3, 0];
/** Units of an article around a figure that are looked at: enough for the longest context and its blanks. */
const REACH = 80;
/** A longer file is no draft; and a form that loses so many figures is not understood: then lines are those of the article. */
const SOURCE_MAX = 4_000_000;
const MISSES_MAX = 50;
/** What only a form has, or what reading may drop: blanks and marks of Markdown. */
const DROPPED = /[\s*_`#>|\\[\]]/;

/**
 * Places in the characters of a file, of which an article holds the words without markup. Both are compared without
 * blanks and marks; a figure is looked for behind the one before it, with its neighbours, then with fewer. Without the
 * file's characters, places are those in the article's own text.
 */
export function makeLocate(given: Source | undefined): Locate {
  const source = given !== undefined && given.text.length <= SOURCE_MAX ? given : undefined;
  const lines = source === undefined ? [] : linesOf(source.text);
  const bare = source === undefined ? undefined : strip(blankMarkup(source.text, source.kind));
  let from = 0;
  let misses = 0;
  let own: { readonly article: Article; readonly lines: readonly number[] } | undefined;
  return (article, span) => {
    const isLost = bare === undefined || misses > MISSES_MAX;
    const found = isLost ? undefined : find(bare, stripAround(article.text, span), from);
    misses += Number(found === undefined);
    if (found !== undefined) {
      from = found.from;
      return toPlace(lines, found, true);
    }
    if (own?.article !== article) own = { article, lines: linesOf(article.text) };
    return toPlace(own.lines, span, false);
  };
}

/** A text without blanks and marks. */
interface Bare {
  readonly text: string;
  /** Where each of its characters stands. */
  readonly at: readonly number[];
}

function strip(text: string, from = 0, to = text.length): Bare {
  const at: number[] = [];
  let bare = "";
  for (let i = from; i < to; i++) {
    if (DROPPED.test(text[i]!)) continue;
    bare += text[i]!;
    at.push(i);
  }
  return { text: bare, at };
}

interface Wanted {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

function stripAround(text: string, { start, end }: Span): Wanted {
  return {
    before: strip(text, Math.max(0, start - REACH), start).text,
    words: strip(text, start, end).text,
    after: strip(text, end, Math.min(text.length, end + REACH)).text,
  };
}

function find({ text, at }: Bare, { before, words, after }: Wanted, from: number) {
  if (words === "") return undefined;
  for (const context of CONTEXTS) {
    const left = before.slice(Math.max(0, before.length - context));
    const wanted = left + words + after.slice(0, context);
    const near = text.indexOf(wanted, Math.max(0, from - left.length));
    const place = near >= 0 ? near : text.indexOf(wanted);
    if (place < 0) continue;
    const first = place + left.length;
    const end = first + words.length;
    return { start: at[first]!, end: at[end - 1]! + 1, from: end };
  }
  return undefined;
}

/** Where each line begins. */
function linesOf(text: string): readonly number[] {
  const lines = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) lines.push(i + 1);
  return lines;
}

function toPlace(lines: readonly number[], { start, end }: Span, isInFile: boolean): Place {
  const [line, endLine] = [start, end].map((offset) => lines.findLastIndex((begin) => begin <= offset)) as [
    number,
    number,
  ];
  return {
    line: line + 1,
    column: start - lines[line]! + 1,
    endLine: endLine + 1,
    endColumn: end - lines[endLine]! + 1,
    ...(isInFile && { offset: start, length: end - start }),
  };
}
