/** What is counted of topics step by step is what counting anew gives, and articles are listed alike, in every store. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ledger, openLedger, openMemoryLedger } from "#ledger";
import { makeFolder } from "./folder.ts";
import { listings, steps, take } from "./random-ledger.ts";
import { collect } from "./reading.ts";

const folder = makeFolder();
const TOPICS = ["礦", "銅", "鎳", "無"];

async function ask(ledger: Ledger) {
  const { sequence } = await ledger.counts();
  return {
    totals: await Promise.all(TOPICS.map((name) => ledger.topic(name))),
    few: await ledger.topic("礦", 1),
    lists: await Promise.all(listings(sequence).map((query) => collect(ledger.listing(query)))),
  };
}

test("memory and SQLite count topics and list articles alike after every step, and after a rebuild", async () => {
  let listed = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const [sqlite, memory] = [await openLedger(folder.file()), openMemoryLedger()];
      for (const step of all) {
        await take(sqlite, step);
        await take(memory, step);
        const said = await ask(memory);
        expect(await ask(sqlite)).toEqual(said);
        listed += said.lists.flat().length;
      }
      const said = await ask(sqlite);
      await sqlite.rebuild();
      expect(await ask(sqlite)).toEqual(said);
      await sqlite.close();
    }),
    { numRuns: 15, endOnFailure: true },
  );
  expect(listed).toBeGreaterThan(100);
}, 120_000);

test("what comes behind an article is the rest of the list", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const [sqlite, memory] = [await openLedger(folder.file()), openMemoryLedger()];
      for (const ledger of [sqlite, memory]) {
        for (const step of all) await take(ledger, step);
        for (const query of [{}, { topic: "礦" }, { measure: "m." }, { source: "甲社" }, { from: "2024" }]) {
          const whole = await collect(ledger.listing(query));
          for (const [at, { sequence }] of whole.entries())
            expect(await collect(ledger.listing({ ...query, behind: sequence }))).toEqual(whole.slice(at + 1));
        }
      }
      await sqlite.close();
    }),
    { numRuns: 10, endOnFailure: true },
  );
}, 120_000);
