/** Stores agree on random ledgers, and what is computed can be thrown away: rebuilt, every query answers as before. */
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openLedger, openMemoryLedger } from "#ledger";
import { VIEWS } from "#ledger/sqlite/views.ts";
import { makeFolder } from "./folder.ts";
import { askAll, queries, steps, take } from "./random-ledger.ts";

const folder = makeFolder();

/** Drops every view and index past the ledger, and spoils what names carry along of them. */
function dropViews(path: string): void {
  const connection = new DatabaseSync(path);
  for (const [name, sql] of Object.entries(VIEWS)) {
    connection.exec(`drop ${/^create index/.test(sql) ? "index" : "table"} ${name}`);
  }
  connection.exec("update article set day = 7; update topic set articles = 99");
  connection.close();
}

test("memory and SQLite say the same, before and after a rebuild and without any view", async () => {
  await fc.assert(
    fc.asyncProperty(steps, queries, async (all, asked) => {
      const path = folder.file();
      const [sqlite, memory] = [await openLedger(path), openMemoryLedger()];
      for (const step of all) expect(await take(sqlite, step)).toEqual(await take(memory, step));
      const said = await askAll(memory, asked);
      expect(await askAll(sqlite, asked)).toEqual(said);
      await sqlite.rebuild();
      expect(await askAll(sqlite, asked)).toEqual(said);
      await sqlite.close();
      dropViews(path);
      await expect(openLedger(path, { readonly: true })).rejects.toThrow(/ledger\.outdated/);
      const again = await openLedger(path);
      expect(await askAll(again, asked)).toEqual(said);
      await memory.rebuild();
      expect(await askAll(memory, asked)).toEqual(said);
      await again.close();
    }),
    { numRuns: 30, endOnFailure: true },
  );
}, 120_000);
