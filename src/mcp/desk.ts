import type { Lang } from "#message";
import type { Ledger } from "#service";

/** What answering needs. */
export interface McpDesk {
  readonly ledger: Ledger;
  /** The language of descriptions, and of sentences when a question names none; Traditional Chinese when absent. */
  readonly lang?: Lang;
  /** Told of every mistake of ours, for the log of whoever serves. */
  readonly onError?: (error: unknown) => void;
}

/** One question: where it is answered from, and in which language. */
export interface Ask {
  readonly ledger: Ledger;
  readonly lang: Lang;
}
