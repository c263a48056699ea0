import type { Span } from "#base";
import { inside } from "#bind/sheet.ts";
import type { Place } from "./place.ts";
import type { View } from "./view.ts";

/** How many characters of a clause are looked at to see whether it is English. */
const LOOK_MAX = 60;
const HAN = /\p{Script=Han}/u;
/** Capitalised words with which a clause opens, before its first small word. */
const OPENING =
  /^(?:(?:The|An?|But|And|In|On) )*((?:[A-Z][\w&.'’-]*)(?: (?:of|and|de|del|la) (?=[A-Z])| (?=[A-Z])|[A-Z][\w&.'’-]*)*)/;

/** The subject of an English clause: the name with which it opens. Other rules read Chinese. */
export function findLatinSubject({ sheet }: View, { clause, figure }: Place): Span | undefined {
  const { start } = sheet.clauses[clause]!;
  const head = sheet.text.slice(Math.max(start, figure.start - LOOK_MAX), figure.start);
  if (head.length < 4 || HAN.test(head) || !/[a-z]{2} /.test(head)) return undefined;
  const first = skipBlank(sheet.text, start, figure.start);
  const name = inside(sheet.mentions, first, figure.start)[0];
  if (name !== undefined && name.start - first <= 4) return { start: name.start, end: name.end };
  const opening = OPENING.exec(sheet.text.slice(first, figure.start));
  if (opening?.[1] === undefined || opening[1].trim().length < 3) return undefined;
  const at = first + opening[0].length - opening[1].length;
  return { start: at, end: at + opening[1].trimEnd().length };
}

function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text[at]!)) at++;
  return at;
}
