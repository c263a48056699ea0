/** One row of the layer table: a folder, what it may import and what it may touch. */
export interface Layer {
  readonly folder: string;
  readonly level: number;
  /** Folders that it may import, `types` when only by `import type`. */
  readonly imports: ReadonlyMap<string, "all" | "types">;
  /** Module names and globals that it may use. */
  readonly touches: ReadonlySet<string>;
}

/** The layers of ARCHITECTURE.md and every guarded name: what some folders may touch and all others may not. */
export interface Rules {
  readonly layers: ReadonlyMap<string, Layer>;
  readonly guarded: ReadonlySet<string>;
  /** Package name → folders that may import it, from the "used in" columns. */
  readonly packages: ReadonlyMap<string, readonly string[]>;
}

/** The rows of every Markdown table whose header begins with `first`, as trimmed cells. */
export function readRows(markdown: string, first: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let isInside = false;
  for (const line of markdown.split("\n")) {
    if (!line.startsWith("|")) {
      isInside = false;
      continue;
    }
    const cells = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells[0] === first) isInside = true;
    else if (isInside && !/^:?-+:?$/.test(cells[0] ?? "")) rows.push(cells);
  }
  return rows;
}

/** Reads the layer, touch and dependency tables. Throws when a word of a table is not known: the table rules. */
export function readRules(architecture: string): Rules {
  const words = new Map<string, readonly string[]>();
  for (const [word = "", names = ""] of readRows(architecture, "touch")) {
    if (names.includes("`"))
      words.set(
        word,
        [...names.matchAll(/`([^`]+)`/g)].map((match) => match[1]!),
      );
  }
  const rows = readRows(architecture, "layer").flatMap(([level, folders, imports, touches]) =>
    listOf(folders ?? "").map((folder) => ({
      folder,
      level: Number(level),
      imports: imports ?? "",
      touches: touches ?? "",
    })),
  );
  if (rows.length === 0) throw new Error("no layer table in ARCHITECTURE.md");
  const layers = new Map<string, Layer>();
  for (const row of rows)
    layers.set(row.folder, { ...row, imports: readImports(row, rows), touches: readTouches(row.touches, words) });
  const packages = new Map<string, readonly string[]>();
  for (const [name = "", , folders = ""] of readRows(architecture, "package")) packages.set(name, listOf(folders));
  return { layers, guarded: new Set([...words.values()].flat()), packages };
}

function listOf(text: string): readonly string[] {
  return text.split(",").flatMap((item) => (item.trim() === "" || item.trim() === "nothing" ? [] : [item.trim()]));
}

function readImports(
  row: { readonly level: number; readonly imports: string },
  rows: readonly { readonly folder: string; readonly level: number }[],
): ReadonlyMap<string, "all" | "types"> {
  const allowed = new Map<string, "all" | "types">();
  for (const item of listOf(row.imports.split(";")[0] ?? "")) {
    const [folder = "", only] = item.split(" ");
    if (item === "all below") for (const other of rows) if (other.level < row.level) allowed.set(other.folder, "all");
    if (item === "all below") continue;
    if (!rows.some((other) => other.folder === folder)) throw new Error(`unknown folder in the layer table: ${item}`);
    allowed.set(folder, only === "types" ? "types" : "all");
  }
  return allowed;
}

function readTouches(text: string, words: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  return new Set(
    listOf(text).flatMap((word) => {
      if (word === "wiring") return [];
      const names = words.get(word);
      if (names === undefined) throw new Error(`unknown word in the column "may touch": ${word}`);
      return names;
    }),
  );
}
