import type { BoardRecord } from "#board";
import { type BoardLine, toBoardLines } from "#service/view/board-lines.ts";
import { type Cell, toCsvHead, toCsvLine } from "./csv.ts";

const COLUMNS = [
  ...["board", "section", "kind", "group", "name", "country", "words", "low", "high", "interval", "unit"],
  ...["period", "start", "end", "stance", "source", "equation", "verdict", "facts"],
];

/** A board as CSV in one language: a line a row, with the ids of the facts that print it or that it comes from. */
export function toBoardCsv(record: BoardRecord, lang: "zh" | "en", bom = false): string {
  const lines = toBoardLines(record).map((line) => toCsvLine(toCells(record.id, line, lang)));
  return `${toCsvHead(COLUMNS, bom)}${lines.join("")}`;
}

function toCells(
  board: string,
  { section, kind, group, row, derived, start, end }: BoardLine,
  lang: "zh" | "en",
): Cell[] {
  const interval = row?.interval ?? derived?.interval;
  return [
    ...[board, section[lang], kind, group?.[lang], row?.label?.[lang] ?? row?.name, row?.country, row?.text].map(
      toText,
    ),
    toNumberCell(interval?.low),
    toNumberCell(interval?.high),
    ...[interval?.text, row?.unit ?? derived?.unit, row?.period, start, end, row?.stance, row?.source].map(toText),
    ...[derived?.equation, derived?.verdict].map(toText),
    [...(row === undefined ? [] : [row.fact, ...(row.again ?? [])]), ...(derived?.facts ?? [])].join(" "),
  ];
}

function toText(text: string | undefined): string {
  return text ?? "";
}

function toNumberCell(value: number | undefined): Cell {
  return value === undefined ? "" : { number: String(value) };
}
