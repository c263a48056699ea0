import type { Alert } from "#model";
import { toAlertFact, toAlertId } from "./alert.ts";
import type { Kept } from "./claim.ts";
import { later } from "./time.ts";
import type { Watched } from "./watched.ts";

const DAY_MINUTES = 1_440;

/** What came last, and whether the silence after it was told. */
export interface SilenceState {
  readonly since?: string;
  readonly sequence: number;
  readonly last?: Kept;
  readonly isTold: boolean;
}

/** Waits until nothing has come for so many days; the silence has its own instant, whenever it is noticed. */
export interface Silence {
  take(event: { readonly at: string; readonly sequence: number }, kept: Kept): void;
  due(until: string): readonly Alert[];
  state(): SilenceState;
}

export function makeSilence(watch: Watched, days: number, from?: SilenceState): Silence {
  let since = from?.since ?? watch.addedAt;
  let sequence = from?.sequence ?? 0;
  let last = from?.last;
  let isTold = from?.isTold ?? false;
  return {
    take(event, kept) {
      since = event.at;
      sequence = event.sequence;
      last = kept;
      isTold = false;
    },
    due(until) {
      if (since === undefined || isTold) return [];
      const at = later(since, days * DAY_MINUTES);
      if (at > until) return [];
      isTold = true;
      const id = toAlertId(watch.id, "silent", since);
      const facts = last === undefined ? [] : [toAlertFact(last)];
      return [{ id, watch: watch.id, kind: "silent", at, sequence, facts, detail: { days, since } }];
    },
    state: () => ({
      ...(since !== undefined && { since }),
      sequence,
      ...(last !== undefined && { last }),
      isTold,
    }),
  };
}
