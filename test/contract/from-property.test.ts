/** A list of facts that goes on from any place is the rest of the list, in every store. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type FactQuery, type Ledger, openLedger, openMemoryLedger } from "#ledger";
import { makeFolder } from "./folder.ts";
import { queries, steps, take } from "./random-ledger.ts";
import { collect } from "./reading.ts";

const folder = makeFolder();

async function checkRests(ledger: Ledger, query: FactQuery): Promise<number> {
  const { limit: _, offset: __, ...whole } = query;
  const all = await collect(ledger.facts(whole));
  for (const [at, { sequence }] of all.entries()) {
    const skip = at - all.findIndex((fact) => fact.sequence === sequence);
    const rest = await collect(ledger.facts({ ...whole, from: { sequence, skip } }));
    expect(rest.map(({ id }) => id)).toEqual(all.slice(at).map(({ id }) => id));
    const one = await collect(ledger.facts({ ...whole, from: { sequence, skip }, offset: 1, limit: 1 }));
    expect(one.map(({ id }) => id)).toEqual(all.slice(at + 1, at + 2).map(({ id }) => id));
  }
  expect(await collect(ledger.facts({ ...whole, from: { sequence: 999_999, skip: 0 } }))).toEqual([]);
  return all.length;
}

test("a list goes on from any of its facts", async () => {
  let facts = 0;
  await fc.assert(
    fc.asyncProperty(steps, queries, async (all, asked) => {
      const [sqlite, memory] = [await openLedger(folder.file()), openMemoryLedger()];
      for (const ledger of [sqlite, memory]) {
        for (const step of all) await take(ledger, step);
        for (const query of [...asked, {}, { order: "appended" } as const, { topic: "礦" }])
          facts += await checkRests(ledger, query);
      }
      await sqlite.close();
    }),
    { numRuns: 15 },
  );
  expect(facts).toBeGreaterThan(100);
}, 120_000);
