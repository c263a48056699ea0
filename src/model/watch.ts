import type { Span } from "#base";
import type { Article } from "./article.ts";
import type { Stance } from "./fact.ts";
import type { Label } from "./measure.ts";

/** Which facts a watch looks at; every part narrows. */
export interface WatchChoice {
  /** `pack.measure`; `pack.` for every measure of a pack, where the rule compares no values. */
  readonly measure: string;
  /** The name of whom it is about, as given. */
  readonly subject?: string;
  /** Ids and folded forms of that name, looked up when the watch was added: what facts are compared with. */
  readonly keys?: readonly string[];
  /** Qualifiers with one of these values; `""` for facts that do not print it. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  readonly source?: string;
  /** Reported and estimated when absent: a plan is never a deed. */
  readonly stance?: readonly Stance[];
}

/** A level with a name: 預警, 警戒, 行動. */
export interface Tier {
  readonly name: Label;
  /** Reached when the amount is at least (for `below`: at most) so much. A decimal. */
  readonly value: string;
  /** Left when the amount is beyond this on the other side; the value itself when absent. */
  readonly release?: string;
}

/** What a watch waits for. Values are decimals as text. */
export type WatchRule =
  | { readonly kind: "crosses"; readonly side: "above" | "below"; readonly value: string; readonly unit: string }
  /** By more than so much from one fact to the next of the same kind, or as the page itself prints it. */
  | { readonly kind: "changes"; readonly by: string; readonly unit: string; readonly side?: "up" | "down" }
  | { readonly kind: "new" }
  | { readonly kind: "conflict" }
  | { readonly kind: "revised" }
  | { readonly kind: "agree"; readonly origins: number }
  | { readonly kind: "silent"; readonly days: number }
  | {
      readonly kind: "tiers";
      readonly side: "above" | "below";
      readonly unit: string;
      /** The mildest first. */
      readonly tiers: readonly Tier[];
      /** Minutes for which a level stands after it was last reached. */
      readonly hold: number;
    };

/** A rule over facts. */
export interface Watch {
  readonly label: Label;
  readonly facts: WatchChoice;
  readonly rule: WatchRule;
  /** `possible`: also when the words only allow it. Otherwise the whole interval must lie beyond. */
  readonly certainty?: "possible";
}

/** A watch that a pack offers. */
export interface PackWatch extends Watch {
  /** Within its pack; elsewhere it is `pack.id`. */
  readonly id: string;
  /** What it is good for. */
  readonly about: Label;
}

/** What became true. */
export type AlertKind =
  | "crossed"
  | "changed"
  | "new"
  | "conflict"
  | "revised"
  | "agreed"
  | "silent"
  | "raised"
  | "released";

/** A witness of an alert, as printed when it was raised. */
export interface AlertFact {
  readonly id: string;
  readonly article: {
    readonly id: string;
    readonly hash: string;
    readonly title: string;
    readonly source?: string;
    readonly url?: string;
    readonly published?: string;
    /** How `published` was come by: an inferred date must never look like a printed one. */
    readonly publishedBy?: NonNullable<Article["publishedBy"]>;
  };
  /** The words of the figure. */
  readonly printed: string;
  /** Where they stand in `sentence`; absent in alerts of older versions. */
  readonly place?: Span;
  /** What they allow, with the unit. */
  readonly amount: string;
  readonly sentence: string;
  readonly label: string;
  readonly subject?: string;
  readonly measure?: string;
  readonly period?: string;
  readonly stance: Stance;
  readonly voice?: string;
}

/** That a watch saw what it waits for. Named by watch, event and origin: the same stream always gives the same alerts. */
export interface Alert {
  /** 16 hex digits. */
  readonly id: string;
  readonly watch: string;
  readonly kind: AlertKind;
  /** When it became true: the instant of the append, or the end of a wait. */
  readonly at: string;
  /** The sequence of the ledger at which it did. */
  readonly sequence: number;
  /** First the facts that say it, then those that it is measured by. */
  readonly facts: readonly AlertFact[];
  /** The root that it goes back to. */
  readonly origin?: string;
  readonly detail: AlertDetail;
}

/** What the sentence of an alert needs beside its facts. */
export interface AlertDetail {
  readonly side?: "above" | "below" | "up" | "down";
  readonly value?: string;
  readonly unit?: string;
  /** How much it changed by. */
  readonly change?: string;
  readonly origins?: number;
  readonly days?: number;
  /** Since when nothing came, or the level before stood; absent in raised alerts of older versions. */
  readonly since?: string;
  readonly tier?: Label;
  readonly before?: Label;
  /** Of an origin that tells what another told before: that alert, and how many origins tell it by now. */
  readonly confirms?: { readonly alert: string; readonly origins: number };
}

/** The same report, printed again: added to its alert, never an alert of its own. */
export interface AlertCopy {
  readonly alert: string;
  readonly at: string;
  readonly fact: AlertFact;
}

export const WATCH_RULES: readonly WatchRule["kind"][] = [
  "crosses",
  "changes",
  "new",
  "conflict",
  "revised",
  "agree",
  "silent",
  "tiers",
];
