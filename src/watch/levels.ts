import type { Alert, WatchRule } from "#model";
import { toAlertFact, toAlertId } from "./alert.ts";
import type { Kept } from "./claim.ts";
import type { Fired } from "./fired.ts";
import { makeTiers, type TierState, type TierStep } from "./rule/tiers.ts";
import type { Shelf } from "./shelf.ts";
import type { Watched } from "./watched.ts";

/** The levels of every series that a watch sees. */
export interface TierWatch {
  take(kept: Kept, topic: readonly Kept[]): { readonly fired?: Fired; readonly released: readonly Alert[] };
  due(until: string): readonly Alert[];
  /** Finds anew how a series stands at an instant, without a word, when something is said of one of its claims. */
  forget(kept: Kept | undefined, at: string): void;
  /** How each series stands. */
  state(): Map<string, TierState>;
}

export function makeTierWatch(
  watch: Watched,
  rule: Extract<WatchRule, { readonly kind: "tiers" }>,
  shelf: Shelf,
  states: Map<string, TierState> = new Map(),
): TierWatch {
  const tiers = makeTiers(rule, watch.certainty);
  const toReleased = (series: string, { kept, at, tier, before, since }: TierStep): Alert => ({
    id: toAlertId(watch.id, "released", series, at, before?.en ?? "", tier?.en ?? ""),
    watch: watch.id,
    kind: "released",
    at,
    sequence: kept.sequence,
    facts: [toAlertFact(kept)],
    detail: {
      unit: rule.unit,
      ...(tier !== undefined && { tier }),
      ...(before !== undefined && { before }),
      ...(since !== undefined && { since }),
    },
  });
  return {
    take(kept, topic) {
      const isOlder = topic.some(({ series, when }) => series === kept.series && when > kept.when);
      if (kept.isStep || isOlder || !topic.includes(kept)) return { released: [] };
      const { state, step } = tiers.take(states.get(kept.series), kept);
      states.set(kept.series, state);
      if (step === undefined) return { released: [] };
      if (step.kind === "released") return { released: [toReleased(kept.series, step)] };
      const { tier, before, since } = step;
      const level = rule.tiers.find(({ name }) => name === tier);
      return {
        released: [],
        fired: {
          kind: "raised",
          event: `${tier?.en} ${kept.claim.id}`,
          others: [],
          detail: {
            side: rule.side,
            unit: rule.unit,
            ...(level !== undefined && { value: level.value }),
            ...(tier !== undefined && { tier }),
            ...(before !== undefined && { before }),
            ...(since !== undefined && { since }),
          },
        },
      };
    },
    due(until) {
      const released: Alert[] = [];
      for (const [series, state] of states) {
        const found = tiers.due(state, until);
        if (found === undefined) continue;
        states.set(series, found.state);
        released.push(toReleased(series, found.step));
      }
      return released;
    },
    forget(kept, at) {
      if (kept === undefined) return;
      states.delete(kept.series);
      const series = shelf.topic(kept.topic).filter((each) => each.series === kept.series && !each.isStep);
      for (const each of series) {
        const { state } = tiers.take(states.get(kept.series), each);
        states.set(kept.series, state);
      }
      const state = states.get(kept.series);
      const left = state === undefined ? undefined : tiers.due(state, at);
      if (left !== undefined) states.set(kept.series, left.state); // it was released already
    },
    state: () => states,
  };
}
