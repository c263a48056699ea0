/**
 * Builds the app of web/ into web/dist, which `assay serve` sends. With `--if-stale` only when a source is newer than
 * what was built.
 */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../web", import.meta.url));

if (!process.argv.includes("--if-stale") || isStale()) {
  await build({ root, configFile: join(root, "vite.config.ts"), logLevel: "warn" });
}

/** Whether anything that the app is made of was changed after it was built. */
function isStale(): boolean {
  const built = changedAt(join(root, "dist", "index.html"));
  if (built === undefined) return true;
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => !/^dist\b/.test(name));
  const sources = [...names.map((name) => join(root, name)), join(root, "..", "package-lock.json")];
  return sources.some((path) => (changedAt(path) ?? 0) > built);
}

function changedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
