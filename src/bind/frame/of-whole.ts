import { fold, type Span } from "#base";
import type { Place } from "./place.ts";
import type { View } from "./view.ts";

const OF = "的";
const WHOLES = ["全網", "全球", "全世界", "世界"].map(fold);

/** 約903 EH/s的|全網|總量: a figure that is told to be the whole is of nobody who was spoken of before. */
export function findOfWhole({ sheet: { folded } }: View, { figure }: Place): Span | undefined {
  const start = figure.end + OF.length;
  if (!folded.startsWith(OF, figure.end)) return undefined;
  const word = WHOLES.find((each) => folded.startsWith(each, start));
  return word === undefined ? undefined : { start, end: start + word.length };
}
