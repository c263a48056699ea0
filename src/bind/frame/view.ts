import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import type { Slot } from "#model";
import { makeTopics } from "./clause-topic.ts";
import { Tokens } from "./tokens.ts";
import type { Topic } from "./topic.ts";

/** An article as the rules of subjects and labels see it. */
export interface View {
  readonly sheet: Sheet;
  readonly scan: Scan;
  readonly tokens: Tokens;
  readonly topics: (clause: number) => Topic;
  /** Who leads the list of a clause, once looked for. */
  readonly leaders: Map<number, Span | undefined>;
  /** What the pronouns of clauses point back to, once looked for. */
  readonly pointed: Map<number, Slot<string> | undefined>;
}

export function makeView(sheet: Sheet, scan: Scan): View {
  const tokens = new Tokens(sheet, scan);
  return { sheet, scan, tokens, topics: makeTopics(sheet, scan, tokens), leaders: new Map(), pointed: new Map() };
}
