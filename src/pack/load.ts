import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Pack, Problem, TermRow } from "#model";
import { FILES, parseRows } from "./rows.ts";

/** A source file of a pack: where a problem of a measure is. */
export interface PackFile {
  readonly pack: string;
  /** As problems print it. */
  readonly file: string;
  readonly text: string;
}

/** Packs as they lie on disk, before they are compiled. */
export interface PackSources {
  readonly packs: readonly Pack[];
  readonly rows: readonly TermRow[];
  readonly files: readonly PackFile[];
  readonly problems: readonly Problem[];
}

/**
 * Loads every pack below a folder: `<id>/pack.ts` (default export from `definePack`) and `<id>/words/*.tsv`. A folder
 * without `pack.ts` is passed over. Mistakes are collected, never only the first.
 */
export async function loadPacks(folder: string): Promise<PackSources> {
  const packs: Pack[] = [];
  const rows: TermRow[] = [];
  const files: PackFile[] = [];
  const problems: Problem[] = [];
  for (const name of readdirSync(folder).sort()) {
    const entry = join(folder, name, "pack.ts");
    if (!existsSync(entry)) continue;
    const pack = await importPack(entry, `packs/${name}/pack.ts`, problems);
    if (pack === undefined) continue;
    packs.push(pack);
    for (const file of readdirSync(join(folder, name)).filter((each) => each.endsWith(".ts"))) {
      files.push({
        pack: pack.id,
        file: `packs/${name}/${file}`,
        text: readFileSync(join(folder, name, file), "utf8"),
      });
    }
    for (const [file, type] of Object.entries(FILES)) {
      const path = join(folder, name, "words", file);
      if (!existsSync(path)) continue;
      const read = parseRows(readFileSync(path, "utf8"), { pack: pack.id, type, file: `packs/${name}/words/${file}` });
      rows.push(...read.rows);
      problems.push(...read.problems);
    }
  }
  return { packs, rows, files, problems };
}

/** The default export of a `pack.ts`; what its author got wrong becomes a problem, not a crash. */
async function importPack(path: string, file: string, problems: Problem[]): Promise<Pack | undefined> {
  try {
    const module = (await import(pathToFileURL(path).href)) as { readonly default?: Pack };
    if (module.default !== undefined) return module.default;
    problems.push({ code: "pack.unknown", at: { source: file }, detail: "no default export" });
  } catch (error) {
    problems.push({
      code: "pack.bad-row",
      at: { source: file },
      detail: error instanceof Error ? error.message : String(error),
    });
  }
  return undefined;
}
