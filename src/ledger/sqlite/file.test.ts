import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { connectWriter } from "./file.ts";

test("a writer's commits are on disk before they are acknowledged", () => {
  const folder = mkdtempSync(join(tmpdir(), "assay-file-"));
  const connection = connectWriter(join(folder, "a"));
  const pragma = (name: string) => Object.values(connection.prepare(`pragma ${name}`).get()!)[0];
  expect(pragma("journal_mode")).toBe("wal");
  expect(pragma("synchronous")).toBe(2);
  connection.close();
  rmSync(folder, { recursive: true });
});
