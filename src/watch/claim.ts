import type { Interval, Span } from "#base";
import type { Entry } from "#ledger";
import type { Fact, Measure } from "#model";

/** A fact with the article that prints it, as a watch looks at it. */
export interface WatchClaim extends Fact {
  readonly article: Pick<Entry, "id" | "hash" | "title"> &
    Partial<Pick<Entry, "source" | "url" | "published" | "publishedBy">>;
  readonly sentence: Span & { readonly text: string };
  /** The commodities that its sentence names; absent when nobody looked. */
  readonly commodities?: readonly string[];
}

/** What the text of an article is known again by when others print it; made for `WatchTools`, which alone looks into it. */
export interface WatchPrint {
  /** The root that its byline names. */
  readonly root?: string;
  readonly print: () => unknown;
}

/** What a watch needs to know beside the stream. Every function must give the same for the same claims, always. */
export interface WatchTools {
  /** The root that a claim goes back to, for all that its own article tells. */
  readonly originOf: (claim: WatchClaim, print?: WatchPrint) => string;
  /** Whether two roots are one under two names. */
  readonly isOneOrigin: (a: string, b: string) => boolean;
  /** Whether one of two articles has it from the other; `undefined` when a text is too short to tell. */
  readonly isTaken: (a: WatchPrint, b: WatchPrint) => boolean | undefined;
  /** What is said of two claims of different articles: `agree`, `conflict`, `revision` …; `judged` is a person's word. */
  readonly compare: (a: WatchClaim, b: WatchClaim, judged?: "same" | "different") => string;
  /** By full id, `pack.measure`. */
  readonly rules: ReadonlyMap<string, Pick<Measure, "kind" | "qualifiers">>;
}

/** A claim that a watch keeps, with what was found out when it came. */
export interface Kept {
  readonly claim: WatchClaim;
  /** The instant at which its article came into the ledger. */
  readonly at: string;
  readonly sequence: number;
  /** The day that it speaks of, as a serial: the end of its period, else when it was published, else when it came. */
  readonly when: number;
  readonly origin: string;
  /** Whether its origin is somebody: a text without an outlet or a voice proves nothing of its own. */
  readonly isNamed: boolean;
  /** What its words allow, in its own unit; a fall is negative. */
  readonly amount: Interval;
  /** Measure, subject and qualifiers in which facts must agree to be compared. */
  readonly series: string;
  /** Measure and subject. */
  readonly topic: string;
  /** Whether a subject is known. */
  readonly isKnown: boolean;
  /** Whether it is itself a change. */
  readonly isChange: boolean;
  /** Whether it tells by how much a level moved, and no level. */
  readonly isStep: boolean;
}

/** What came into the ledger, as watches see it. */
export type WatchEvent =
  | {
      readonly cause: "added" | "reread";
      readonly sequence: number;
      readonly at: string;
      /** The hash of the article. */
      readonly article: string;
      readonly claims: readonly WatchClaim[];
      readonly print?: WatchPrint;
    }
  | {
      readonly cause: "judged";
      readonly sequence: number;
      readonly at: string;
      readonly about: readonly string[];
      readonly verdict: string;
    };
