import { CsvError, parse } from "csv-parse/sync";
import { type Decimal, parseDecimal, parseInstant } from "#base";
import { type ModelColumn, type ModelInput, type ModelRow, type ModelValue, ProblemError } from "#model";

/** What csv-parse gives of a line with `info`: its cells by column, and where the line ends. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const FLAGS: ReadonlyMap<string, boolean> = new Map(
  (["true yes y 1 是", "false no n 0 否"] as const).flatMap((words, index) =>
    words.split(" ").map((word) => [word, index === 0] as const),
  ),
);
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * Reads a CSV file (RFC 4180, names in the first line) as a table of a model. Columns that the model does not ask for are
 * passed over. Throws ProblemError `input.bad-table` with the line: a column that is missing, a cell that is empty though
 * it must not be or that is not of its kind, quotation marks that do not close.
 */
export function readTable(text: string, source: string, input: ModelInput): readonly ModelRow[] {
  const [head, ...lines] = parseLines(text, source);
  if (head === undefined) throw bad(source, 1, "no line of names");
  const names = head.record.map((name) => name.trim().toLowerCase());
  const places = input.columns.map((column) => findColumn(column, names, source));
  return lines.map(({ record, info: { lines: line } }) => {
    const cells: Record<string, ModelValue> = {};
    input.columns.forEach((column, index) => {
      const place = places[index];
      const cell = place === undefined ? "" : (record[place] ?? "").trim();
      if (cell !== "") cells[column.name] = readCell(cell, column, source, line);
      else if (column.optional !== true) throw bad(source, line, `${column.name}: empty`);
    });
    return { line, cells };
  });
}

function parseLines(text: string, source: string): readonly Parsed[] {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const;
    return parse(text, options) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw bad(source, Number(error.lines ?? 1), error.code);
  }
}

function findColumn({ name, optional }: ModelColumn, names: readonly string[], source: string): number | undefined {
  const place = names.indexOf(name);
  if (names.indexOf(name, place + 1) > place && place >= 0) throw bad(source, 1, `${name}: twice`);
  if (place < 0 && optional !== true) throw bad(source, 1, `${name}: no such column`);
  return place < 0 ? undefined : place;
}

function readCell(cell: string, column: ModelColumn, source: string, line: number): ModelValue {
  const value = cellOf(cell, column);
  if (value === undefined) throw bad(source, line, `${column.name}: ${cell.slice(0, 40)}`);
  return value;
}

function cellOf(cell: string, { kind, choices = [] }: ModelColumn): ModelValue | undefined {
  switch (kind) {
    case "text":
      return cell;
    case "decimal":
      return readDecimal(cell);
    case "instant":
      return parseInstant(cell);
    case "flag":
      return FLAGS.get(cell.toLowerCase());
    case "choice":
      return choices.find((choice) => choice === cell);
  }
}

/** 1234.5 or 1,234.5. */
function readDecimal(cell: string): Decimal | undefined {
  return parseDecimal(GROUPED.test(cell) ? cell.replaceAll(",", "") : cell);
}

function bad(source: string, line: number, detail: string): ProblemError {
  return new ProblemError({ code: "input.bad-table", at: { source, line }, detail });
}
