import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { toChinese } from "./chinese.ts";

/** What one bench found: a table for people and the same as JSON. */
export interface Result {
  readonly name:
    | "speed"
    | "gold"
    | "facts"
    | "store"
    | "audit"
    | "audit-ledger"
    | "duplicates"
    | "warc"
    | "http"
    | "restart";
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
  readonly json: object;
}

/** The class of machine, enough to compare numbers: cores, kind, Node. Names nothing of the machine itself. */
export function machineText(): string {
  const model = (cpus()[0]?.model ?? "unknown processor").replace(/\s+/g, " ").trim();
  return `${cpus().length} cores (${model}), ${platform()} ${arch()}, Node ${process.versions.node}`;
}

/** The result as a Markdown section. */
export function toMarkdown(result: Result): string {
  const { name, title, columns, notes } = result;
  const table = columns.length === 0 ? [] : [toTable(result), ""];
  return [
    `## ${title}`,
    "",
    `\`npm run bench -- ${name === "facts" ? "gold" : name}\` · ${machineText()} · ${new Date().toISOString().slice(0, 10)}`,
    "",
    ...table,
    ...notes.map((note) => `- ${note}`),
  ].join("\n");
}

function toTable({ columns, rows }: Pick<Result, "columns" | "rows">): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const align = columns.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(columns), line(align), ...rows.map(line)].join("\n");
}

/**
 * Puts the section into RESULTS.md, and the table alone into both READMEs, each in place of its older one between the
 * marks of its name. `root` ends with a separator.
 */
export function writeResult(root: string, result: Result): void {
  putBetweenMarks(`${root}bench/RESULTS.md`, result.name, toMarkdown(result));
  if (result.columns.length === 0) return;
  const { columns, rows } = result;
  const chinese = { columns: columns.map(toChinese), rows: rows.map((cells) => cells.map(toChinese)) };
  putBetweenMarks(`${root}README.md`, result.name, toTable(result));
  putBetweenMarks(`${root}README.zh-TW.md`, result.name, toTable(chinese));
}

function putBetweenMarks(path: string, name: string, text: string): void {
  const old = readFileSync(path, "utf8");
  const [begin, end] = [`<!-- bench ${name} -->`, `<!-- /bench ${name} -->`];
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} has no marks for ${name}`);
  writeFileSync(path, `${old.slice(0, from + begin.length)}\n${text}\n${old.slice(to)}`);
}

/** The table for a terminal: first column left, the others right. */
export function toTerminal({ title, columns, rows, notes }: Result): string {
  const plain = (text: string) => text.replaceAll(/\*\*|`/g, "");
  const table = [columns, ...rows].map((cells) => cells.map(plain));
  const widths = columns.map((_, index) => Math.max(...table.map((cells) => cells[index]?.length ?? 0)));
  const lines = table.map((cells) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!))).join("  "),
  );
  return ["", title, machineText(), "", ...lines, "", ...notes.map((note) => `- ${plain(note)}`)].join("\n");
}
