import { ProblemError } from "#model";

/** Result codes of SQLite (low byte) that speak of the file or its other users, not of our statements. */
const BUSY = new Set([5, 6]);
const UNREADABLE = new Set([3, 7, 8, 10, 11, 13, 14, 15, 22, 23, 24, 26]);

/** What to throw for an error of the engine: a problem when file, disk or another writer is at fault, else itself. */
export function toProblem(error: unknown, path: string): unknown {
  const code = (error as { readonly errcode?: unknown } | null)?.errcode;
  if (typeof code !== "number") return error;
  const at = { source: path };
  const detail = (error as Error).message;
  if (BUSY.has(code & 0xff)) return new ProblemError({ code: "ledger.busy", at });
  return UNREADABLE.has(code & 0xff) ? new ProblemError({ code: "ledger.unreadable", at, detail }) : error;
}

/** Runs `work`; errors of the engine come out as problems. */
export function guard<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toProblem(error, path);
  }
}
