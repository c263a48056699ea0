/** Where a problem is: a file or address, and the line or byte in it when known. */
export interface Place {
  readonly source: string;
  readonly line?: number;
  readonly byte?: number;
}

/** Every code that a problem can carry. Codes are stable: scripts match on them. */
export type ProblemCode =
  | "input.not-found"
  | "input.unreadable"
  | "input.refused-address"
  | "input.http-status"
  | "input.timeout"
  | "input.too-large"
  | "input.empty"
  | "input.binary"
  | "input.truncated"
  | "input.encoding"
  | "input.bad-json"
  | "input.bad-article"
  | "input.bad-label"
  | "input.bad-table"
  | "input.bad-reading"
  | "input.damaged-record"
  | "input.no-article"
  | "input.missing-part"
  | "reader.thread-ended"
  | "source.denied"
  | "source.no-robots"
  | "source.told-to-wait"
  | "source.bad-list"
  | "source.no-items"
  | "pack.bad-row"
  | "pack.clash"
  | "pack.unknown"
  | "pack.missing-label"
  | "pack.bad-identity"
  | "pack.bad-board"
  | "pack.bad-model"
  | "pack.bad-watch"
  | "source.unfit"
  | "ledger.missing"
  | "ledger.unreadable"
  | "ledger.newer-schema"
  | "ledger.outdated"
  | "ledger.busy"
  | "ledger.running"
  | "usage.unknown-topic"
  | "usage.unknown-article"
  | "usage.unknown-entity"
  | "usage.unknown-measure"
  | "usage.unknown-board"
  | "usage.unknown-model"
  | "usage.unknown-fact"
  | "usage.unknown-proposal"
  | "usage.unknown-watch"
  | "usage.bad-watch"
  | "usage.bad-argument"
  | "usage.unknown-source"
  | "usage.unknown-token"
  | "watch.bad-outs"
  | "access.no-token"
  | "access.unreadable"
  | "serve.port-taken"
  | "serve.bad-host"
  | "serve.no-app";

/** A mistake of the data, not of the program: a code, a place and a sentence per language. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: Place;
  /** What is wrong, in few words and without the place: numbers, names, limits. */
  readonly detail?: string;
}

/** Carries a {@link Problem} through `throw`; shells print it, never its stack. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.at.source}${problem.detail ? `: ${problem.detail}` : ""}`);
    this.name = "ProblemError";
    this.problem = problem;
  }
}
