/** What is computed can be thrown away: exports of a ledger are the same bytes after a rebuild, from every store. */
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ledger, openLedger, openMemoryLedger } from "#ledger";
import { VIEWS } from "#ledger/sqlite/views.ts";
import { addInputs, type FactFormat, listFacts, listProposals, printFacts, toKnownRecord } from "#service";
import { makeFolder } from "./cli/folder.ts";
import { collect } from "./contract/reading.ts";

const AT = "2025-11-03T08:00:00.000Z";
const FORMATS: readonly FactFormat[] = ["csv", "ndjson", "jsonld"];
const folder = makeFolder();
afterAll(folder.remove);

/** The sample, a person's word on some of it, and the sample of a reader from before. */
async function fill(ledger: Ledger): Promise<void> {
  await addInputs(ledger, ["sample"]);
  for (const { id } of (await collect(listProposals(ledger))).slice(0, 2))
    await ledger.judge({ about: [id], verdict: "accept" }, AT);
  const [first, second] = await collect(ledger.facts({ limit: 2 }));
  await ledger.judge({ about: [first!.id], verdict: "wrong", by: "甲" }, AT);
  await ledger.judge({ about: [second!.id], verdict: "right" }, AT);
}

/** Every file that a ledger can be printed as; those of earlier moments too. */
async function exportAll(ledger: Ledger): Promise<readonly string[]> {
  const { sequence } = await ledger.counts();
  const files: string[] = [];
  for (const asOf of [sequence, sequence - 1, sequence - 3, Math.floor(sequence / 2)])
    for (const format of FORMATS)
      files.push((await collect(printFacts(listFacts(ledger, { asOf }), format, { bom: true }))).join(""));
  const readings = await collect(ledger.readings({ order: "appended" }));
  files.push(readings.map((one) => JSON.stringify(toKnownRecord(one, one.run.id))).join("\n"));
  files.push(JSON.stringify(await collect(listProposals(ledger))));
  for (const name of ["中國", "Luxor", "力拓"]) files.push(JSON.stringify(await ledger.entity(name)));
  return files;
}

describe("exports are the same bytes", () => {
  let memory: Ledger;
  let files: readonly string[] = [];
  const path = folder.file("ledger.db");

  beforeAll(async () => {
    memory = openMemoryLedger();
    await fill(memory);
    files = await exportAll(memory);
    const sqlite = await openLedger(path);
    await fill(sqlite);
    await sqlite.close();
  });

  test("of a ledger in memory that was rebuilt", async () => {
    expect(files[0]!.length).toBeGreaterThan(50_000);
    await memory.rebuild();
    expect(await exportAll(memory)).toEqual(files);
  });

  test("of a file, of the file rebuilt, and of the file without any view or index", async () => {
    const sqlite = await openLedger(path);
    expect(await exportAll(sqlite)).toEqual(files);
    await sqlite.rebuild();
    expect(await exportAll(sqlite)).toEqual(files);
    await sqlite.close();
    const connection = new DatabaseSync(path);
    for (const [name, sql] of Object.entries(VIEWS))
      connection.exec(`drop ${/^create index/.test(sql) ? "index" : "table"} ${name}`);
    connection.close();
    const again = await openLedger(path);
    expect(await exportAll(again)).toEqual(files);
    await again.close();
  });

  test("of what its own lines make in an empty ledger", async () => {
    const lines = files[FORMATS.length * 4]!;
    const copy = openMemoryLedger();
    await addInputs(copy, [folder.file("lines.ndjson", `${lines}\n`)]);
    const readings = await collect(copy.readings({ order: "appended" }));
    expect(readings.map((one) => JSON.stringify(toKnownRecord(one, one.run.id))).join("\n")).toBe(lines);
    const own = openMemoryLedger();
    await addInputs(own, ["sample"]);
    for (const format of FORMATS) {
      const [once, twice] = await Promise.all(
        [own, copy].map(async (each) => (await collect(printFacts(listFacts(each), format))).join("")),
      );
      expect(twice).toBe(once);
    }
  });
});
