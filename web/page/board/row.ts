import type { Row as BoardRow } from "#service";
import type { Lang } from "#web/state/lang.ts";

/** The name of a row: the gazetteer's in the language of the page, else as printed. */
export function toRowName(row: Pick<BoardRow, "name" | "label">, lang: Lang): string {
  return row.label?.[lang] ?? row.name;
}

/** A row's line under a saved picture: what is printed, who says it, when, and the id that leads to the sentence. */
export function toRowCitation(row: BoardRow, lang: Lang): string {
  const { text, source, period, fact } = row;
  return [toRowName(row, lang), text, source, period, fact].filter((part) => part !== undefined).join(" · ");
}

/** Whether a row is told as done, or only guessed, planned, threatened, denied or supposed. */
export function isDeed({ stance }: Pick<BoardRow, "stance">): boolean {
  return stance === "reported" || stance === "estimated";
}

/** Where a mark stands: the middle of what the words allow, or its one end. */
export function toPoint({ interval: { low, high } }: Pick<BoardRow, "interval">): number {
  if (low === undefined) return high ?? 0;
  return high === undefined ? low : (low + high) / 2;
}
