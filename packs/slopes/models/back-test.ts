import { type Decimal, decimal, divideRounded, multiply } from "#base";
import type { Episode } from "./episode.ts";
import type { Event } from "./tables.ts";

/** How a tier would have done against what happened. */
export interface Score {
  readonly episodes: number;
  readonly incidents: number;
  /** Incidents while it was in force. */
  readonly hits: number;
  readonly misses: number;
  /** Episodes in which nothing happened. */
  readonly falseAlarms: number;
  /** In percent; `undefined` when there is nothing to divide by. */
  readonly recall: Decimal | undefined;
  readonly precision: Decimal | undefined;
  /** Minutes from the beginning of the episode to its first incident, the median. */
  readonly lead: number | undefined;
}

/** Tells hits, misses and false alarms of the episodes of one tier of one stretch; both in the order of time. */
export function backTest(episodes: readonly Episode[], incidents: readonly Event[]): Score {
  const leads: number[] = [];
  let hits = 0;
  let struck = 0;
  for (const { from, until = Number.POSITIVE_INFINITY } of episodes) {
    const inside = incidents.filter(({ at }) => at >= from && at <= until);
    hits += inside.length;
    if (inside.length === 0) continue;
    struck++;
    leads.push(inside[0]!.at - from);
  }
  return {
    episodes: episodes.length,
    incidents: incidents.length,
    hits,
    misses: incidents.length - hits,
    falseAlarms: episodes.length - struck,
    recall: percent(hits, incidents.length),
    precision: percent(struck, episodes.length),
    lead: leads.sort((a, b) => a - b)[Math.floor((leads.length - 1) / 2)],
  };
}

function percent(part: number, whole: number): Decimal | undefined {
  return whole === 0 ? undefined : divideRounded(multiply(decimal(part), decimal(100)), decimal(whole), 1);
}
