import { toPrintable } from "#message";
import { cutTo, widthOf } from "./width.ts";

export interface Column {
  readonly title: string;
  /** The widest it may get; longer cells are cut. */
  readonly max?: number;
  readonly align?: "left" | "right";
}

const GAP = "  ";

/** Rows under their titles in straight columns, whatever script they are in. No terminal obeys what a cell says. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[], indent = ""): string {
  const cells = rows.map((row) =>
    row.map((cell, place) => cutTo(toPrintable(cell), columns[place]?.max ?? Number.POSITIVE_INFINITY)),
  );
  const lines = [columns.map((column) => column.title), ...cells];
  const widths = columns.map((_, place) => Math.max(...lines.map((line) => widthOf(line[place] ?? ""))));
  return lines
    .map(
      (line) =>
        `${indent}${line
          .map((cell, place) => pad(cell, widths[place]!, columns[place]!))
          .join(GAP)
          .trimEnd()}\n`,
    )
    .join("");
}

function pad(cell: string, width: number, { align }: Column): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(cell)));
  return align === "right" ? blanks + cell : cell + blanks;
}
