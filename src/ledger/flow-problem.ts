import { ProblemError } from "#model";

export function unknownSource(id: string): ProblemError {
  return new ProblemError({ code: "usage.unknown-source", at: { source: id } });
}

/** `pid` of the process that works on the queue, when it is known. */
export function runningElsewhere(ledger: string, pid?: number): ProblemError {
  const detail = pid === undefined ? {} : { detail: `pid ${pid}` };
  return new ProblemError({ code: "ledger.running", at: { source: ledger }, ...detail });
}
