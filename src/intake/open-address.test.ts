import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Problem, ProblemError } from "#model";
import type { OpenOptions } from "./ask-address.ts";
import type { Network } from "./network.ts";
import { openAddress } from "./open-address.ts";

const TEXT = "北嶺銅礦增產5%\n第三季的銅產量為3.2萬噸。\n";
const BODIES: Readonly<Record<string, Uint8Array>> = {
  gzip: gzipSync(TEXT),
  br: brotliCompressSync(TEXT),
  deflate: deflateSync(TEXT),
  zstd: zstdCompressSync(TEXT),
  "gzip, br": brotliCompressSync(gzipSync(TEXT)),
  compress: Buffer.from(TEXT),
  "gzip, gzip, gzip": gzipSync(gzipSync(gzipSync(TEXT))),
};

const servers: Server[] = [];
let agents: (string | undefined)[] = [];
let base = "";
let inner = "";

/** Two hosts: 127.0.0.1 plays the public internet, 127.0.0.2 a private network. */
const split: Network = {
  resolve: async (host) => [{ address: host === "inner.test" ? "127.0.0.2" : "127.0.0.1", family: 4 }],
  isPrivate: (address) => address === "127.0.0.2",
};

const listener: RequestListener = (request, response) => {
  agents.push(request.headers["user-agent"]);
  const url = new URL(request.url ?? "/", base);
  const to = url.searchParams.get("to");
  const pathname = url.pathname;
  if (to !== null) response.writeHead(302, { location: to }).end("moved");
  else if (pathname === "/loop") response.writeHead(301, { location: "/loop" }).end();
  else if (pathname === "/encoded") {
    const encoding = url.searchParams.get("as") ?? "";
    response.writeHead(200, { "content-encoding": encoding, "content-type": "text/plain" }).end(BODIES[encoding]);
  } else if (pathname === "/half-gzip")
    response.writeHead(200, { "content-encoding": "gzip" }).end(BODIES.gzip!.subarray(0, 30));
  else if (pathname === "/bad-gzip") response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip at all");
  else if (pathname === "/bomb")
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000)));
  else if (pathname === "/endless") {
    response.writeHead(200);
    const push = () => void (response.write(Buffer.alloc(65_536)) ? setImmediate(push) : response.once("drain", push));
    push();
  } else if (pathname === "/silent") void 0;
  else if (pathname === "/stalls") response.writeHead(200).write("begin");
  else if (pathname === "/breaks") {
    response.writeHead(200, { "content-length": "1000" }).write("begin");
    void sleep(20).then(() => response.destroy());
  } else if (pathname === "/none") response.writeHead(404).end("no");
  else if (pathname === "/unnamed") response.writeHead(302).end();
  else response.writeHead(200, { "content-type": 'text/html; Charset="big5"' }).end(TEXT);
};

async function listen(host: string): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  base = `http://127.0.0.1:${await listen("127.0.0.1")}`;
  inner = `http://inner.test:${await listen("127.0.0.2")}`;
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function read(url: string, options?: OpenOptions): Promise<string> {
  const { chunks } = await openAddress(url, options);
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error = await promise.then(
    () => new Error("no problem"),
    (reason: unknown) => reason,
  );
  if (error instanceof ProblemError) return error.problem;
  throw error;
}

describe("an address", () => {
  it("gives its bytes with what the server says of them; loopback may be typed", async () => {
    agents = [];
    const opened = await openAddress(`${base}/page?x=1`);
    expect(opened).toMatchObject({
      url: `${base}/page?x=1`,
      contentType: 'text/html; Charset="big5"',
      charset: "big5",
    });
    expect(await read(`${base}/page`)).toBe(TEXT);
    expect(agents.every((agent) => agent?.startsWith("Assay/"))).toBe(true);
    for await (const _ of opened.chunks) break;
  });

  it.each(["gzip", "br", "deflate", "zstd", "gzip, br"])("undoes %s", async (encoding) => {
    expect(await read(`${base}/encoded?as=${encodeURIComponent(encoding)}`)).toBe(TEXT);
  });

  it.each(["compress", "gzip, gzip, gzip"])("refuses the content-encoding %s", async (encoding) => {
    expect(await problemOf(read(`${base}/encoded?as=${encodeURIComponent(encoding)}`))).toMatchObject({
      code: "input.unreadable",
      detail: `content-encoding: ${encoding}`,
    });
  });

  it("follows redirects and says where it came out", async () => {
    const { url, chunks } = await openAddress(`${base}/a?to=${encodeURIComponent("/b?to=/c")}`);
    expect(url).toBe(`${base}/c`);
    for await (const _ of chunks) break;
  });

  it.each([
    ["/a?to=/c#part", "/c#part"],
    ["/a?to=/c%23own#part", "/c#own"],
  ])("keeps the part that was asked for: %s", async (from, to) => {
    const { url, chunks } = await openAddress(`${base}${from}`);
    expect(url).toBe(`${base}${to}`);
    for await (const _ of chunks) break;
  });

  it("tells the length where it is known", async () => {
    const opened = await openAddress(`${base}/breaks`);
    expect(opened.totalBytes).toBe(1_000);
    for await (const _ of opened.chunks) break;
  });
});

describe("bad answers", () => {
  it.each([
    ["/none", "input.http-status", "404"],
    ["/unnamed", "input.http-status", "302"],
    ["/loop", "input.unreadable", "> 5 redirects"],
    ["/breaks", "input.truncated", undefined],
    ["/half-gzip", "input.truncated", undefined],
    ["/bad-gzip", "input.unreadable", "Z_DATA_ERROR"],
    ["/a?to=file:///etc/passwd", "input.refused-address", "file:"],
    ["/a?to=http://u:p@127.0.0.1/", "input.refused-address", "password in address"],
    ["/a?to=http://[", "input.unreadable", "bad redirect"],
  ])("%s", async (path, code, detail) => {
    const problem = await problemOf(read(`${base}${path}`));
    expect(problem.code).toBe(code);
    expect(problem.detail).toBe(detail);
  });

  it.each([
    ["ftp://127.0.0.1/", "input.refused-address"],
    ["http://u:p@127.0.0.1/", "input.refused-address"],
    ["http://u@127.0.0.1/", "input.refused-address"],
    ["no address", "input.unreadable"],
    ["http://127.0.0.1:1/", "input.unreadable"],
  ])("%s", async (address, code) => {
    const problem = await problemOf(read(address));
    expect(problem.code).toBe(code);
    expect(JSON.stringify(problem)).not.toContain("u:p@");
  });

  it("a name that does not resolve", async () => {
    const resolve = () => Promise.reject(Object.assign(new Error("x"), { code: "ENOTFOUND" }));
    const problem = await problemOf(read("http://no.test/", { network: { ...split, resolve } }));
    expect(problem).toEqual({ code: "input.unreadable", at: { source: "http://no.test/" }, detail: "ENOTFOUND" });
  });

  it.each(["/bomb", "/endless"])("%s is stopped at the limit", async (path) => {
    const problem = await problemOf(read(`${base}${path}`, { limits: { bytes: 2 * 1024 * 1024 } }));
    expect(problem).toMatchObject({ code: "input.too-large", detail: "> 2 MB" });
  });

  it("a length over the limit is believed at once", async () => {
    expect((await problemOf(openAddress(`${base}/breaks`, { limits: { bytes: 999 } }))).code).toBe("input.too-large");
  });
});

describe("time", () => {
  it.each([
    ["no headers", "/silent", { idle: 50 }],
    ["a body that stalls", "/stalls", { idle: 50 }],
    ["an endless body", "/endless", { total: 300 }],
    ["no headers in all", "/silent", { total: 50 }],
  ])("%s", async (_what, path, limits) => {
    expect(await problemOf(read(`${base}${path}`, { limits }))).toMatchObject({ code: "input.timeout" });
  });

  it("a name that never resolves", async () => {
    const network: Network = { ...split, resolve: () => new Promise(() => {}) };
    expect((await problemOf(read("http://slow.test/", { network, limits: { total: 50 } }))).code).toBe("input.timeout");
  });

  it("the user's abort is no problem of the input", async () => {
    const controller = new AbortController();
    const reading = read(`${base}/stalls`, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 30);
    await expect(reading).rejects.toThrow("enough");
  });
});

describe.skipIf(process.platform !== "linux")("private addresses", () => {
  const crossing = () => `${base.replace("127.0.0.1", "outer.test")}/a?to=${encodeURIComponent(`${inner}/x`)}`;

  it("a public address may not lead to one", async () => {
    const problem = await problemOf(read(crossing(), { network: split }));
    expect(problem).toEqual({ code: "input.refused-address", at: { source: `${inner}/x` }, detail: "private address" });
  });

  it("unless that is allowed, or the user typed a private one", async () => {
    expect(await read(crossing(), { network: split, allowPrivate: true })).toBe(TEXT);
    expect(await read(`${inner}/a?to=/x`, { network: split })).toBe(TEXT);
  });

  it("when only public ones are read, no typed address and no redirect leads there, whatever else is allowed", async () => {
    const options: OpenOptions = { network: split, onlyPublic: true, allowPrivate: true };
    for (const address of [`${inner}/x`, crossing()]) {
      expect((await problemOf(read(address, options))).code).toBe("input.refused-address");
    }
    for (const host of ["localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254"]) {
      expect((await problemOf(read(`http://${host}:1/`, { onlyPublic: true }))).code).toBe("input.refused-address");
    }
    expect(await read(base.replace("127.0.0.1", "outer.test"), options)).toBe(TEXT);
  });

  it("nor through a private address that leads to a public one and back", async () => {
    const problem = await problemOf(read(`${inner}/a?to=${encodeURIComponent(crossing())}`, { network: split }));
    expect(problem.code).toBe("input.refused-address");
  });

  it("a name is resolved once: what was checked is what is asked", async () => {
    let asked = 0;
    const network: Network = {
      ...split,
      resolve: async () => [{ address: asked++ === 0 ? "127.0.0.1" : "127.0.0.2", family: 4 }],
    };
    expect(await read(base.replace("127.0.0.1", "rebind.test"), { network })).toBe(TEXT);
    expect(asked).toBe(1);
  });

  it("one private address among several is enough to refuse a name", async () => {
    const network: Network = {
      ...split,
      resolve: async (host) =>
        host === "inner.test"
          ? [
              { address: "127.0.0.1", family: 4 },
              { address: "127.0.0.2", family: 4 },
            ]
          : [{ address: "127.0.0.1", family: 4 }],
    };
    expect((await problemOf(read(crossing(), { network }))).code).toBe("input.refused-address");
  });
});
