import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder of its own that goes away after the tests of the file, with names for new files in it. */
export function makeFolder(): { readonly path: string; file(): string } {
  const path = mkdtempSync(join(tmpdir(), "assay-ledger-"));
  let count = 0;
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return { path, file: () => join(path, `${++count}.assay`) };
}
