import type { Decimal } from "#base";
import type { Label } from "./measure.ts";

/** What a column of a table holds; `instant` is a moment of ISO 8601, kept as minutes since 1970 in UTC. */
export type ColumnKind = "text" | "decimal" | "instant" | "flag" | "choice";

/** A column that a model reads, by the name in the first line of the file. */
export interface ModelColumn {
  readonly name: string;
  readonly label: Label;
  readonly kind: ColumnKind;
  /** What may stand in a column of kind `choice`. */
  readonly choices?: readonly string[];
  /** The column, or a cell of it, may be empty. */
  readonly optional?: true;
}

/** A table that a model reads from one CSV file. */
export interface ModelInput {
  readonly name: string;
  readonly label: Label;
  readonly columns: readonly ModelColumn[];
  readonly optional?: true;
}

export type ModelValue = string | Decimal | number | boolean;

/** A line of a table: only the cells that are not empty. */
export interface ModelRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, ModelValue>>;
}

/** A column of an answer. `unit` as in facts; numbers stand to the right. */
export interface AnswerColumn {
  readonly name: string;
  readonly label: Label;
  readonly unit?: string;
}

/** How a table is drawn, by the names of its columns. */
export type AnswerChart =
  /** Parts of a whole as bars, their running sum as a line, and where it must come to. */
  | { readonly kind: "pareto"; readonly of: string; readonly part: string; readonly sum: string; readonly line: number }
  /** Stretches of time in lanes; an end that is no moment is still open. */
  | {
      readonly kind: "spans";
      readonly lane: string;
      readonly from: string;
      readonly until: string;
      readonly by: string;
    };

/** A table of an answer. Cells in the order of the columns; `undefined` where nothing can be said. */
export interface AnswerTable {
  readonly name: string;
  readonly title: Label;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly (string | Label | Decimal | undefined)[])[];
  readonly chart?: AnswerChart;
}

/** What has to be known to read the answer: what was left out and why, with its line where it is about one. */
export interface AnswerRemark {
  readonly text: Label;
  readonly input?: string;
  readonly line?: number;
}

export interface ModelAnswer {
  readonly tables: readonly AnswerTable[];
  readonly remarks: readonly AnswerRemark[];
}

/** The tables that were given, by name. */
export type ModelTables = Readonly<Record<string, readonly ModelRow[]>>;

/** A calculation of a pack, where an equation is not enough: tables in, tables out. Pure. */
export interface PackModel {
  readonly id: string;
  readonly label: Label;
  readonly about: Label;
  /** Where the formula comes from. */
  readonly source: string;
  readonly inputs: readonly ModelInput[];
  /** How the named inputs become the answer. Throws nothing at rows that were read by their columns. */
  readonly run: (tables: ModelTables) => ModelAnswer;
}
