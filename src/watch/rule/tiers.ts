import type { Label, Tier, WatchRule } from "#model";
import { amountIn, beyond, decide, toDecimal } from "#watch/amount.ts";
import type { Kept } from "#watch/claim.ts";
import { later } from "#watch/time.ts";

type Rule = Extract<WatchRule, { readonly kind: "tiers" }>;

/** A level that was raised or left. */
export interface TierStep {
  readonly kind: "raised" | "released";
  readonly at: string;
  readonly tier?: Label;
  readonly before?: Label;
  /** Since when the level before had stood. */
  readonly since?: string;
  /** The claim that leads there. */
  readonly kept: Kept;
}

/** How a series stands. */
export interface TierState {
  /** −1 when none is reached. */
  readonly level: number;
  readonly since: string;
  /** When the level was last reached. */
  readonly reached: string;
  /** Where it falls to when nothing reaches it before the hold is over. */
  readonly falling?: { readonly to: number; readonly kept: Kept };
}

export interface Tiers {
  /** After a claim; `undefined` before the first. */
  take(state: TierState | undefined, kept: Kept): { readonly state: TierState; readonly step?: TierStep };
  /** The release that is due until an instant. */
  due(state: TierState, until: string): { readonly state: TierState; readonly step: TierStep } | undefined;
}

/**
 * Levels rise at once. They fall when the amount has left them (below the release of a level that is reached from below)
 * and the hold since they were last reached is over.
 */
export function makeTiers({ side, unit, tiers, hold }: Rule, certainty?: "possible"): Tiers {
  const marks = tiers.map(({ value }) => toDecimal(value));
  const leaves = tiers.map(({ release, value }: Tier) => toDecimal(release ?? value));
  const nameOf = (level: number): Label | undefined => tiers[level]?.name;

  const due = (state: TierState, until: string) => {
    if (state.falling === undefined) return undefined;
    const at = later(state.reached, hold);
    if (at > until) return undefined;
    const { to, kept } = state.falling;
    const [tier, before] = [nameOf(to), nameOf(state.level)!];
    const step: TierStep = {
      kind: "released",
      at: at > kept.at ? at : kept.at,
      ...(tier !== undefined && { tier }),
      before,
      since: state.since,
      kept,
    };
    return { state: { level: to, since: step.at, reached: kept.at }, step };
  };

  return {
    due,
    take(known, kept) {
      const state = known ?? { level: -1, since: kept.at, reached: kept.at };
      const amount = amountIn(kept, unit);
      if (amount === undefined) return { state };
      const top = marks.findLastIndex((mark) => decide(beyond(amount, side, mark, true), certainty) === "yes");
      if (top > state.level) {
        const before = nameOf(state.level);
        const step: TierStep = {
          kind: "raised",
          at: kept.at,
          tier: nameOf(top)!,
          ...(before !== undefined && { before, since: state.since }),
          kept,
        };
        return { state: { level: top, since: kept.at, reached: kept.at }, step };
      }
      const { falling: _, ...standing } = state;
      if (top === state.level) return { state: { ...standing, reached: kept.at } };
      const stays = leaves.findLastIndex(
        (mark, level) => level <= state.level && beyond(amount, side, mark, true) !== "no",
      );
      if (stays === state.level) return { state: standing };
      const falls = { ...standing, falling: { to: stays, kept } };
      const released = due(falls, kept.at);
      return released ?? { state: falls };
    },
  };
}
