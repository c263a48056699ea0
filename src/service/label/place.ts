import type { Span } from "#base";

const NUMBERED = /^(.*\S)\s+#(\d{1,4})$/su;

/**
 * Where the words of a field stand in their line of text: the first place behind the figure before, or the one whose
 * number follows (`3% #2`). Tells what is wrong when they do not stand there.
 */
export function placeWords(field: string, line: string, done: number): Span | string {
  const numbered = NUMBERED.exec(field);
  const words = numbered?.[1] ?? field;
  const start = numbered === null ? line.indexOf(words, done) : nthIndex(line, words, Number(numbered[2]));
  if (start >= 0) return { start, end: start + words.length };
  const isBefore = line.includes(words);
  return isBefore ? `out of order, or overlaps the line before: ${words}` : `not in the text above: ${words}`;
}

function nthIndex(line: string, words: string, number: number): number {
  let at = line.indexOf(words);
  for (let count = 1; count < number && at >= 0; count++) at = line.indexOf(words, at + 1);
  return at;
}
