import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Ledger, openLedger } from "#ledger";
import type { FlowContext } from "#service/flow/context.ts";
import { runFlow } from "#service/flow/run.ts";
import { addSource } from "#service/flow/source.ts";
import { makeFolder } from "#test/contract/folder.ts";
import { collect } from "#test/contract/reading.ts";

const folder = makeFolder();
let ledger: Ledger;
let minutes = 0;
beforeEach(async () => {
  ledger = await openLedger(folder.file());
});
afterEach(() => ledger.close());

const context: FlowContext = {
  ask: () => Promise.reject(new Error("no net")),
  openArchive: () => Promise.reject(new Error("no net")),
  wait: () => 60,
  chance: () => 0.5,
  now: () => new Date(Date.now() + minutes * 60_000).toISOString(),
  ticks: () => 0,
};

/** Runs an hour later than the last time. */
function runLater() {
  minutes += 60;
  return runFlow(ledger, { once: true, context });
}

const line = (n: number) => `${JSON.stringify({ title: `公告${n}`, body: `第${n}號礦區上月出貨${n}公噸。` })}\n`;
const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => line(from + i)).join("");
const count = async () => (await ledger.counts()).articles;
const problems = async () =>
  (await collect(ledger.flow.visits({ outcome: "failed" }))).map(({ code, detail }) => `${code} ${detail}`);

test("a file of lines is read from where it stopped, and not at all while it stands still", async () => {
  const path = join(folder.path, "grows.ndjson");
  writeFileSync(path, lines(0, 5));
  await addSource(ledger, { name: path, options: { topic: "礦業" } });
  expect(await runLater()).toMatchObject({ added: 5, known: 0 });
  expect(await runLater()).toMatchObject({ added: 0, known: 0, visits: { unchanged: 1, page: 0 } });
  appendFileSync(path, lines(5, 8));
  expect(await runLater()).toMatchObject({ added: 3, known: 0 });
  expect(await collect(ledger.entries({ topic: "礦業" }))).toHaveLength(8);
});

test("a line that is being written is read when it is whole", async () => {
  const path = join(folder.path, "writes.ndjson");
  writeFileSync(path, lines(0, 2) + line(2).slice(0, 20));
  await addSource(ledger, { name: path });
  expect(await runLater()).toMatchObject({ added: 2 });
  appendFileSync(path, line(2).slice(20).trimEnd());
  expect(await runLater()).toMatchObject({ added: 1, known: 0 });
  appendFileSync(path, `\n${line(3)}`);
  expect(await runLater()).toMatchObject({ added: 1, known: 1 });
  expect([await count(), await problems()]).toEqual([4, []]);
});

test("a file that does not go on as it was is read from its start", async () => {
  const path = join(folder.path, "turns.ndjson");
  writeFileSync(path, lines(0, 4));
  await addSource(ledger, { name: path });
  await runLater();
  writeFileSync(path, lines(2, 8));
  expect(await runLater()).toMatchObject({ added: 4, known: 2 });
  writeFileSync(path, lines(0, 1));
  expect(await runLater()).toMatchObject({ added: 0, known: 1 });
  expect(await count()).toBe(8);
});

test("a bad line is told with its number and passed over; nothing beside it is lost", async () => {
  const path = join(folder.path, "bad.ndjson");
  writeFileSync(path, `${lines(0, 3)}{"title":\n${lines(3, 5)}{"published":7,"body":"x"}\n${line(5)}`);
  await addSource(ledger, { name: path });
  await runLater();
  expect(await count()).toBe(6);
  expect(await problems()).toEqual([
    expect.stringMatching(/^input.bad-json line 4/),
    expect.stringMatching(/^input.bad-article line 7/),
  ]);
  expect(await runLater()).toMatchObject({ added: 0, known: 0, visits: { unchanged: 1 } });
});

test("a file longer than what is read at a time comes in whole, in parts", async () => {
  const path = join(folder.path, "long.ndjson");
  const filler = "港口待運，庫存變動。".repeat(40_000);
  const long = (n: number) => `${JSON.stringify({ title: `長文${n}`, body: `第${n}號礦區。${filler}` })}\n`;
  writeFileSync(path, Array.from({ length: 20 }, (_, n) => long(n)).join(""));
  await addSource(ledger, { name: path });
  const { added, visits } = await runLater();
  expect(added).toBe(20);
  expect(visits.page).toBeGreaterThan(1);
}, 60_000);

test("a folder's files are read, new and changed ones when they come", async () => {
  const path = join(folder.path, "inbox");
  mkdirSync(path);
  await addSource(ledger, { name: path });
  expect(await runLater()).toMatchObject({ added: 0, visits: { items: 1, failed: 0 } });
  writeFileSync(join(path, "a.txt"), "公告甲\n第一號礦區上月出貨1200公噸。");
  writeFileSync(join(path, "b.ndjson"), lines(0, 3));
  expect(await runLater()).toMatchObject({ added: 4, visits: { items: 1, page: 2 } });
  expect(await runLater()).toMatchObject({ added: 0, known: 0, visits: { items: 1, page: 0 } });
  writeFileSync(join(path, "a.txt"), "公告甲\n第一號礦區上月出貨13000公噸。");
  appendFileSync(join(path, "b.ndjson"), line(9));
  writeFileSync(join(path, "c.md"), "# 公告丙\n\n第三號礦區上月出貨5公噸。\n");
  expect(await runLater()).toMatchObject({ added: 3, known: 0, visits: { items: 1, page: 3 } });
});

test("a file that is gone is told, and read on when it is back", async () => {
  const path = join(folder.path, "gone.ndjson");
  writeFileSync(path, lines(0, 2));
  const source = await addSource(ledger, { name: path });
  await runLater();
  rmSync(path);
  expect(await runLater()).toMatchObject({ visits: { failed: 1 }, hopeless: [] });
  expect(await ledger.flow.health(source.id)).toMatchObject({ failures: 1, errors: [{ code: "input.not-found" }] });
  writeFileSync(path, lines(0, 3));
  expect(await runLater()).toMatchObject({ added: 1, known: 0 });
});

test("what cannot be a source is refused", async () => {
  writeFileSync(join(folder.path, "image.png"), "x");
  const refused = (name: string, kind?: "feed" | "folder") =>
    addSource(ledger, { name, ...(kind !== undefined && { kind }) }).catch((error) => error.problem.code);
  expect(await refused(join(folder.path, "image.png"))).toBe("source.unfit");
  expect(await refused(join(folder.path, "nothing.ndjson"))).toBe("input.not-found");
  expect(await refused("https://a.example/", "folder")).toBe("source.unfit");
  expect(await refused(folder.path, "feed")).toBe("source.unfit");
  expect(await refused("ftp://a.example/")).toBe("input.refused-address");
  expect(await refused("https://me:secret@a.example/")).toBe("input.refused-address");
  expect(await ledger.flow.sources()).toEqual([]);
});
