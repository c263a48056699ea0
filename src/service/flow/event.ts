import type { Visit, VisitOutcome } from "#ledger";

/** What a run tells while it works. */
export type FlowEvent =
  | { readonly event: "begun"; readonly sources: number; readonly due: number }
  | ({ readonly event: "visited" } & Visited)
  | ({ readonly event: "stored" } & Stored)
  /** Something was wrong with the program; the task is told as failed and the run goes on. */
  | { readonly event: "mistake"; readonly address: string; readonly error: unknown }
  /** Nothing is due any more and the watches are still looking: how far they have come, in sequences of the ledger. */
  | { readonly event: "watching"; readonly sequence: number; readonly of: number }
  | { readonly event: "stopping" };

/** One visit that ended; what it brought is in the ledger. */
export interface Visited extends Pick<Visit, "kind" | "address" | "outcome" | "articles"> {
  /** The address of its source. */
  readonly source: string;
  readonly code?: NonNullable<Visit["code"]>;
  readonly detail?: string;
  readonly final?: boolean;
  readonly items?: number;
  readonly bytes?: number;
  readonly took?: number;
}

/** What one append put into the ledger. */
export interface Stored {
  readonly added: number;
  readonly known: number;
  readonly superseded: number;
  readonly figures: number;
  readonly facts: number;
  readonly sequence: number;
}

/** What a run did from its begin to its end. */
export interface RunSummary extends Omit<Stored, "sequence"> {
  readonly visits: Readonly<Record<VisitOutcome, number>>;
  readonly bytes: number;
  /** Sources that failed in a way that waiting does not mend, or that refuse us, as they stood last. */
  readonly hopeless: readonly Visited[];
  /** Tasks that were given back because the run was stopped. */
  readonly released: number;
}
