import { han } from "#bind/han.ts";
import { isLight, measureBefore, verbBefore } from "./before.ts";
import type { Naming } from "./naming.ts";
import { join } from "./script.ts";
import type { View } from "./view.ts";

/** How many characters behind the figure are looked at. */
const REACH = 18;
const UP_TO_MARK = /^[^,。;:、或及(]*/;
/** What stands between the figure and the words it belongs to. */
const LEADING = han(/^[的之內後前來中間]*/);

/** 租期|15年, 延長|20年|營運: a length of time, by its noun, else by its verb and what stands behind. */
export function durationLabel({ sheet }: View, { tokens, from, at, figure, clause }: Naming): string {
  const own = measureBefore(tokens, from, at);
  if (own?.next === at) return join(sheet, [own.span]);
  const limit = Math.min(sheet.clauses[clause]!.end, figure.end + REACH);
  const words = UP_TO_MARK.exec(sheet.folded.slice(figure.end, limit))![0];
  const skipped = LEADING.exec(words)![0].length;
  const rest = words.length > skipped ? { start: figure.end + skipped, end: figure.end + words.length } : undefined;
  const verb = verbBefore(tokens, from, at);
  const act = verb === undefined || isLight(sheet, verb) || tokens[at + 1]?.kind === "measure" ? undefined : verb;
  return join(sheet, [act, rest]) || join(sheet, [verb]);
}
