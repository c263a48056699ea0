import type { BoardRecord, DerivedItem, Row, Section } from "#board";
import type { Label } from "#model";

/** A row of a board with where it stands: what tables and files are made of. */
export interface BoardLine {
  readonly section: Label;
  readonly kind: Section["kind"];
  /** The group, column, line or whole that it stands in. */
  readonly group?: Label;
  readonly row?: Row;
  readonly derived?: DerivedItem;
  /** ISO days, of timelines and lines over time. */
  readonly start?: string;
  readonly end?: string;
}

/** Every row of a board in its order. */
export function toBoardLines({ sections }: Pick<BoardRecord, "sections">): readonly BoardLine[] {
  return sections.flatMap((section) =>
    linesOf(section).map((line) => ({ section: section.title, kind: section.kind, ...line })),
  );
}

type Line = Omit<BoardLine, "section" | "kind">;

function linesOf(section: Section): readonly Line[] {
  switch (section.kind) {
    case "map":
      return section.rows.map((row) => ({ ...(section.group !== undefined && { group: section.group }), row }));
    case "bars":
    case "dots":
      return section.groups.flatMap(({ label, rows }) => rows.map((row) => ({ group: label, row })));
    case "matrix":
      return section.rows.flatMap(({ label, cells }) =>
        cells.flatMap((cell, n) => cell.map((row) => ({ group: pair(label, section.columns[n]!.label), row }))),
      );
    case "tree":
      return section.nodes.flatMap(({ name, parent, row }) => {
        if (row === undefined) return [];
        const whole = section.nodes.find(({ id }) => id === parent);
        return [{ group: whole === undefined ? same(name) : pair(same(whole.name), same(name)), row }];
      });
    case "timeline":
      return section.items.map(({ start, end, row }) => ({ ...(start && { start }), ...(end && { end }), row }));
    case "bullet":
      return section.items.flatMap(({ label, bars }) =>
        bars.map(({ role, ...row }) => ({ group: pair(label, ROLES[role]), row })),
      );
    case "series":
      return section.lines.flatMap(({ label, points }) =>
        points.map(({ start, end, ...row }) => ({ group: label, start, end, row })),
      );
    case "stages":
      return section.columns.flatMap(({ label, rows }) => rows.map((row) => ({ group: label, row })));
    case "derived":
      return section.items.map((derived) => ({ group: derived.label, derived }));
  }
}

const ROLES = {
  plan: { zh: "計畫", en: "plan" },
  use: { zh: "用量", en: "use" },
  stock: { zh: "庫存", en: "stock" },
  import: { zh: "進口", en: "imports" },
  production: { zh: "產量", en: "production" },
} as const;

function same(text: string): Label {
  return { zh: text, en: text };
}

function pair(a: Label, b: Label): Label {
  return { zh: `${a.zh} · ${b.zh}`, en: `${a.en} · ${b.en}` };
}
