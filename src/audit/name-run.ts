import type { Span } from "#base";
import type { Paper } from "./paper.ts";

const JOINT = /^(?:、|,|，|与|和|及|以及|跟|\s)*$/;
const JOINT_MAX = 3;

/** The known names that stand one behind the other from a place on: 美國與俄羅斯. None when something else stands there. */
export function nameRun({ reading, folded, text }: Paper, at: number): readonly (Span & { readonly text: string })[] {
  const spans = reading.entities
    .flatMap(({ spans: all }) => all)
    .filter(({ start }) => start >= at)
    .sort((a, b) => a.start - b.start);
  const names: (Span & { readonly text: string })[] = [];
  let end = at;
  for (const span of spans) {
    if (span.start - end > JOINT_MAX || !JOINT.test(folded.slice(end, span.start))) break;
    names.push({ ...span, text: text.slice(span.start, span.end) });
    end = span.end;
  }
  return names;
}
