import type { Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import type { ClauseTopic } from "./clause-topic.ts";
import type { Tokens } from "./token.ts";

/** What makes labels from the words around a figure. */
export interface Words {
  readonly sheet: Sheet;
  readonly scan: Scan;
  readonly tokens: Tokens;
  readonly topics: (clause: number) => ClauseTopic;
}
