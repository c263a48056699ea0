import type { Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import type { Slot } from "#model";
import { makeTopics } from "./clause-topic.ts";
import { type Leaders, makeLeaders } from "./leader.ts";
import { Tokens } from "./tokens.ts";
import type { Topic } from "./topic.ts";

/** An article as the rules of subjects and labels see it. */
export interface View {
  readonly sheet: Sheet;
  readonly scan: Scan;
  readonly tokens: Tokens;
  readonly topics: (clause: number) => Topic;
  /** Who leads the list of a clause. */
  readonly leaders: Leaders;
  /** What the pronouns of clauses point back to, once looked for. */
  readonly pointed: Map<number, Slot<string> | undefined>;
}

export function makeView(sheet: Sheet, scan: Scan): View {
  const tokens = new Tokens(sheet, scan);
  const leaders = makeLeaders(sheet, scan, tokens);
  return { sheet, scan, tokens, topics: makeTopics(sheet, scan, tokens, leaders), leaders, pointed: new Map() };
}
