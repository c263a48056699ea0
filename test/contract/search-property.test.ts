/** The index never hides what is in a text: SQLite against a look through every text, on random texts and words. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "#base";
import { openLedger, openMemoryLedger } from "#ledger";
import { makeFolder } from "./folder.ts";
import { AT, collect, makeReading, RUN } from "./reading.ts";

const folder = makeFolder();
const han = fc.constantFrom(..."礦矿銅铜價价的𠮷");
const any = fc.oneof({ weight: 3, arbitrary: han }, fc.constantFrom(...'aAＡb1２, .%"*-☃\n'));
const text = fc.string({ unit: any, maxLength: 24 });
const words = fc.oneof(
  fc.string({ unit: any, minLength: 1, maxLength: 5 }),
  fc.string({ unit: han, minLength: 1, maxLength: 4 }),
);

test("every store finds the same, and Chinese wherever it stands", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 4, maxLength: 20 }),
      fc.array(words, { maxLength: 12 }),
      async (texts, asked) => {
        const readings = texts.map((body, i) => makeReading(body, { title: "題", published: `202${i % 5}` }));
        const [sqlite, memory] = [await openLedger(folder.file()), openMemoryLedger()];
        await sqlite.append(readings, RUN, AT);
        await memory.append(readings, RUN, AT);
        for (const word of asked) {
          const hits = await collect(sqlite.search(word));
          expect(hits).toEqual(await collect(memory.search(word)));
          if (!/^[礦矿銅铜價价的𠮷]+$/u.test(word)) continue;
          const holding = new Set(
            readings.filter(({ article }) => fold(article.text).includes(fold(word))).map((r) => r.article.hash),
          );
          expect(new Set(hits.map(({ hash }) => hash))).toEqual(holding);
          for (const { hash, start, end } of hits) {
            const page = readings.find(({ article }) => article.hash === hash)!.article.text;
            expect(fold(page.slice(start, end))).toBe(fold(word));
            expect(fold(page).indexOf(fold(word))).toBe(start);
          }
        }
        await sqlite.close();
      },
    ),
    { numRuns: 40 },
  );
});
