import type { AlertKind } from "#model";
import { isMeeting } from "./amount.ts";
import type { Kept } from "./claim.ts";
import type { Fired } from "./fired.ts";
import { isGathering } from "./origin.ts";

/** Alerts of one measure and subject that still gather. */
const TOLD_MAX = 64;

/** An alert that was raised, as far as what comes later must be held against it. */
export interface Told {
  readonly id: string;
  readonly kind: AlertKind;
  readonly fired: Fired;
  readonly kept: Kept;
  readonly origins: Set<string>;
  readonly articles: Set<string>;
}

/** Alerts by measure and subject, and by their names. */
export interface ToldState {
  readonly topics: Map<string, Told[]>;
  readonly ids: Map<string, Told>;
}

export interface ToldList {
  add(told: Told): void;
  get(id: string): Told | undefined;
  /** Alerts of its measure and subject that say the same as a claim and still gather. */
  same(kept: Kept): readonly Told[];
  state(): ToldState;
}

/** Remembers alerts for as long as copies of them may come. */
export function makeTold(from?: ToldState): ToldList {
  const { topics, ids }: ToldState = from ?? { topics: new Map(), ids: new Map() };
  return {
    add(told) {
      const list = topics.get(told.kept.topic) ?? [];
      topics.set(told.kept.topic, list);
      list.push(told);
      if (list.length > TOLD_MAX) list.shift();
      ids.set(told.id, told);
    },
    get: (id) => ids.get(id),
    same(kept) {
      const list = topics.get(kept.topic) ?? [];
      return list.filter((told) => isGathering(told.kept.at, kept.at) && isSaying(told.kept, kept));
    },
    state: () => ({ topics, ids }),
  };
}

/** The same amount of the same period, for all that is printed. */
function isSaying(a: Kept, b: Kept): boolean {
  const [left, right] = [a.claim.period?.value, b.claim.period?.value];
  const isApart = left !== undefined && right !== undefined && left !== right;
  return !isApart && a.isChange === b.isChange && isMeeting(a, b);
}
