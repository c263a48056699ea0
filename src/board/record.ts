import type { BulletRole, Label, Stance } from "#model";

/** What the words of a figure allow, as doubles for drawing; `text` is exact (`[14.045, 14.055)`). */
export interface ShownInterval {
  readonly low?: number;
  readonly high?: number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
  readonly text: string;
}

/** One report: what one article prints, never merged with another. */
export interface Row {
  /** The subject as printed, else the words that say what was measured. */
  readonly name: string;
  /** The name of the gazetteer, where the subject has one. */
  readonly label?: Label;
  /** `pack.id` of the subject. */
  readonly entity?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly measure?: string;
  readonly interval: ShownInterval;
  /** The unit of the interval: that of its section, else as printed. */
  readonly unit: string;
  /** The printed words of the figure. */
  readonly text: string;
  /** EDTF. */
  readonly period?: string;
  readonly stance: Stance;
  /** Who says it, else who publishes it. */
  readonly source?: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** The fact that prints it. */
  readonly fact: string;
  /** The commodity that its sentence names, where it is another thing than the subject. */
  readonly commodity?: Label;
  /** The same words of the same article over again (headline and body). */
  readonly again?: readonly string[];
  readonly note?: Label;
}

/** Rows that may be compared with each other: one unit, period, window, basis, and one kind of stance. */
export interface RowGroup {
  readonly name: string;
  readonly label: Label;
  readonly rows: readonly Row[];
}

export interface TreeNode {
  readonly id: string;
  readonly parent?: string;
  readonly name: string;
  readonly row?: Row;
  /** Of a whole, what its parts do: `holds` (they add up to it) or `incomplete` (they are less). */
  readonly state?: "holds" | "incomplete";
}

export interface TimelineItem {
  readonly name: string;
  /** ISO days. */
  readonly start?: string;
  readonly end?: string;
  /** The value of the qualifier that the board names. */
  readonly status?: string;
  /** Where the start comes from. */
  readonly startBy?: "period" | "agreement" | "published";
  readonly row: Row;
}

export interface DerivedItem {
  readonly label: Label;
  /** The value as an interval, `[902, 905] EH/s`. */
  readonly text: string;
  readonly interval?: ShownInterval;
  readonly unit?: string;
  readonly equation: string;
  /** The facts it is computed from. */
  readonly facts: readonly string[];
  /** `incomplete`: the parts do not claim to be all. `holds`, `fails`: values that must meet do or do not. */
  readonly verdict?: "holds" | "fails" | "incomplete";
  readonly note?: Label;
}

/** One part of a board, ready to draw. */
export type Section = {
  readonly title: Label;
  readonly note?: Label /** Rows left off to keep it short. */;
  readonly left?: number;
} & (
  | {
      readonly kind: "map";
      readonly unit: string;
      readonly rows: readonly Row[] /** What the rows have in common. */;
      readonly group?: Label;
    }
  | { readonly kind: "bars"; readonly unit: string; readonly groups: readonly RowGroup[] }
  | {
      readonly kind: "matrix";
      readonly columns: readonly { readonly key: string; readonly label: Label }[];
      readonly rows: readonly {
        readonly key: string;
        readonly label: Label;
        readonly cells: readonly (readonly Row[])[];
      }[];
    }
  | { readonly kind: "tree"; readonly unit: string; readonly nodes: readonly TreeNode[] }
  | { readonly kind: "timeline"; readonly items: readonly TimelineItem[] }
  | {
      readonly kind: "bullet";
      readonly unit: string;
      readonly items: readonly {
        readonly name: string;
        readonly label: Label;
        readonly bars: readonly (Row & { readonly role: BulletRole })[];
      }[];
    }
  | { readonly kind: "dots"; readonly unit: string; readonly groups: readonly RowGroup[] }
  | {
      readonly kind: "series";
      readonly unit: string;
      readonly step?: boolean;
      readonly lines: readonly {
        readonly name: string;
        readonly label: Label;
        /** What lines have in common that belong beside each other: one accident, one measure. */
        readonly group: Label;
        readonly points: readonly (Row & { readonly start: string; readonly end: string })[];
      }[];
    }
  | {
      readonly kind: "stages";
      readonly columns: readonly { readonly key: string; readonly label: Label; readonly rows: readonly Row[] }[];
    }
  | { readonly kind: "derived"; readonly items: readonly DerivedItem[] }
);

export interface FilterRecord {
  readonly name: string;
  readonly label: Label;
  /** Most facts first; `""` stands for facts that do not say. */
  readonly options: readonly { readonly value: string; readonly label: Label; readonly facts: number }[];
  readonly chosen?: string;
}

/** A board as computed from the facts of a ledger at one sequence. */
export interface BoardRecord {
  /** `pack.board`. */
  readonly id: string;
  readonly label: Label;
  readonly about: Label;
  readonly filters: readonly FilterRecord[];
  /** Empty sections are left out. */
  readonly sections: readonly Section[];
  /** Of the facts shown; whoever copies another is no source of its own. */
  readonly counts: { readonly facts: number; readonly sources: number };
  readonly sequence: number;
}
