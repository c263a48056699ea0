/** What stands in a cell: text from outside, which must not command a spreadsheet, or a number of our own making. */
export type Cell = string | { readonly number: string };

const LINE_END = "\r\n";
const BOM = "\ufeff";
/** What makes a field need quotes (RFC 4180, 2.6), and blanks at its ends, which some readers drop. */
const QUOTED = /[",\r\n]|^\s|\s$/u;
/**
 * How a spreadsheet begins a formula, also behind blanks or marks that it does not show (OWASP, "CSV Injection"). A tab
 * or a carriage return at the start moves what follows into a cell of its own.
 */
const FORMULA = /^[\p{White_Space}\p{Cf}\p{Cc}]*[=+\-−@]|^[\t\r\n\0]/u;
const GUARD = "'";

/** One record of RFC 4180 with its line end. Text that a spreadsheet would take for a formula gets a `'` in front. */
export function toCsvLine(cells: readonly Cell[]): string {
  return `${cells.map(toField).join(",")}${LINE_END}`;
}

/** The byte order mark without which Excel takes UTF-8 for the machine's own encoding. */
export function toCsvHead(names: readonly string[], bom: boolean): string {
  return `${bom ? BOM : ""}${toCsvLine(names)}`;
}

function toField(cell: Cell): string {
  if (typeof cell !== "string") return cell.number;
  const text = isFormula(cell) ? GUARD + cell : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** As it stands, and as a program sees it that folds full, small and raised forms (＝ ﹢ ⁻) into plain ones. */
function isFormula(cell: string): boolean {
  return FORMULA.test(cell) || FORMULA.test(cell.normalize("NFKC"));
}
