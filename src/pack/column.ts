import type { ModelColumn } from "#model";

/** A column that a model reads: its name in the first line of the file, what it holds, and what people call it. */
export function column(name: string, kind: ModelColumn["kind"], zh: string, en: string): ModelColumn {
  return { name, kind, label: { zh, en } };
}

/** The same where the column, or a cell of it, may be empty. */
export function optionalColumn(...given: Parameters<typeof column>): ModelColumn {
  return { ...column(...given), optional: true };
}
