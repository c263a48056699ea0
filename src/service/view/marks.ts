import { fold } from "#base";

/** Where the words of a query stand in a text, in order and apart, in either Chinese script and any letter case. */
export function findMarks(text: string, words: string): (readonly [start: number, end: number])[] {
  const plain = fold(text).toLowerCase();
  const sought = fold(words)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const marks: (readonly [number, number])[] = [];
  if (plain.length !== text.length) return marks;
  for (let at = 0; at < plain.length; ) {
    const length = Math.max(0, ...sought.filter((word) => plain.startsWith(word, at)).map((word) => word.length));
    if (length > 0) marks.push([at, at + length]);
    at += Math.max(1, length);
  }
  return marks;
}
