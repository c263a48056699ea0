import type { Alert, AlertCopy, Watch } from "#model";
import type { WatchEvent } from "./claim.ts";

/** What a step of the stream leads to. */
export interface Outcome {
  readonly alerts: readonly Alert[];
  readonly copies: readonly AlertCopy[];
}

export const NOTHING: Outcome = { alerts: [], copies: [] };

/** A watch that is folded over a stream. */
export interface Watched extends Watch {
  readonly id: string;
  /** When it was added; a silence before the first fact begins here. */
  readonly addedAt?: string;
}

/** What people said, as all watches see it. */
export interface Words {
  isWrong(fact: string): boolean;
  judged(a: string, b: string): "same" | "different" | undefined;
}

/** One watch over a stream of events, in order; the same stream always gives the same. */
export interface Watcher {
  take(event: WatchEvent): Outcome;
  /** Waits that end until an instant, in order. */
  due(until: string): readonly Alert[];
}
