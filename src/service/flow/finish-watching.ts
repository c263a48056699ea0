import type { Following } from "#service/watch/follow.ts";
import { SEND_MAX } from "./limits.ts";
import { within } from "./within.ts";

const MILLISECONDS = 1_000;
/** Between two words about how far the watches have come. */
const TELL_EVERY = 2 * MILLISECONDS;

export interface FinishOptions {
  /** Waits until the watches have seen all of the ledger, however long that takes; else as long as what is to stop may take. */
  readonly isPatient: boolean;
  /** Seconds. */
  readonly stopMax: number;
  /** Ends the patience. */
  readonly signal?: AbortSignal;
}

/** Lets the watches come to the end of the ledger, sends what they raised, and ends them. */
export async function finishWatching(
  watching: Pick<Following, "settled" | "sent" | "close">,
  { isPatient, stopMax, signal }: FinishOptions,
): Promise<void> {
  const soon = stopMax * MILLISECONDS;
  if (isPatient && signal?.aborted !== true) {
    await beforeAbort(signal, async () => {
      await watching.settled();
      await within(SEND_MAX * MILLISECONDS, watching.sent);
    });
  } else await within(soon, watching.settled);
  await within(soon, watching.close);
}

/** Waits for work, but not beyond the moment at which a signal is aborted. */
async function beforeAbort(signal: AbortSignal | undefined, work: () => Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = () => resolve();
  signal?.addEventListener("abort", end, { once: true });
  await Promise.race([work(), promise]);
  signal?.removeEventListener("abort", end);
}

/**
 * Tells how far the watches have come, every few seconds of what `ticks` counts, from the moment on when nothing else is
 * left to tell of.
 */
export function makeFoldTeller(ticks: () => number, tell: (sequence: number, of: number) => void) {
  let last: number | undefined;
  return {
    begin(): void {
      last = ticks();
    },
    note(sequence: number, of: number): void {
      if (last === undefined || ticks() - last < TELL_EVERY) return;
      last = ticks();
      tell(sequence, of);
    },
  };
}
