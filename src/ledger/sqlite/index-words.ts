import { toTokens } from "#ledger/token.ts";
import { type Database, run } from "./database.ts";

/** A text that goes into the search index. */
export interface Body {
  readonly article: number;
  readonly text: string;
}

const ADD = "insert into words (rowid, tokens) values (?, ?)";

/** Indexes texts; articles come in rising order, for the index writes itself out whenever a number falls. */
export function indexBodies(db: Database, bodies: Iterable<Body>): void {
  for (const { article, text } of bodies) run(db, ADD, article, toTokens(text));
}
