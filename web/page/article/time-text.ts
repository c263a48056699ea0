import type { TimeRecord } from "#service";
import type { WORDS } from "./words.ts";

const KINDS = ["printed", "carried", "assumed"] as const;
const PARTS = ["year", "month", "day"] as const;

/** A time in a line: its date, and which parts of it were printed, carried or assumed. */
export function toTimeText({ edtf, evidence }: TimeRecord, words: (typeof WORDS)["zh"]): string {
  const parts = KINDS.flatMap((kind) => {
    const names = PARTS.filter((part) => evidence[part] === kind).map((part) => words.parts[part]);
    return names.length === 0 ? [] : [`${words.evidence[kind]} ${names.join(words.join)}`];
  });
  return [edtf, ...parts].join(" · ");
}
