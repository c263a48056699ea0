import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import { DATE, joinRecords, type Packing, type Wanted, writeRecord } from "#test/warc/write.ts";
import type { WarcDamage, WarcItem, WarcPage } from "./item.ts";
import { readWarc } from "./read-warc.ts";
import { readAll, toFile } from "./test-file.ts";

const PACKINGS: readonly Packing[] = ["plain", "members", "whole"];
const HTML = { "content-type": "text/html; charset=utf-8" };
const pageOf = (n: number) =>
  `<!doctype html><title>${n}</title><p>第${n}頁，銅產量三點二萬噸。</p>`.repeat(1 + (n % 40));
const response = (n: number, more: Partial<Wanted> = {}): Wanted => ({
  type: "response",
  url: `https://a.example/${n}`,
  headers: HTML,
  body: pageOf(n),
  ...more,
});
const responses = (count: number) => Promise.all(Array.from({ length: count }, (_, n) => writeRecord(response(n))));
const isPage = (item: WarcItem): item is WarcPage => item.kind === "page";
const isDamage = (item: WarcItem): item is WarcDamage => item.kind === "damage";
const urlsOf = (items: readonly WarcItem[]) =>
  items.filter(isPage).map(({ url }) => url.replace("https://a.example/", ""));
const textOf = ({ bytes }: WarcPage) => Buffer.from(bytes).toString();

describe("an archive", () => {
  it.each(PACKINGS)("%s gives its pages with place, address, date and bytes", async (packing) => {
    const records = [
      await writeRecord({ type: "warcinfo", body: "" }),
      await writeRecord({ type: "request", url: "https://a.example/0", headers: { host: "a.example" }, body: "" }),
      await writeRecord(response(0)),
      await writeRecord(response(1, { version: "WARC/1.0" })),
      await writeRecord({
        type: "metadata",
        url: "https://a.example/0",
        body: "a: b\r\n",
        warcHeaders: { "Content-Type": "application/warc-fields" },
      }),
      await writeRecord({ type: "revisit", url: "https://a.example/9", headers: HTML, body: "" }),
      await writeRecord({
        type: "resource",
        url: "https://a.example/2",
        body: pageOf(2),
        warcHeaders: { "Content-Type": "text/html; charset=big5" },
      }),
      await writeRecord({
        type: "conversion",
        url: "https://a.example/3",
        body: "words",
        warcHeaders: { "Content-Type": "text/plain" },
      }),
      await writeRecord(response(4, { status: "HTTP/1.1 404 Not Found" })),
      await writeRecord(response(5, { headers: { "content-type": "image/png" } })),
      await writeRecord(response(6, { url: "dns:a.example" })),
      await writeRecord(response(7, { headers: { "Content-Type": "application/xhtml+xml" } })),
    ];
    const { bytes, offsets } = joinRecords(records, packing);
    const items = await readAll(bytes);
    expect(items.filter(isDamage)).toEqual([]);
    expect(urlsOf(items)).toEqual(["0", "1", "2", "7"]);
    const pages = items.filter(isPage);
    expect(pages.map(textOf)).toEqual([0, 1, 2, 7].map(pageOf));
    expect(pages[0]).toMatchObject({ type: "response", date: DATE, charset: "utf-8", http: { status: 200 } });
    expect(pages[2]).toMatchObject({ type: "resource", contentType: "text/html; charset=big5", charset: "big5" });
    expect(pages[2]).not.toHaveProperty("http");
    if (packing !== "whole") expect(pages.map(({ offset }) => offset)).toEqual([2, 3, 6, 11].map((n) => offsets[n]));
    else
      expect(pages.map(({ inner = 0 }) => Buffer.concat(records).toString("latin1", inner, inner + 6))).toEqual(
        Array(4).fill("WARC/1"),
      );
  });

  it.each(PACKINGS)("%s agrees with warcio record by record", async (packing) => {
    const { bytes } = joinRecords(await responses(60), packing);
    const ours = (await readAll(bytes)).filter(isPage);
    const theirs: { offset: number; url: string | null | undefined; text: string }[] = [];
    const parser = new WARCParser(toFile(bytes).open(0));
    for await (const record of parser) {
      const { offset } = parser;
      theirs.push({ offset, url: record.warcTargetURI, text: await record.contentText() });
    }
    expect(ours).toHaveLength(60);
    expect(
      ours.map((page) => ({ offset: packing === "whole" ? 0 : page.offset, url: page.url, text: textOf(page) })),
    ).toEqual(packing === "whole" ? theirs.map((one) => ({ ...one, offset: 0 })) : theirs);
  });

  it.each([
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
  ])("undoes %s", async (name, pack) => {
    const record = await writeRecord(
      response(3, { headers: { ...HTML, "content-encoding": name }, body: pack(Buffer.from(pageOf(3))) }),
    );
    expect((await readAll(record)).filter(isPage).map(textOf)).toEqual([pageOf(3)]);
  });

  it.each(["gzip", "deflate", "br", "zstd", "identity"])(
    "leaves a page as it is that is called %s and is not",
    async (name) => {
      const record = await writeRecord(response(3, { headers: { ...HTML, "content-encoding": name } }));
      expect((await readAll(record)).filter(isPage).map(textOf)).toEqual([pageOf(3)]);
    },
  );

  it("undoes chunks, and leaves a page as it is that has none", async () => {
    const body = Buffer.from(pageOf(2));
    const chunk = (bytes: Buffer) => `${bytes.length.toString(16)};a=b\r\n${bytes.toString("latin1")}\r\n`;
    const chunked = Buffer.from(`${chunk(body.subarray(0, 50))}${chunk(body.subarray(50))}0\r\n\r\n`, "latin1");
    const headers = { ...HTML, "transfer-encoding": "chunked" };
    const records = [
      await writeRecord(response(2, { headers, body: chunked })),
      await writeRecord(response(2, { headers })),
    ];
    expect((await readAll(Buffer.concat(records))).filter(isPage).map(textOf)).toEqual([pageOf(2), pageOf(2)]);
  });

  it.each(PACKINGS)("%s is read on from where a page ended", async (packing) => {
    const { bytes } = joinRecords(await responses(12), packing);
    const all = (await readAll(bytes)).filter(isPage);
    for (const [n, page] of all.entries()) {
      const rest = await readAll(bytes, { from: page.next });
      expect(urlsOf(rest)).toEqual(urlsOf(all.slice(n + 1)));
      expect(rest[0]).toEqual(all[n + 1]);
    }
  });

  it("is the same in pieces of any size", async () => {
    const { bytes } = joinRecords(await responses(9), "members");
    const whole = await readAll(bytes, {}, bytes.length);
    for (const size of [1, 7, 100, 4_096]) expect(await readAll(bytes, {}, size)).toEqual(whole);
  });

  it("may mix plain records and members", async () => {
    const records = await responses(6);
    const bytes = Buffer.concat(records.map((record, n) => (n % 2 === 0 ? record : gzipSync(record))));
    expect(urlsOf(await readAll(bytes))).toEqual(["0", "1", "2", "3", "4", "5"]);
  });

  it("may be empty", async () => {
    expect(await readAll(Buffer.alloc(0))).toEqual([]);
    expect(await readAll(Buffer.from("\r\n\r\n"))).toEqual([]);
  });
});

/** Five records, the third of which is made anew by `damage`. */
async function damaged(packing: "plain" | "members", damage: (record: Buffer) => Buffer, isPacked = false) {
  const records = await responses(5);
  const parts = records.map((record, n) => {
    if (n !== 2) return packing === "plain" ? record : gzipSync(record);
    if (packing === "plain") return damage(record);
    return isPacked ? damage(gzipSync(record)) : gzipSync(damage(record));
  });
  const items = await readAll(Buffer.concat(parts));
  return { items, at: parts[0]!.length + parts[1]!.length, after: parts[2]!.length };
}

const replace = (from: string | RegExp, to: string) => (record: Buffer) =>
  Buffer.from(record.toString("latin1").replace(from, to), "latin1");
const flip = (at: number) => (record: Buffer) => {
  const flipped = Buffer.from(record);
  const place = at < 0 ? record.length + at : at;
  flipped[place] = flipped[place]! ^ 0x55;
  return flipped;
};

describe("a damaged record is told with its place, and reading goes on:", () => {
  it.each([
    ["a content-length that is too small", replace(/Content-Length: \d+/, "Content-Length: 300"), "content-length 300"],
    [
      "a content-length that is too large",
      replace(/Content-Length: \d+/, "Content-Length: 999999"),
      "content-length 999999",
    ],
    [
      "a content-length that is huge",
      replace(/Content-Length: \d+/, "Content-Length: 99999999999"),
      "content-length 99999999999",
    ],
    ["a content-length that is no number", replace(/Content-Length: \d+/, "Content-Length: x"), "no content-length"],
    ["no type", replace("WARC-Type: response", "X: y"), "no warc-type"],
    ["no status line", replace("HTTP/1.1 200 OK", "HTTP?1.1 200 OK"), "http: no status line"],
  ])("%s", async (_what, damage, reason) => {
    for (const packing of ["plain", "members"] as const) {
      const { items, at } = await damaged(packing, damage);
      expect(urlsOf(items)).toEqual(["0", "1", "3", "4"]);
      const found = items.filter(isDamage);
      expect(found.length).toBeGreaterThan(0);
      expect(found[0]).toMatchObject({ offset: at, code: "input.damaged-record" });
      expect(found[0]!.reason).toContain(reason);
    }
  });

  it.each([
    ["its first bytes", flip(1)],
    ["its head", flip(3)],
    ["its middle", flip(120)],
    ["its checksum", flip(-6)],
    ["its length", flip(-2)],
    ["its second half", (member: Buffer) => member.subarray(0, member.length >> 1)],
  ])("a gzip member that is broken in %s", async (_what, damage) => {
    const { items, at } = await damaged("members", damage, true);
    expect(urlsOf(items)).toEqual(["0", "1", "3", "4"]);
    const [first, ...more] = items.filter(isDamage);
    expect(first).toMatchObject({ offset: at });
    expect(more).toEqual([]);
  });

  it.each(["plain", "members"] as const)("random bytes between records (%s)", async (packing) => {
    const noise = Buffer.from(Array.from({ length: 5_000 }, (_, n) => (n * 7919 + (n >> 3)) % 251));
    const { items, at, after } = await damaged(packing, (record) => Buffer.concat([record, noise]), true);
    expect(urlsOf(items)).toEqual(["0", "1", "2", "3", "4"]);
    const found = items.filter(isDamage);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ offset: at + after - noise.length, reason: "no record begins here" });
  });

  it("bytes that look like a gzip member and are none", async () => {
    const fake = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), Buffer.alloc(100, 0xaa)]);
    const { items } = await damaged("members", (member) => Buffer.concat([fake, member]), true);
    expect(urlsOf(items)).toEqual(["0", "1", "2", "3", "4"]);
    expect(items.filter(isDamage)).toHaveLength(1);
  });

  it.each(PACKINGS)("an end that is cut off (%s)", async (packing) => {
    const { bytes, offsets } = joinRecords(await responses(5), packing);
    for (const cut of [1, 40, 200]) {
      const items = await readAll(bytes.subarray(0, bytes.length - (packing === "plain" && cut === 1 ? 10 : cut)));
      const found = items.filter(isDamage);
      expect(found).toHaveLength(1);
      if (packing === "whole") {
        expect(urlsOf(items).length).toBeGreaterThanOrEqual(3);
        continue;
      }
      expect(urlsOf(items)).toEqual(["0", "1", "2", "3"]);
      expect(found[0]).toMatchObject({ code: "input.truncated", offset: offsets[4] });
    }
  });

  it("an archive packed as a whole that is broken in the middle keeps the pages before", async () => {
    const { bytes } = joinRecords(await responses(400), "whole");
    const broken = Buffer.from(bytes);
    broken.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 50);
    const items = await readAll(broken, { limits: { record: 20_000 } });
    expect(urlsOf(items).length).toBeGreaterThan(50);
    expect(items.filter(isDamage).length).toBeGreaterThan(0);
  });

  it.each([
    ["gzip", Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(50, 7)])],
    ["br", Buffer.alloc(50, 0xff)],
    ["compress", Buffer.from("x")],
  ])("a body that is not %s", async (name, body) => {
    const record = await writeRecord(response(1, { headers: { ...HTML, "content-encoding": name }, body }));
    expect((await readAll(record)).map((item) => isDamage(item) && item.reason.slice(0, 6))).toEqual(["http: "]);
  });

  it("a chunk that is cut off", async () => {
    const record = await writeRecord(
      response(1, { headers: { ...HTML, "transfer-encoding": "chunked" }, body: "ff\r\nabc" }),
    );
    expect((await readAll(record)).filter(isDamage)).toMatchObject([{ reason: "http: chunk cut off" }]);
  });
});

describe("hostile sizes are bounded:", () => {
  const limits = { record: 50_000, head: 4_096, body: 60_000 };

  it.each(PACKINGS)("a record over the limit is told, passed over and never held (%s)", async (packing) => {
    const records = await responses(3);
    const large = await writeRecord(response(9, { body: Buffer.alloc(3_000_000, "<p>銅產量</p>") }));
    const { bytes, offsets } = joinRecords([records[0]!, large, records[1]!, records[2]!], packing);
    let most = 0;
    const onHold = (held: number) => {
      most = Math.max(most, held);
    };
    const items = await readAll(bytes, { limits, onHold }, 16_384);
    expect(urlsOf(items)).toEqual(["0", "1", "2"]);
    expect(items.filter(isDamage)).toMatchObject([
      { code: "input.too-large", offset: packing === "whole" ? 0 : offsets[1] },
    ]);
    expect(most).toBeLessThan(1_200_000);
  });

  it("a body that unpacks to too much", async () => {
    const record = await writeRecord(
      response(1, { headers: { ...HTML, "content-encoding": "gzip" }, body: gzipSync(Buffer.alloc(1_000_000)) }),
    );
    expect((await readAll(record, { limits })).filter(isDamage)).toMatchObject([{ code: "input.too-large" }]);
  });

  it("a head without an end", async () => {
    const head = Buffer.from(`WARC/1.1\r\nWARC-Type: response\r\n${"X: y\r\n".repeat(2_000)}`);
    const items = await readAll(Buffer.concat([head, ...(await responses(2))]), { limits });
    expect(urlsOf(items)).toEqual(["0", "1"]);
    expect(items.filter(isDamage)).toMatchObject([{ offset: 0, reason: "no end of the head" }]);
  });

  it.each(PACKINGS)("what is held does not grow with the archive (%s)", async (packing) => {
    const [record] = await responses(1);
    const held = async (count: number) => {
      const { bytes } = joinRecords(Array<Uint8Array>(count).fill(record!), packing);
      let [most, pages] = [0, 0];
      const onHold = (now: number) => {
        most = Math.max(most, now);
      };
      for await (const { kind } of readWarc(toFile(bytes, 16_384), { limits, onHold })) if (kind === "page") pages++;
      expect(pages).toBe(count);
      return most;
    };
    expect(await held(10_000)).toBeLessThanOrEqual((await held(2_000)) + 1_000);
  });
});
