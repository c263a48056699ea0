import type { ArticleQuery } from "./contract.ts";

/** How a ledger file is opened. */
export interface LedgerOptions {
  /** For readers: nothing is created, migrated or written. */
  readonly readonly?: boolean;
  /** How long an append waits for another writer before `ledger.busy`, in milliseconds; 10,000 when not said. */
  readonly patience?: number;
}

/** Rows of each list of a topic's totals, when nobody says how many. */
export const TOTALS_MAX = 30;

/** Part of a list: what to leave out at its head and how much to give. */
export interface Part {
  readonly offset: number;
  readonly limit: number;
}

/** Throws a plain `Error` when offset or limit is not a whole number from 0 on. */
export function toPart(query: Pick<ArticleQuery, "offset" | "limit">): Part {
  const offset = query.offset ?? 0;
  const limit = Math.min(query.limit ?? Infinity, Number.MAX_SAFE_INTEGER);
  for (const number of [offset, limit]) {
    if (!Number.isSafeInteger(number) || number < 0) throw new Error(`offset or limit below 0 or broken: ${number}`);
  }
  return { offset, limit };
}
