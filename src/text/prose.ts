import { scanPage } from "./page-scan.ts";
import { tame } from "./tame.ts";

const PROSE_MIN = 24;
const LINKED_MAX = 0.5;
const SAME_MIN = 0.5;

/** The lines of a page that can be prose of a story. */
export function findProse(html: string): ReadonlySet<string> {
  const { lines, boxes } = scanPage(tame(html).html);
  const prose = lines.filter(
    ({ text, linked, box }) =>
      text.length >= PROSE_MIN && linked <= text.length * LINKED_MAX && boxes[box]?.isBeside !== true,
  );
  return new Set(prose.map(({ text }) => text));
}

/** Whether one page has most of another's prose. */
export function holdsProse(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  const shared = [...part].filter((line) => whole.has(line)).length;
  return part.size > 0 && shared >= part.size * SAME_MIN;
}
