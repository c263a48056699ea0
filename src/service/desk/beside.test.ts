import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Ledger, openLedger } from "#ledger";
import { addInputs } from "#service/add.ts";
import { auditArticles } from "#service/view/audited.ts";
import { findTags } from "#service/view/tags.ts";
import { doBeside, isDoneBeside } from "./beside.ts";

const SAMPLE = join(import.meta.dirname, "..", "..", "..", "sample");
const folder = mkdtempSync(join(tmpdir(), "assay-beside-"));
let ledger: Ledger;

beforeAll(async () => {
  ledger = await openLedger(join(folder, "ledger.db"));
  await addInputs(ledger, [SAMPLE]);
});
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

async function collect<T>(list: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of list) all.push(one);
  return all;
}

test("what a thread audits is what would be audited here, number for number", async () => {
  const here = await collect(auditArticles(ledger));
  expect(here.length).toBeGreaterThan(20);
  expect(JSON.stringify(await collect(doBeside(ledger, { kind: "audit" })))).toBe(JSON.stringify(here));
});

test("so are tags, and two tasks at once do not mix", async () => {
  const task = { kind: "tags", topic: "礦業" } as const;
  const [[tags], audited] = await Promise.all([
    collect(doBeside(ledger, task)),
    collect(doBeside(ledger, { kind: "audit", since: 1 })),
  ]);
  expect(tags).toEqual(await findTags(ledger, task.topic));
  expect(audited).toHaveLength((await collect(auditArticles(ledger, 1))).length);
});

test("a small ledger needs no thread", async () => {
  expect(await isDoneBeside(ledger)).toBe(false);
});
