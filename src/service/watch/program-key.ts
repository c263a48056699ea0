import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What the alerts of a stream hang on: all that stands below. */
const FOLDERS = ["base", "model", "algebra", "pack", "ledger", "audit", "story", "watch", "service"];
const PACKS = join(dirname(SOURCE), "packs");
const TEST = /\.test\.ts$/;
const COUNTED = /\.(?:ts|tsv)$/;

let found: string | undefined;

/** Names this program as far as alerts hang on it, its rules and words: another file of it, or another Node, is another. */
export function findProgramKey(): string {
  found ??= hashFiles([...FOLDERS.map((folder) => join(SOURCE, folder)), PACKS]);
  return found;
}

function hashFiles(folders: readonly string[]): string {
  const all = createHash("sha256").update(process.version);
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const name of names.filter((each) => COUNTED.test(each) && !TEST.test(each)).sort())
      all.update(`\n${name}\n`).update(readFileSync(join(folder, name)));
  }
  return all.digest("hex");
}
