import { afterAll, beforeAll, expect, test } from "vitest";
import { makePage } from "#bench/pages/index.ts";
import { joinRecords, writeRecord } from "#test/warc/write.ts";
import { makeFolder } from "./folder.ts";
import { run } from "./run.ts";

const folder = makeFolder();
const env = { ASSAY_LEDGER: folder.file("ledger.db") };
const headers = { "content-type": "text/html; charset=utf-8" };
let archive: string;
let damagedAt: number;
afterAll(folder.remove);

beforeAll(async () => {
  const pages = [1, 2, 3, 4].map((n) => makePage(7, n, 0));
  const records = await Promise.all([
    ...pages.map(({ address, html }) => writeRecord({ type: "response", url: address, headers, body: html })),
    writeRecord({
      type: "response",
      url: "https://a.example/",
      headers,
      body: "<html><body><form></form></body></html>",
    }),
  ]);
  const { bytes, offsets } = joinRecords(records, "members");
  damagedAt = offsets[1]!;
  bytes.fill(0xff, damagedAt + 200, damagedAt + 260);
  archive = folder.file("pages.warc.gz", bytes);
});

test("an archive is added page by page; what is damaged is told with its byte and skipped", async () => {
  const { status, stdout, stderr } = await run(["add", archive, "--format", "json"], { env });
  expect(JSON.parse(stdout)).toMatchObject({ added: 3, known: 0 });
  expect(stderr).toContain("input.damaged-record");
  expect(stderr).toContain(String(damagedAt));
  expect(stderr).toContain("gzip");
  expect(stderr).toContain("1 頁沒有報導");
  expect(status).toBe(1);
});

test("adding it again stores nothing, and a folder may hold it", async () => {
  const { stdout } = await run(["add", folder.file("."), "--format", "json"], { env });
  expect(JSON.parse(stdout)).toMatchObject({ added: 0, known: 3 });
});

test("read prints the pages that are whole", async () => {
  const { status, stdout } = await run(["read", archive, "--format", "ndjson", "--no-facts"], { env });
  expect(stdout.trimEnd().split("\n")).toHaveLength(3);
  expect(status).toBe(1);
});
