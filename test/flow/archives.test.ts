/** Archives as sources: read piece by piece, told where they are damaged, gone on with at their byte, files and web alike. */
import { appendFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makePage } from "#bench/pages/index.ts";
import { pack, toRecord } from "#bench/warc/record.ts";
import { makePolite, openArchive } from "#intake";
import { type Ledger, openLedger } from "#ledger";
import type { FlowContext } from "#service/flow/context.ts";
import { runFlow } from "#service/flow/run.ts";
import { addSource } from "#service/flow/source.ts";
import { makeFolder } from "#test/contract/folder.ts";
import { collect } from "#test/contract/reading.ts";

const folder = makeFolder();
let ledger: Ledger;
let offset = 0;
const clock = () => Date.now() + offset;
beforeEach(async () => {
  ledger = await openLedger(folder.file());
});
afterEach(() => ledger.close());

function makeContext(allowPrivate = true): FlowContext {
  const sleep = async (milliseconds: number) => {
    offset += milliseconds;
  };
  const polite = makePolite({ clock, sleep });
  return {
    ask: () => Promise.reject(new Error("no pages")),
    openArchive: (address, mark) => openArchive(address, mark, { polite, allowPrivate }),
    wait: () => 60,
    chance: () => 0.5,
    now: () => new Date(clock()).toISOString(),
    ticks: () => 0,
  };
}

/** Runs so many minutes later than the last time. */
function runLater(minutes = 60, of: Ledger = ledger, allowPrivate = true) {
  offset += minutes * 60_000;
  return runFlow(of, { once: true, context: makeContext(allowPrivate), threads: 1 });
}

const page = (n: number): Buffer => pack(toRecord(makePage(17, n)));
function spoilt(n: number): Buffer {
  const bytes = page(n);
  bytes[bytes.length >> 1]! ^= 0x55;
  return bytes;
}
/** Pages with a damaged record after each third. */
function makeArchive(pages: number) {
  const parts: Buffer[] = [];
  const places: number[] = [];
  let at = 0;
  const write = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  for (let n = 0; n < pages; n++) {
    write(page(n));
    if (n % 3 < 2) continue;
    places.push(at);
    write(spoilt(1_000 + n));
  }
  return { bytes: Buffer.concat(parts), places };
}
const failures = async () =>
  (await collect(ledger.flow.visits({ outcome: "failed" }))).map(({ code, detail }) => ({ code, detail }));
const visits = async () =>
  (await collect(ledger.flow.visits())).map(({ outcome, articles }) => `${outcome} ${articles}`);

test("what is damaged is told in the source's health with code and byte, and nothing beside it is lost", async () => {
  const path = join(folder.path, "a.warc.gz");
  const { bytes, places } = makeArchive(9);
  writeFileSync(path, bytes);
  const source = await addSource(ledger, { name: path });
  expect(source.kind).toBe("warc");
  expect(await runLater()).toMatchObject({ added: 9, known: 0 });
  expect(places).toHaveLength(3);
  const { errors, articles } = await ledger.flow.health(source.id);
  expect(articles).toBe(9);
  expect(errors.map(({ code }) => code)).toEqual(Array(3).fill("input.damaged-record"));
  expect(errors.map(({ detail = "" }) => /^byte (\d+): gzip/.exec(detail)?.[1]).reverse()).toEqual(places.map(String));
});

test("one that stands still is not read again, one that grows is read on, another one from its start", async () => {
  const path = join(folder.path, "b.warc.gz");
  writeFileSync(path, Buffer.concat([page(1), page(2)]));
  await addSource(ledger, { name: path });
  expect(await runLater()).toMatchObject({ added: 2 });
  expect(await runLater()).toMatchObject({ added: 0, known: 0, visits: { unchanged: 1, page: 0 } });
  const [half, rest] = [page(4).subarray(0, 700), page(4).subarray(700)];
  appendFileSync(path, Buffer.concat([page(3), half]));
  expect(await runLater()).toMatchObject({ added: 1, known: 0 });
  expect((await failures()).map(({ code }) => code)).toEqual(["input.truncated"]);
  appendFileSync(path, rest);
  expect(await runLater()).toMatchObject({ added: 1, known: 0 });
  writeFileSync(path, Buffer.concat([page(5), page(1), page(6), page(7)]));
  expect(await runLater()).toMatchObject({ added: 3, known: 1 });
});

test("a run that ends in the middle is gone on with at the byte where it was", async () => {
  const path = join(folder.path, "c.warc.gz");
  writeFileSync(path, makeArchive(12).bytes);
  await addSource(ledger, { name: path });
  let appends = 0;
  const broken = {
    ...ledger,
    append: (...args: Parameters<Ledger["append"]>) =>
      ++appends > 2 ? Promise.reject(new Error("killed")) : ledger.append(...args),
  };
  await expect(runLater(60, broken)).rejects.toThrow("killed");
  expect((await ledger.counts()).articles).toBe(6);
  expect(await runLater()).toMatchObject({ added: 6, known: 0 });
  expect(await failures()).toHaveLength(4);
});

interface Served {
  readonly server: Server;
  readonly address: string;
  /** Ranges asked for. */
  readonly ranges: (string | undefined)[];
}

/** Serves bytes as an archive; breaks the connection off after so many bytes of each answer. */
async function serve(bytes: () => Buffer, { knowsParts = true, cut = () => Infinity }): Promise<Served> {
  const ranges: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    if (request.url === "/robots.txt") return response.writeHead(404).end();
    const { range, "if-none-match": known } = request.headers;
    ranges.push(range ?? known);
    const all = bytes();
    const etag = `"${all.length}"`;
    if (known === etag) return response.writeHead(304, { etag }).end();
    const from = knowsParts ? Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? 0) : 0;
    const rest = all.subarray(from);
    const part = { "content-range": `bytes ${from}-${all.length - 1}/${all.length}` };
    response.writeHead(from > 0 ? 206 : 200, { etag, "content-length": rest.length, ...(from > 0 && part) });
    if (rest.length <= cut()) return response.end(rest);
    response.write(rest.subarray(0, cut()), () => setTimeout(() => response.destroy(), 50));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, ranges, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.warc.gz` };
}

test("an archive of the web that breaks off is gone on with at its byte, and asked for again only if it changed", async () => {
  const { bytes } = makeArchive(6);
  const { server, ranges, address } = await serve(() => bytes, { cut: () => Math.ceil(bytes.length * 0.7) });
  try {
    const source = await addSource(ledger, { name: address });
    expect(source.kind).toBe("warc");
    const first = await runLater();
    expect(first.added).toBeGreaterThan(1);
    expect(first.added).toBeLessThan(6);
    const second = await runLater(2);
    expect(second).toMatchObject({ added: 6 - first.added, known: 0 });
    const [begin, again] = ranges;
    expect(begin).toBeUndefined();
    expect(again).toMatch(/^bytes=\d{3,}-$/);
    expect(await runLater()).toMatchObject({ added: 0, known: 0, visits: { unchanged: 1 } });
    const codes = (await failures()).map(({ code }) => code);
    expect(codes).toEqual(["input.truncated", "input.damaged-record", "input.damaged-record"]);
  } finally {
    server.close();
  }
});

test("a server that knows no parts sends it whole, and what was read is passed over", async () => {
  const { bytes } = makeArchive(6);
  let cut = Math.ceil(bytes.length * 0.6);
  const { server, address } = await serve(() => bytes, { knowsParts: false, cut: () => cut });
  try {
    await addSource(ledger, { name: address });
    const first = await runLater();
    cut = Infinity;
    expect(await runLater(2)).toMatchObject({ added: 6 - first.added, known: 0 });
    expect(first.added).toBeGreaterThan(0);
  } finally {
    server.close();
  }
});

test("an archive that is another now is read from its start", async () => {
  let now = Buffer.concat([page(1), page(2)]);
  const { server, address } = await serve(() => now, {});
  try {
    await addSource(ledger, { name: address });
    expect(await runLater()).toMatchObject({ added: 2 });
    now = Buffer.concat([page(2), page(3), page(4)]);
    expect(await runLater()).toMatchObject({ added: 2, known: 1 });
  } finally {
    server.close();
  }
});

test("an archive in this machine or its network is refused", async () => {
  const { server, ranges, address } = await serve(() => page(1), {});
  try {
    await addSource(ledger, { name: address });
    expect(await runLater(60, ledger, false)).toMatchObject({ added: 0, visits: { failed: 1 } });
    expect(await failures()).toMatchObject([{ code: "input.refused-address" }]);
    expect(ranges).toEqual([]);
    expect(await visits()).toEqual(["failed 0"]);
  } finally {
    server.close();
  }
});
