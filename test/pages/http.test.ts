import { connect } from "node:net";
import type { Hono } from "hono";
import { beforeAll, expect, test } from "vitest";
import { makeApp, serve } from "#http";
import { readWebFiles } from "#service";
import { makeExample, openExample } from "./example.ts";

let app: Hono;
const errors: unknown[] = [];

beforeAll(async () => {
  app = makeApp(await openExample(35), { web: await readWebFiles(), onError: (error) => errors.push(error) });
});

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  app.request(path, { method, headers: { Host: "localhost:8080", ...headers } });

test.each([
  "/",
  "/topic/%E7%A4%A6%E6%A5%AD?source=CTWANT",
  "/article/example-1",
  "/article/%",
  "/search?q=%E7%A4%A6%E5%B7%A5",
  "/facts",
  "/cell/none",
  "/measures",
  "/board/x",
  "/audit",
  "/entities",
  "/add",
])("%s is the page of the app", async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  expect(await answer.text()).toContain('<div id="app">');
});

test("an address that is no page is one of the app all the same, which then says so", async () => {
  for (const path of ["/nothing", "/asset/none.js", "/topic/a/b/c", "/%2e%2e/package.json"]) {
    const answer = await get(path);
    expect([path, answer.status, answer.headers.get("Cache-Control")]).toEqual([path, 404, "no-store"]);
    expect(await answer.text()).toContain('<div id="app">');
  }
});

test("without the app there are no pages, and one line says so in the reader's language", async () => {
  const bare = makeApp(await openExample(1));
  const answer = await bare.request("/", { headers: { Host: "localhost", "Accept-Language": "en" } });
  expect([answer.status, await answer.text()]).toEqual([404, "There is no such page [usage.unknown-page]\n"]);
});

test.each([
  ["/api/topic/none", 404, "usage.unknown-topic"],
  ["/api/article/none", 404, "usage.unknown-article"],
  ["/api/article/%", 404, "usage.unknown-article"],
  ["/api/nothing", 404, "usage.unknown-page"],
  [`/api/search?q=${"a".repeat(201)}`, 400, "usage.bad-argument"],
  ["/api/search?q=a&limit=201", 400, "usage.bad-argument"],
  [`/api/${"a".repeat(2001)}`, 414, "usage.too-long"],
])("%s is %i %s, in one shape", async (path, status, code) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  const body = (await answer.json()) as { error: { code: string; message: string } };
  expect(Object.keys(body)).toEqual(["error"]);
  expect(Object.keys(body.error).filter((key) => key !== "at")).toEqual(["code", "message"]);
  expect(body.error.code).toBe(code);
});

test("every answer, faults too, forbids what a page does not need", async () => {
  for (const path of ["/", "/article/example-1", "/none", "/api/topics", "/api/none"]) {
    const { headers } = await get(path);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
  }
});

test("a page known by its tag is not sent again", async () => {
  const first = await get("/article/example-1");
  const tag = first.headers.get("ETag")!;
  const again = await get("/article/example-1", { "If-None-Match": `"x", W/${tag}` });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect(again.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
});

test("files of the app have names that change with what they hold, and may be kept; they come compressed", async () => {
  const page = await (await get("/")).text();
  const addresses = [...page.matchAll(/(?:src|href)="(\/asset\/[^"]+)"/g)].map(([, address]) => address!);
  expect(addresses.length).toBeGreaterThanOrEqual(2);
  for (const address of addresses) {
    const file = await get(address, { "Accept-Encoding": "gzip, br" });
    expect(file.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    if (!address.endsWith(".svg")) expect(file.headers.get("Content-Encoding")).toBe("br");
    expect((await get(address, { "Accept-Encoding": "br;q=0, gzip;q=0" })).headers.get("Content-Encoding")).toBe(null);
  }
});

test("only reading: other methods are refused, HEAD has no body", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
    const answer = await get("/", { Origin: "http://localhost:8080" }, method);
    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  }
  const head = await get("/topic/%E7%A4%A6%E6%A5%AD", {}, "HEAD");
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect(head.headers.get("ETag")).toMatch(/^"/);
});

test.each([
  ["localhost", 200],
  ["LOCALHOST:3000", 200],
  ["127.0.0.1:1", 200],
  ["[::1]:1", 200],
  ["evil.example", 403],
  ["127.0.0.1.evil.example", 403],
  ["localhost.evil.example:80", 403],
  ["localhost@evil.example", 403],
  ["", 403],
])("on loopback the host %o is answered with %i", async (host, status) => {
  expect((await get("/health", { Host: host })).status).toBe(status);
});

test("bound to more than loopback, any host name is answered", async () => {
  const open = makeApp(await openExample(1), { loopback: false });
  expect((await open.request("/health", { headers: { Host: "desk.example" } })).status).toBe(200);
});

test("programs get the record of the reader's output", async () => {
  const record = (await (await get("/api/article/example-1")).json()) as { text: string; figures: unknown[] };
  expect(record.text).toBe(makeExample(1).article.text);
  expect(record.figures).toHaveLength(6);
  const line = await get("/api/article/example-1?format=ndjson");
  expect(line.headers.get("Content-Type")).toBe("application/x-ndjson; charset=utf-8");
  expect(JSON.parse(await line.text())).toEqual(record);
  const found = (await (await get("/api/search?q=%E7%A4%A6%E5%B7%A5&limit=2")).json()) as {
    hits: unknown[];
    next?: string;
  };
  expect([found.hits.length, typeof found.next]).toEqual([2, "string"]);
  const topic = (await (await get("/api/topic/%E7%A4%A6%E6%A5%AD?limit=3")).json()) as { entries: unknown[] };
  expect(topic.entries).toHaveLength(3);
  const health = (await (await get("/health")).json()) as { status: string; articles: number };
  expect([health.status, health.articles]).toEqual(["ok", 35]);
});

test("a mistake of ours is told to the log, not to the reader", async () => {
  const ledger = await openExample(1);
  const told: unknown[] = [];
  const broken = makeApp(
    { ...ledger, topics: () => Promise.reject(new Error("secret path")) },
    {
      onError: (error) => told.push(error),
    },
  );
  const answer = await broken.request("/api/topics", { headers: { Host: "localhost" } });
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("secret");
  expect(told).toHaveLength(1);
  expect(errors).toEqual([]);
});

test("a malformed request over a real socket gets an answer and does not stop the server", async () => {
  const serving = await serve(app);
  const { port } = new URL(serving.url);
  for (const lines of [
    "GET / HTTP/1.1\r\n\r\n",
    "GET //x/%zz?%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "bogus\r\n\r\n",
  ]) {
    const answer = await speak(Number(port), lines);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:400|403|404)/);
  }
  expect((await fetch(serving.url)).status).toBe(200);
  await serving.close();
});

function speak(port: number, lines: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(lines));
    socket.setTimeout(3_000, () => socket.destroy(new Error("no answer")));
    socket.once("data", (bytes) => {
      resolve(bytes.toString("utf8"));
      socket.destroy();
    });
    socket.once("error", reject);
  });
}
