import type { Alert, AlertCopy, Watch } from "#model";
import type { WatchEvent } from "./claim.ts";
import type { TierState } from "./rule/tiers.ts";
import type { ShelfState } from "./shelf.ts";
import type { SilenceState } from "./silence.ts";
import type { ToldState } from "./told.ts";

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
  state(): WatcherState;
}

/** What a watch has kept of the stream so far: plain values, in which one thing may stand at several places. */
export interface WatcherState {
  readonly shelf: ShelfState;
  readonly told: ToldState;
  readonly tiers?: Map<string, TierState>;
  readonly silence?: SilenceState;
}
