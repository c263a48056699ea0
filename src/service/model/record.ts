import { toText } from "#base";
import type { AnswerChart, AnswerTable, Label, ModelAnswer } from "#model";
import { type Cell, toCsvHead, toCsvLine } from "#service/export/csv.ts";

/** An answer as plain values ready for `JSON.stringify`: decimals as text, so that no digit is lost. */
export interface AnswerRecord {
  readonly tables: readonly {
    readonly name: string;
    readonly title: Label;
    readonly columns: AnswerTable["columns"];
    readonly rows: readonly (readonly (string | Label | null)[])[];
    /** The columns that hold decimals. */
    readonly numbers: readonly number[];
    readonly chart?: AnswerChart;
    /** The table as CSV, where it was asked for. */
    readonly csv?: string;
  }[];
  readonly remarks: ModelAnswer["remarks"];
}

/** `csv` asks for every table as CSV too, in that language. */
export function toAnswerRecord({ tables, remarks }: ModelAnswer, csv?: keyof Label): AnswerRecord {
  return {
    tables: tables.map(({ name, title, columns, rows, chart }) => ({
      name,
      title,
      columns,
      rows: rows.map((row) => row.map((cell) => (isDecimal(cell) ? toText(cell) : (cell ?? null)))),
      numbers: columns.flatMap((_, index) => (rows.some((row) => isDecimal(row[index])) ? [index] : [])),
      ...(chart !== undefined && { chart }),
      ...(csv !== undefined && { csv: toAnswerCsv({ columns, rows }, csv, true) }),
    })),
    remarks,
  };
}

/** One table of an answer as CSV (RFC 4180), safe against formula injection. */
export function toAnswerCsv(
  { columns, rows }: Pick<AnswerTable, "columns" | "rows">,
  lang: keyof Label,
  bom: boolean,
): string {
  const lines = rows.map((row) => toCsvLine(row.map((cell) => toCell(cell, lang))));
  return (
    toCsvHead(
      columns.map(({ name }) => name),
      bom,
    ) + lines.join("")
  );
}

/** A cell as people read it: numbers with their thousands apart, 1,234,567.8. */
export function toCellText(cell: AnswerTable["rows"][number][number], lang: keyof Label): string {
  const plain = toCell(cell, lang);
  if (typeof plain === "string") return plain;
  const [, sign, whole, rest] = /^(-?)(\d+)(.*)$/.exec(plain.number)!;
  return `${sign}${whole!.replace(/\B(?=(\d{3})+$)/g, ",")}${rest}`;
}

function toCell(cell: AnswerTable["rows"][number][number], lang: keyof Label): Cell {
  if (cell === undefined) return "";
  if (isDecimal(cell)) return { number: toText(cell) };
  return typeof cell === "string" ? cell : cell[lang];
}

type Decimals = Extract<AnswerTable["rows"][number][number], { readonly digits: bigint }>;

/** Whether a cell is a number. */
export function isDecimal(cell: AnswerTable["rows"][number][number]): cell is Decimals {
  return typeof cell === "object" && "digits" in cell;
}
