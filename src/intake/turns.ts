/** The turns of one host: one at a time, and each a while after the end of the last. */
export interface Turns {
  /** Waits for its turn; what is given back ends it. Throws the reason of `signal` when that is aborted first. */
  take(gap: number, signal?: AbortSignal): Promise<() => void>;
  isIdle(): boolean;
}

export interface Time {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Waits so many milliseconds; throws the reason of `signal` when that is aborted first. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** `gap` is in milliseconds, from the end of the last turn to the begin of this one. */
export function makeTurns({ clock, sleep }: Time): Turns {
  let last: Promise<void> = Promise.resolve();
  let lastEnd = Number.NEGATIVE_INFINITY;
  let waiting = 0;
  return {
    take: async (gap, signal) => {
      const before = last;
      const { promise, resolve } = Promise.withResolvers<void>();
      last = promise;
      waiting++;
      const end = (): void => {
        waiting--;
        resolve();
      };
      await before;
      try {
        signal?.throwIfAborted();
        const wait = lastEnd + gap - clock();
        if (wait > 0) await sleep(wait, signal);
      } catch (error) {
        end();
        throw error;
      }
      return () => {
        lastEnd = clock();
        end();
      };
    },
    isIdle: () => waiting === 0,
  };
}
