import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openLedger } from "#ledger";
import { VERSION } from "#ledger/sqlite/migrate.ts";
import { makeClaimed } from "./claimed.ts";
import { makeFolder } from "./folder.ts";
import { AT, collect, makeReading, NEWER, RUN } from "./reading.ts";

const folder = makeFolder();
const A = makeReading("2024年出貨1200公噸。", { topics: ["礦業"] });

/** Runs statements on a file past the ledger. */
function execute(path: string, sql: string): void {
  const connection = new DatabaseSync(path);
  connection.exec(sql);
  connection.close();
}

function versionOf(path: string): unknown {
  const connection = new DatabaseSync(path, { readOnly: true });
  const row = connection.prepare("pragma user_version").get();
  connection.close();
  return row?.user_version;
}

test("a ledger is found again as it was left", async () => {
  const path = join(folder.path, "deep", "er", "news.assay");
  const first = await openLedger(path);
  await first.append([A], RUN, AT);
  await first.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
  const second = await openLedger(path);
  expect(await second.reading(A.article.hash)).toEqual({ ...A, sequence: 1, run: RUN });
  expect(await second.append([makeReading("又一則")], RUN, AT)).toMatchObject({ sequence: 2, added: 1 });
  await second.close();
});

describe("what is no ledger is refused and not touched", () => {
  const cases: readonly (readonly [name: string, make: (path: string) => void])[] = [
    ["a text", (path) => writeFileSync(path, "id,title\n1,礦業\n".repeat(200))],
    ["a text shorter than any head", (path) => writeFileSync(path, "x")],
    ["another program's database", (path) => execute(path, "create table note (text); insert into note values ('a')")],
    ["another program's mark", (path) => execute(path, "pragma application_id = 7; create table a (b); drop table a")],
    ["a broken database", (path) => writeFileSync(path, `SQLite format 3\0${"?".repeat(5_000)}`)],
  ];
  test.each(cases)("%s", async (_name, make) => {
    const path = folder.file();
    make(path);
    const before = readFileSync(path);
    for (const readonly of [false, true]) {
      const problem = { code: "ledger.unreadable", at: { source: path } };
      await expect(openLedger(path, { readonly })).rejects.toMatchObject({ problem });
    }
    expect(readFileSync(path)).toEqual(before);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  test("a folder", async () => {
    const path = folder.file();
    mkdirSync(path);
    await expect(openLedger(path)).rejects.toMatchObject({ problem: { code: "ledger.unreadable" } });
  });

  test("a ledger whose pages were overwritten, at the first read that meets them", async () => {
    const path = folder.file();
    const ledger = await openLedger(path);
    await ledger.append([A], RUN, AT);
    await ledger.close();
    const bytes = readFileSync(path);
    bytes.fill(0x3f, 4_096);
    writeFileSync(path, bytes);
    const reading = openLedger(path).then((broken) => broken.reading(A.article.id).finally(() => broken.close()));
    await expect(reading).rejects.toMatchObject({ problem: { code: "ledger.unreadable" } });
  });
});

test("an empty file becomes a ledger", async () => {
  const path = folder.file();
  writeFileSync(path, "");
  const ledger = await openLedger(path);
  expect(await ledger.append([A], RUN, AT)).toMatchObject({ added: 1 });
  await ledger.close();
});

describe("schema versions", () => {
  test("a file of version 1 is brought up to date, with what it holds", async () => {
    const path = folder.file();
    execute(path, readFileSync(fileURLToPath(new URL("version-1.sql", import.meta.url)), "utf8"));
    expect(versionOf(path)).toBe(1);
    const older = openLedger(path, { readonly: true });
    await expect(older).rejects.toMatchObject({ problem: { code: "ledger.outdated", detail: /schema 1/ } });
    const ledger = await openLedger(path);
    expect(versionOf(path)).toBe(VERSION);
    expect(await ledger.counts()).toEqual({ articles: 3, figures: 3, times: 0, facts: 0, sequence: 4 });
    expect((await collect(ledger.search("公噸"))).map(({ sequence }) => sequence)).toEqual([4, 2]);
    expect((await collect(ledger.search("一年一簽"))).map(({ sequence }) => sequence)).toEqual([3]);
    const again = makeReading("港口停工兩日，影響900公噸。", { topics: ["港口", "礦業"], id: "B-1" });
    expect(await ledger.reading("B-1")).toEqual({ ...again, sequence: 2, run: RUN });
    expect(await ledger.append([again, A], NEWER, AT)).toMatchObject({ superseded: 1, added: 1, sequence: 6 });
    await ledger.close();
  });

  test("a file of version 2 too; what it holds has no facts until it is read again", async () => {
    const path = folder.file();
    execute(path, readFileSync(fileURLToPath(new URL("version-2.sql", import.meta.url)), "utf8"));
    expect(versionOf(path)).toBe(2);
    const ledger = await openLedger(path);
    expect(versionOf(path)).toBe(VERSION);
    expect(await ledger.counts()).toEqual({ articles: 3, figures: 2, times: 1, facts: 0, sequence: 5 });
    expect((await collect(ledger.entries())).map(({ published, publishedBy }) => [published, publishedBy])).toEqual([
      ["2025-03-05", { kind: "printed", rule: "page" }],
      ["2025-02", { kind: "assumed", rule: "neighbour:before" }],
      [undefined, undefined],
    ]);
    const b = makeReading("港口停工兩日，影響900公噸。", {
      topics: ["港口", "礦業"],
      id: "B-1",
      published: "2025-02",
      publishedBy: { kind: "assumed", rule: "neighbour:before" },
      author: "甲",
    });
    expect(await ledger.reading("B-1")).toEqual({ ...b, sequence: 2, run: RUN });
    expect((await collect(ledger.search("公噸"))).map(({ sequence }) => sequence)).toEqual([4, 2]);
    expect((await collect(ledger.entries({ topic: "港口" }))).map(({ sequence }) => sequence)).toEqual([2, 3]);
    expect(await collect(ledger.facts())).toEqual([]);
    expect(await ledger.sequenceAt("1999-01-01T00:00:00Z")).toBe(5);
    expect((await collect(ledger.changes(0))).map(({ cause, at }) => `${cause} ${at}`)).toEqual([
      ...Array(3).fill("added 1970-01-01T00:00:00.000Z"),
      "reread 1970-01-01T00:00:00.000Z",
    ]);
    const again = makeClaimed("港口停工兩日，影響900公噸。", { claims: [{ measure: "m.a" }] }, b.article);
    expect(await ledger.append([again], NEWER, AT)).toMatchObject({ superseded: 1, sequence: 6 });
    expect((await collect(ledger.facts())).map(({ measure }) => measure?.value)).toEqual(["m.a"]);
    await ledger.close();
  });

  test("a file of a later version is refused, by writer and reader, and a writer that has it open stops", async () => {
    const path = folder.file();
    const ledger = await openLedger(path);
    await ledger.append([A], RUN, AT);
    const known = { id: "k", kind: "feed", address: "https://k.example/", options: {}, addedAt: AT } as const;
    await ledger.flow.addSource(known, [{ kind: "list", address: known.address, source: "k", place: "k", due: AT }]);
    execute(path, `pragma user_version = ${VERSION + 1}`);
    const problem = { code: "ledger.newer-schema", at: { source: path } };
    await expect(ledger.append([makeReading("又一則")], RUN, AT)).rejects.toMatchObject({ problem });
    const source = { id: "s", kind: "feed", address: "https://a.example/", options: {}, addedAt: AT } as const;
    await expect(ledger.flow.addSource(source, [])).rejects.toMatchObject({ problem });
    await expect(ledger.flow.lease("a", 1, AT, "9999")).rejects.toMatchObject({ problem });
    await expect(ledger.watches.remove("w", AT)).rejects.toMatchObject({ problem });
    const label = { zh: "新", en: "new" };
    const watch = { label, facts: { measure: "m.a" }, rule: { kind: "new" } } as const;
    await expect(ledger.watches.add(watch, AT)).rejects.toMatchObject({ problem });
    expect(await ledger.watches.list()).toEqual([]);
    await ledger.close();
    for (const readonly of [false, true]) {
      await expect(openLedger(path, { readonly })).rejects.toMatchObject({ problem });
    }
    expect(versionOf(path)).toBe(VERSION + 1);
  });
});

describe("readers", () => {
  test("read what is there, see what comes, and write nothing", async () => {
    const path = folder.file();
    const writer = await openLedger(path);
    await writer.append([A], RUN, AT);
    const reader = await openLedger(path, { readonly: true });
    expect(await reader.counts()).toMatchObject({ articles: 1 });
    await writer.append([makeReading("又一則")], RUN, AT);
    expect(await collect(reader.entries())).toHaveLength(2);
    await expect(reader.append([A], RUN, AT)).rejects.toThrow(/reading only/);
    await reader.close();
    await writer.close();
  });

  test("do not make a ledger", async () => {
    const path = folder.file();
    const problem = { code: "ledger.unreadable", detail: "nothing there" };
    await expect(openLedger(path, { readonly: true })).rejects.toMatchObject({ problem });
    expect(existsSync(path)).toBe(false);
  });
});

describe("another writer", () => {
  test("that does not let go is reported after the patience; nothing is lost when it does", async () => {
    const path = folder.file();
    const ledger = await openLedger(path, { patience: 60 });
    const other = new DatabaseSync(path);
    other.exec("begin immediate");
    const problem = { code: "ledger.busy", at: { source: path } };
    await expect(ledger.append([A], RUN, AT)).rejects.toMatchObject({ problem });
    const patient = await openLedger(path, { patience: 20_000 });
    const later = patient.append([A], RUN, AT);
    expect(await patient.counts()).toMatchObject({ articles: 0 });
    other.exec("rollback");
    other.close();
    expect(await later).toMatchObject({ added: 1 });
    expect(await ledger.append([A], RUN, AT)).toMatchObject({ known: 1 });
    await patient.close();
    await ledger.close();
  });

  test("is waited for in the order of asking, and closing waits too", async () => {
    const path = folder.file();
    const ledger = await openLedger(path);
    const other = new DatabaseSync(path);
    other.exec("begin immediate");
    const first = ledger.append([A], RUN, AT);
    const second = ledger.append([makeReading("又一則")], RUN, AT);
    const closed = ledger.close();
    await new Promise((resolve) => setTimeout(resolve, 25));
    other.exec("rollback");
    other.close();
    expect([await first, await second]).toMatchObject([{ sequence: 1 }, { sequence: 2 }]);
    await closed;
    await expect(ledger.counts()).rejects.toThrow(/closed/);
  });
});
