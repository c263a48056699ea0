import type { Stance } from "./fact.ts";
import type { Label } from "./measure.ts";

/** What facts are told apart by: a slot, what the article says of itself, or one of their measure's qualifiers. */
export type BoardKey = "subject" | "source" | "measure" | "commodity" | "period" | "stance" | "article" | (string & {});

/** Which facts: every part narrows. */
export interface FactChoice {
  /** `pack.measure`, or the id alone for a measure of the same pack. */
  readonly measures: readonly string[];
  /** Only amounts in these units; `money` stands for every ISO 4217 code. */
  readonly units?: readonly string[];
  /** Qualifiers with one of these values; `""` for facts that do not print it. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  readonly stance?: readonly Stance[];
  /** `country`: only subjects that have an ISO 3166-1 code; `own`: only those that the board's pack names. */
  readonly subjects?: "country" | "own";
}

/** A choice that readers of a board have. */
export interface BoardFilter {
  readonly name: BoardKey;
  readonly label: Label;
}

interface SectionHead {
  readonly title: Label;
  readonly note?: Label;
}

/** Something computed from what is printed; it keeps its interval, equation and the facts it comes from. */
export type Derivation =
  /** HHI and the largest `top` of the shares of one source, period and kind; of what whole each is a share must agree. */
  | {
      readonly kind: "concentration";
      readonly label: Label;
      readonly facts: FactChoice;
      readonly top: number;
      readonly by?: readonly BoardKey[];
    }
  /** One term of an identity out of the others, each from one article (`article`) or one source and period (`source`). */
  | {
      readonly kind: "identity";
      readonly label: Label;
      /** Of this pack. */
      readonly identity: string;
      /** The name in its equation that is computed. */
      readonly solve: string;
      readonly unit: string;
      /** What the unit is for one of: a price is `USD` per `BTC`. */
      readonly per?: readonly string[];
      /** Whether the values so computed for different subjects must meet: one total for all shares. */
      readonly isShared?: true;
      /** What the items are told apart by; the subject when absent. */
      readonly of?: BoardKey;
      /** What the figure must be read with. */
      readonly note?: Label;
    }
  /** What one choice of facts is of another, in percent: of one article and commodity, where each tells one amount. */
  | {
      readonly kind: "ratio";
      readonly label: Label;
      readonly part: FactChoice;
      readonly whole: FactChoice;
      readonly note?: Label;
    }
  /** From one period to the next, told in percentage points and in percent, which are never the same. */
  | { readonly kind: "change"; readonly label: Label; readonly facts: FactChoice };

export type StageColumn = {
  readonly key: string;
  readonly label: Label;
  /** Facts whose qualifier has one of these values … */
  readonly values?: readonly string[];
  /** … or of these measures, or in these stances. */
  readonly measures?: readonly string[];
  readonly stance?: readonly Stance[];
  /** Only what is told as done may stand here: a plan to sign is not a signature. */
  readonly isDeed?: true;
};

/** One part of a board: which facts, and how they are laid out. */
export type BoardSection = SectionHead &
  (
    | { readonly kind: "map"; readonly facts: FactChoice; readonly unit: string }
    /** Groups of what may be compared, each told apart by `by` besides. `money`: one section a currency. */
    | { readonly kind: "bars"; readonly facts: FactChoice; readonly unit: string; readonly by: readonly BoardKey[] }
    | { readonly kind: "matrix"; readonly facts: FactChoice; readonly rows: BoardKey; readonly columns: BoardKey }
    /** A whole and its parts of one article and subject, when they add up or the words say 其中. */
    | { readonly kind: "tree"; readonly facts: FactChoice }
    /** Stretches of time as figures (6個月內), laid from the day of a fact of `from` in the same article. */
    | { readonly kind: "timeline"; readonly facts: FactChoice; readonly from?: FactChoice; readonly status?: string }
    | {
        readonly kind: "bullet";
        readonly unit: string;
        readonly roles: readonly { readonly role: BulletRole; readonly facts: FactChoice }[];
      }
    | { readonly kind: "dots"; readonly facts: FactChoice; readonly unit: string }
    /**
     * A line for each subject, source and kind of period. `told`: a point stands where its article was published, for
     * counts that grow while they are reported.
     */
    | {
        readonly kind: "series";
        readonly facts: FactChoice;
        readonly unit: string;
        readonly step?: true;
        readonly at?: "period" | "told";
        /** What tells lines apart; measure and subject when absent. */
        readonly by?: readonly BoardKey[];
      }
    | {
        readonly kind: "stages";
        readonly facts: FactChoice;
        /** The qualifier that says how far it is. */
        readonly by: string;
        readonly columns: readonly StageColumn[];
      }
    | { readonly kind: "derived"; readonly derive: readonly Derivation[] }
  );

/** What a bar of a bullet chart is beside the others of its thing. */
export type BulletRole = "plan" | "use" | "stock" | "import" | "production";

/** A view of facts, declared by a pack: computed anew from the ledger, never stored. */
export interface Board {
  /** Within its pack; elsewhere it is `pack.id`. */
  readonly id: string;
  readonly label: Label;
  /** One or two sentences: what it shows, and what it does not. */
  readonly about: Label;
  readonly filters?: readonly BoardFilter[];
  readonly sections: readonly BoardSection[];
}
