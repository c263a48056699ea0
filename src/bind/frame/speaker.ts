import type { Span } from "#base";
import type { View } from "./view.ts";

/** How far back whoever says 我們 may have been named, in clauses. */
const BACK_MAX = 6;

/** Who said last what a clause tells: 力拓執行長|表示，我們…. */
export function speakerOf({ topics }: View, clause: number): Span | undefined {
  for (let index = clause; index >= 0 && clause - index <= BACK_MAX; index--) {
    const { speaker, speech, owner } = topics(index);
    if (speaker !== undefined) return speaker;
    if (speech === true && owner !== undefined) return owner;
  }
  return undefined;
}
