import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openMemoryLedger } from "#ledger";
import { type Added, addInputs } from "./add.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assay-add-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of so many one-figure articles, and a line that is no JSON when `isBad`. */
function writeArticles(name: string, count: number, isBad = false): string {
  const path = join(folder, `${name}.ndjson`);
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: `${name}-${i}`, title: `${name} ${i}`, body: "產量3萬噸。" }),
  );
  writeFileSync(path, `${[...lines, ...(isBad ? ["{"] : [])].join("\n")}\n`);
  return path;
}

function spy() {
  const ledger = openMemoryLedger();
  const batches: number[] = [];
  return {
    ledger,
    batches,
    append: (...[readings, run, at]: Parameters<typeof ledger.append>) => {
      batches.push(readings.length);
      return ledger.append(readings, run, at);
    },
  };
}

test("whole inputs share a batch, and adding them again stores nothing", async () => {
  const store = spy();
  const names = [writeArticles("a", 3), writeArticles("b", 2)];
  expect(await addInputs(store, names)).toMatchObject({ added: 5, known: 0, figures: 5 });
  expect(await addInputs(store, names)).toMatchObject({ added: 0, known: 5 });
  expect(store.batches).toEqual([5, 5]);
});

test("of a bad input nothing is stored, of the inputs before it everything, and it is told", async () => {
  const store = spy();
  const told: Added[] = [];
  const adding = addInputs(store, [writeArticles("c", 3), writeArticles("d", 4, true), writeArticles("e", 1)], {
    onStored: (sum) => told.push(sum),
  });
  await expect(adding).rejects.toMatchObject({ problem: { code: expect.stringMatching(/^input\./), at: { line: 5 } } });
  expect(told.map((sum) => sum.added)).toEqual([3]);
  expect((await store.ledger.counts()).articles).toBe(3);
});

test("only an input longer than a batch is split, and what was stored of it is told", async () => {
  const store = spy();
  const told: Added[] = [];
  const adding = addInputs(store, [writeArticles("f", 1_900), writeArticles("g", 2_300, true)], {
    onStored: (sum) => told.push(sum),
  });
  await expect(adding).rejects.toMatchObject({ problem: { at: { line: 2_301 } } });
  expect(store.batches).toEqual([1_900, 2_000]);
  expect(told.at(-1)?.added).toBe(3_900);
});

test("a failing ledger is asked once", async () => {
  let asked = 0;
  const append = () => {
    asked += 1;
    return Promise.reject(new Error("disk full"));
  };
  await expect(addInputs({ append }, [writeArticles("h", 3), writeArticles("i", 2_100)])).rejects.toThrow("disk full");
  expect(asked).toBe(1);
});
