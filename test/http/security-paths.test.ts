/** Path tricks, broken questions and slow bodies against the desk as it is served, with the files of the app. */
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readWebFiles } from "#service";
import { type Served, serveTexts } from "./served.ts";

let desk: Served;
beforeAll(async () => {
  desk = await serveTexts(['=HYPERLINK("x")公司9月銅產量約45萬6000公噸。\n@SUM公司鎳產量3萬公噸，年增3.2%。'], {
    web: await readWebFiles(),
  });
});
afterAll(() => desk.close());

/** The status of an answer to bytes as they are; 0 when the line is cut without one. */
function sendRaw(bytes: string | Uint8Array): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(desk.port, "127.0.0.1", () => socket.write(bytes));
    socket.setTimeout(10_000, () => socket.destroy(new Error("no answer")));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => {
      const text = Buffer.concat(chunks).toString("latin1");
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
    });
  });
}

const ask = (path: string | Uint8Array) =>
  sendRaw(
    Buffer.concat([
      Buffer.from("GET "),
      typeof path === "string" ? Buffer.from(path) : path,
      Buffer.from(` HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nConnection: close\r\n\r\n`),
    ]),
  );

const manifest = readFileSync(join(fileURLToPath(new URL("../..", import.meta.url)), "package.json"), "utf8");
const OUT = [
  "/../package.json",
  "/asset/../../package.json",
  "/asset/..%2f..%2fpackage.json",
  "/asset/%2e%2e/%2e%2e/package.json",
  "/asset/..%5c..%5cpackage.json",
  "/asset/....//....//package.json",
  "/asset/%252e%252e%252fpackage.json",
  "//package.json",
  "/package.json",
  "/asset//etc/passwd",
  "/asset/package.json%00.js",
  "/api/article/..%2f..%2f..%2fetc%2fpasswd",
  "/api/board/..%2f..%2fpackage.json",
  "/api/job/..%2f..%2fledger.db",
  "file:///etc/passwd",
  "http://169.254.169.254/latest/meta-data/",
];

test.each(OUT)("%s leads to no file", async (path) => {
  const { status, text } = await ask(path);
  expect([200, 400, 403, 404]).toContain(status);
  for (const word of ["root:", '"scripts"', manifest.slice(0, 40), "SQLite format"]) expect(text).not.toContain(word);
  if (status === 200) expect(text).toContain('<div id="app"'); // a path that is folded to a page of the app
});

test.each([
  ["an overlong slash", Buffer.from([0x2f, 0xc0, 0xaf, 0x2e, 0x2e])],
  ["bytes that are no UTF-8", Buffer.from("/api/article/%ff%fe")],
  ["half an escape", Buffer.from("/api/article/%e4%b8")],
  ["a percent alone", Buffer.from("/api/article/%")],
  ["a nought", Buffer.from("/api/article/%00")],
  ["a lone surrogate", Buffer.from("/api/article/%ed%a0%80")],
  ["a line break", Buffer.from("/api/article/a%0d%0aSet-Cookie:%20a=b")],
  ["an address without end", Buffer.from(`/api/search?q=${"a".repeat(30_000)}`)],
])("%s is a mistake of the question", async (_, path) => {
  const { status, text } = await ask(path);
  expect([400, 404, 414, 431]).toContain(status);
  expect(text).not.toMatch(/^set-cookie/im);
});

test("two lengths, or a length and pieces, are refused", async () => {
  const head = `POST /api/verify HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nContent-Type: application/json\r\n`;
  for (const lengths of ["Content-Length: 2\r\nContent-Length: 9", "Content-Length: 2\r\nTransfer-Encoding: chunked"]) {
    const { status } = await sendRaw(`${head}${lengths}\r\nConnection: close\r\n\r\n{}`);
    expect([lengths, status]).toEqual([lengths, 400]);
  }
});

test("others are answered while bodies trickle in", async () => {
  const slow = Array.from({ length: 50 }, () => {
    const socket = connect(desk.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.write(
      `POST /api/verify HTTP/1.1\r\nHost: 127.0.0.1:${desk.port}\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n{"text":"`,
    );
    return socket;
  });
  expect((await desk.ask("/health")).status).toBe(200);
  for (const socket of slow) socket.destroy();
});

test("no cell of a table begins a formula", async () => {
  const { status, text } = await desk.ask("/api/facts/export?format=csv");
  expect(status).toBe(200);
  const cells = text.split(/\r?\n/).flatMap((line) => line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? []);
  expect(cells.length).toBeGreaterThan(40);
  expect(cells.filter((cell) => /^"?[=+@\t\r]/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => /^"?-/.test(cell) && !/^"?-[\d.]+"?,?$/.test(cell))).toEqual([]);
  expect(text).toMatch(/HYPERLINK|@SUM/); // it is there, and harmless
});

test("nothing of that was a mistake of ours", () => {
  expect(desk.errors).toEqual([]);
});
