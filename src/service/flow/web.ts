import { setTimeout as wait } from "node:timers/promises";
import { now } from "#service/clock.ts";
import type { FlowContext } from "./context.ts";

export interface WebOptions {
  /** Lets every source be fetched from this machine and private networks. */
  readonly allowPrivate?: boolean;
  /** Seconds between two requests of a host. */
  readonly pace?: number;
  /** A mail or web address of who runs this, told to servers. */
  readonly contact?: string;
}

/** The world as it is: the net, asked politely, the clock and chance. `signal` ends what is being fetched. */
export async function makeContext(options: WebOptions, signal: AbortSignal): Promise<FlowContext> {
  const { makePolite, nextTry, openArchive, visit } = await import("#intake"); // only who fetches waits for it
  const { pace, contact, allowPrivate = false } = options;
  const polite = makePolite({
    clock: Date.now,
    sleep: (milliseconds, of) => wait(milliseconds, undefined, of === undefined ? {} : { signal: of }),
    ...(pace !== undefined && { pace }),
    ...(contact !== undefined && { contact }),
  });
  return {
    ask: (address, expect, known, source) => {
      const { keep } = source.options;
      const isAllowed = source.options.allowPrivate ?? allowPrivate; // a source that may never is never
      return visit(address, expect, known, {
        polite,
        allowPrivate: isAllowed,
        ...(keep !== undefined && { keep }),
        signal,
      });
    },
    openArchive: (address, mark, source) => {
      const isAllowed = source.options.allowPrivate ?? allowPrivate;
      return openArchive(address, mark, { polite, allowPrivate: isAllowed, signal });
    },
    wait: (failures, retryAfter) => nextTry(failures, retryAfter, Math.random()),
    chance: Math.random,
    now,
    ticks: () => performance.now(),
  };
}
