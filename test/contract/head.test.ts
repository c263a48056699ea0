/** What a page says of itself survives the ledger and its own lines. */
import { afterAll, expect, test } from "vitest";
import { openLedger, openMemoryLedger } from "#ledger";
import { addInputs, toKnownRecord } from "#service";
import { makeFolder } from "#test/cli/folder.ts";
import { collect } from "./reading.ts";

const folder = makeFolder();
afterAll(folder.remove);

const PAGE = `<!doctype html><html lang="zh-TW"><head><title>北嶺銅礦增產</title><link rel="canonical" href="https://other.example/n/1"><meta property="og:url" content="https://other.example/n/1"><meta property="article:published_time" content="2025-10-24T08:00+08:00"><meta property="article:modified_time" content="2025-10-25T08:00+08:00"><meta name="author" content="林一"></head><body><article><h1>北嶺銅礦增產</h1><p>北嶺礦業24日公布，第三季銅產量為3.2萬噸，較去年同期增加5%，主因是新礦段投產。</p><p>公司把全年產量目標上修至12.4萬噸，並表示第四季不會再有大規模歲修，品位也會持平。</p></article></body></html>`;
const LINE = { title: "甲", body: "銅產量為3.2萬噸。", updated: "2025-10-25", original: "https://other.example/n/1" };

test.each(["memory", "file"])("in %s", async (where) => {
  const path = folder.file(`${where}.ndjson`, `${JSON.stringify(LINE)}\n`);
  const page = folder.file(`${where}.html`, PAGE);
  const ledger = where === "memory" ? openMemoryLedger() : await openLedger(folder.file("head.db"));
  await addInputs(ledger, [path, page]);
  const [line, read] = await collect(ledger.readings({ order: "appended" }));
  expect(line!.article).toMatchObject({
    updated: LINE.updated,
    updatedBy: { kind: "printed", rule: "input" },
    original: LINE.original,
  });
  expect(read!.article).toMatchObject({
    updated: "2025-10-25T08:00+08:00",
    updatedBy: { kind: "printed", rule: "meta" },
    author: "林一",
  });
  const again = openMemoryLedger();
  const lines = [line!, read!].map((one) => JSON.stringify(toKnownRecord(one, one.run.id)));
  await addInputs(again, [folder.file(`${where}-again.ndjson`, `${lines.join("\n")}\n`)]);
  const restored = await collect(again.readings({ order: "appended" }));
  expect(restored.map((one) => JSON.stringify(toKnownRecord(one, one.run.id)))).toEqual(lines);
  await ledger.close();
});
