import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
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

test("an archive may come from standard input or an address, and reads the same", async () => {
  const bytes = readFileSync(archive);
  const server = createServer((request, response) => {
    if (request.url === "/pages.warc.gz?v=1") response.end(bytes);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const args = ["--format", "ndjson", "--no-facts"];
    const file = await run(["read", archive, ...args]);
    const piped = await run(["read", "-", ...args], { input: bytes });
    const fetched = await run(["read", `${base}/pages.warc.gz?v=1`, ...args]);
    expect(piped.stdout).toBe(file.stdout);
    expect(fetched.stdout).toBe(file.stdout);
    for (const { stderr } of [piped, fetched]) expect(stderr).toContain(String(damagedAt));
    const missing = await run(["read", `${base}/none.warc.gz`, ...args]);
    expect(missing).toMatchObject({ status: 1, stdout: "" });
    expect(missing.stderr).toContain("input.http-status");
  } finally {
    server.close();
  }
});

test("a packed text on standard input is no archive", async () => {
  const { status, stderr } = await run(["read", "-"], { input: gzipSync("銅產量") });
  expect(stderr).toContain("input.binary");
  expect(status).toBe(1);
});
