/** What is said can be taken back, and a ledger as of a moment says what it said then; both stores, random histories. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type FactQuery, type Ledger, openLedger, openMemoryLedger } from "#ledger";
import { makeFolder } from "./folder.ts";
import { queries, steps, take } from "./random-ledger.ts";
import { AT, collect } from "./reading.ts";

const folder = makeFolder();
const NAMES = ["力拓", "Rio Tinto", "TMC", "淡水河谷"];

const both = async (): Promise<readonly Ledger[]> => [openMemoryLedger(), await openLedger(folder.file())];

/** What a ledger says of facts, entities and proposals; of an earlier moment when one is given. */
async function ask(ledger: Ledger, asked: readonly FactQuery[], asOf?: number) {
  const moment = asOf === undefined ? {} : { asOf };
  return {
    facts: await Promise.all(asked.map((query) => collect(ledger.facts({ ...query, ...moment })))),
    entities: await Promise.all(NAMES.map((name) => ledger.entity(name, asOf))),
  };
}

test("as of a sequence, a ledger says what it said then", async () => {
  await fc.assert(
    fc.asyncProperty(steps, queries, async (all, some) => {
      const asked = some.map(({ asOf: _, ...query }) => query);
      for (const ledger of await both()) {
        const said = new Map<number, unknown>();
        for (const step of all) {
          await take(ledger, step);
          said.set((await ledger.counts()).sequence, await ask(ledger, asked));
        }
        for (const [sequence, then] of said) expect(await ask(ledger, asked, sequence)).toEqual(then);
        await ledger.close();
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

test("accepting and refusing are taken back wholly, whatever was said before", async () => {
  const verdicts = fc.array(fc.constantFrom("accept", "refuse", "withdraw"), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(steps, queries, fc.nat(1_000), verdicts, async (all, some, pick, words) => {
      const asked = some.map(({ asOf: _, ...query }) => query); // a moment still to come would fall between the words
      for (const ledger of await both()) {
        for (const step of all) await take(ledger, step);
        const proposals = await collect(ledger.proposals());
        const chosen = proposals[pick % (proposals.length || 1)];
        if (chosen !== undefined) {
          const about = [chosen.id] as const;
          await ledger.judge({ about, verdict: "withdraw" }, AT);
          const before = [await ask(ledger, asked), await collect(ledger.proposals())];
          const made = (await collect(ledger.judgements())).length;
          for (const verdict of words) await ledger.judge({ about, verdict }, AT);
          await ledger.judge({ about, verdict: "withdraw" }, AT);
          expect([await ask(ledger, asked), await collect(ledger.proposals())]).toEqual(before);
          expect(await collect(ledger.judgements())).toHaveLength(made + words.length + 1);
        }
        await ledger.close();
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
