/** An archive is read by several threads as it is by one: the same articles, facts and damage in the same order. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makePage } from "#bench/pages/index.ts";
import { pack, toRecord } from "#bench/warc/record.ts";
import { SPOILERS } from "#bench/warc/spoil.ts";
import { openLedger } from "#ledger";
import type { Problem } from "#model";
import { addInputs } from "#service";
import { makeFolder } from "#test/cli/folder.ts";

const PAGES = 110;
const folder = makeFolder();
let archive: string;
let planted: readonly number[];
afterAll(folder.remove);

beforeAll(() => {
  const parts: Buffer[] = [];
  const places: number[] = [];
  let at = 0;
  const write = (bytes: Buffer) => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (let n = 0; n < PAGES; n++) {
    write(pack(toRecord(makePage(3, n))));
    if (n % 10 !== 4) continue;
    places.push(at);
    write(SPOILERS[Math.floor(n / 10) % SPOILERS.length]!.spoil(makePage(3, PAGES + n)));
  }
  write(pack(toRecord({ address: "https://a.example/", html: "<html><body><form></form></body></html>" })));
  archive = folder.file("pages.warc.gz", Buffer.concat(parts));
  planted = places;
});

async function add(threads: number) {
  const ledger = await openLedger(folder.file(`${threads}.db`));
  const damage: Problem[] = [];
  let storyless = 0;
  try {
    const onDamage = (problem: Problem) => void damage.push(problem);
    const onStoryless = () => void storyless++;
    const added = await addInputs(ledger, [archive], { threads, onDamage, onStoryless });
    const readings: unknown[] = [];
    for await (const one of ledger.readings({ order: "appended" })) readings.push(one);
    return { added, readings, damage, storyless };
  } finally {
    await ledger.close();
  }
}

test("the ledger is the same, and so is what is told", async () => {
  const [one, two] = [await add(1), await add(2)];
  expect(one.added.added).toBe(PAGES);
  expect(one.damage.map(({ at }) => at.byte)).toEqual(planted);
  expect(one.storyless).toBe(1);
  expect(two).toEqual(one);
});
