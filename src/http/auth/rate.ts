import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { FaultError } from "#http/fault.ts";

/** How often a client may do something in a minute. */
export interface Rates {
  readonly read: number;
  readonly write: number;
  /** Wrong tokens. */
  readonly wrong: number;
}

export const RATES: Rates = { read: 3_000, write: 600, wrong: 20 };

/** Counts what clients do. */
export interface RateLimits {
  /** Counts one; throws the fault `usage.too-many` with the seconds to wait when there were too many. */
  count(what: keyof Rates, client: string): Promise<void>;
  /** Throws the same when there were too many already, and counts none. */
  check(what: keyof Rates, client: string): Promise<void>;
}

const MINUTE = 60;

export function makeRateLimits(rates: Rates = RATES): RateLimits {
  const limiters = {
    read: new RateLimiterMemory({ points: rates.read, duration: MINUTE }),
    write: new RateLimiterMemory({ points: rates.write, duration: MINUTE }),
    wrong: new RateLimiterMemory({ points: rates.wrong, duration: MINUTE }),
  };
  return {
    async count(what, client) {
      try {
        await limiters[what].consume(client);
      } catch (error) {
        throw error instanceof RateLimiterRes ? tooMany(error) : error;
      }
    },
    async check(what, client) {
      const known = await limiters[what].get(client);
      if (known !== null && known.consumedPoints >= rates[what]) throw tooMany(known);
    },
  };
}

function tooMany({ msBeforeNext }: RateLimiterRes): FaultError {
  return new FaultError("usage.too-many", undefined, Math.max(1, Math.ceil(msBeforeNext / 1_000)));
}
