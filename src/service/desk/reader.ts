import { type Jobs, makeJobs } from "./jobs.ts";
import { startReadingThread } from "./reading-thread.ts";
import type { Handed } from "./task.ts";

/** What reads texts beside the desk. */
export interface DeskReader {
  /** Absent where the ledger can only be read. */
  readonly jobs?: Jobs;
  /** A text checked against itself and the ledger, a `Verified` as JSON; `undefined` when too many wait already. Throws ProblemError. */
  verify(handed: Handed): Promise<string> | undefined;
  close(): Promise<void>;
}

/** Texts that are being checked at once. */
const VERIFY_MAX = 16;

/** Starts a reader over a ledger file. `onError` is told of mistakes of ours in jobs. */
export function startReader(
  path: string,
  { canWrite = true, onError }: { readonly canWrite?: boolean; readonly onError?: (error: unknown) => void } = {},
): DeskReader {
  const thread = startReadingThread(path);
  let verifying = 0;
  return {
    ...(canWrite && { jobs: makeJobs(thread, onError === undefined ? {} : { onError }) }),
    verify(handed) {
      if (verifying >= VERIFY_MAX) return undefined;
      verifying += 1;
      return thread.run<string>("verify", handed).finally(() => {
        verifying -= 1;
      });
    },
    close: () => thread.close(),
  };
}
