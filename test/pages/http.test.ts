import { connect } from "node:net";
import type { Hono } from "hono";
import { beforeAll, expect, test } from "vitest";
import { makeApp, serve } from "#http";
import { makeExample, openExample } from "./example.ts";

let app: Hono;
const errors: unknown[] = [];

beforeAll(async () => {
  app = makeApp(await openExample(35), { onError: (error) => errors.push(error) });
});

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  app.request(path, { method, headers: { Host: "localhost:8080", ...headers } });

test.each([
  ["/", "礦業"],
  ["/topic/%E7%A4%A6%E6%A5%AD", "35 篇報導"],
  ["/topic/%E7%9F%BF%E4%B8%9A", "35 篇報導"],
  ["/topic/%E7%A4%A6%E6%A5%AD?offset=30", "第 31–35 篇，共 35 篇"],
  ["/article/example-1", "1萬2,500公噸"],
  ["/search?q=%E7%A4%A6%E5%B7%A5", "<mark>礦工</mark>"],
  ["/search?q=", "輸入一個或幾個詞"],
  ["/search?q=zz", "沒有報導同時提到"],
])("%s is a page that says %s", async (path, words) => {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  expect(await answer.text()).toContain(words);
});

test("an inferred date has its whisker in every list", async () => {
  for (const path of ["/", "/search?q=%E7%A4%A6%E5%B7%A5", "/topic/%E7%A4%A6%E6%A5%AD", "/article/example-1"]) {
    const page = await (await get(path)).text();
    expect(page, path).toContain('class="whisker"');
  }
});

test.each([
  ["/topic/none", 404, "usage.unknown-topic"],
  ["/article/none", 404, "usage.unknown-article"],
  ["/article/%", 404, "usage.unknown-article"],
  ["/nothing", 404, "usage.unknown-page"],
  ["/topic/%E7%A4%A6%E6%A5%AD?offset=-1", 400, "usage.bad-argument"],
  ["/topic/%E7%A4%A6%E6%A5%AD?offset=9999999", 400, "usage.bad-argument"],
  [`/search?q=${"a".repeat(201)}`, 400, "usage.bad-argument"],
  [`/${"a".repeat(2001)}`, 414, "usage.too-long"],
  ["/api/search?q=a&limit=201", 400, "usage.bad-argument"],
])("%s is %i %s, a page for people and one shape for programs", async (path, status, code) => {
  const page = await get(path);
  expect(page.status).toBe(status);
  expect(await page.text()).toContain(code);
  const program = await get(path.startsWith("/api") ? path : `/api${path}`);
  if (!path.startsWith("/nothing") && status !== 414) expect(program.status).toBe(status);
  const body = (await program.json()) as { error: { code: string; message: string } };
  expect(Object.keys(body)).toEqual(["error"]);
  expect(Object.keys(body.error).filter((key) => key !== "at")).toEqual(["code", "message"]);
});

test("every answer, faults too, forbids what a page does not need", async () => {
  for (const path of ["/", "/article/example-1", "/none", "/api/topics", "/asset/style.css"]) {
    const { headers } = await get(path);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
  }
});

test("a page known by its tag is not sent again; another language is another page", async () => {
  const first = await get("/article/example-1");
  const tag = first.headers.get("ETag")!;
  const again = await get("/article/example-1", { "If-None-Match": `"x", W/${tag}` });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect(again.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  const english = await get("/article/example-1", { "If-None-Match": tag, "Accept-Language": "en" });
  expect(english.status).toBe(200);
  expect(english.headers.get("Vary")).toContain("Accept-Language");
});

test("the style sheet's address carries its version and may be kept", async () => {
  const page = await (await get("/")).text();
  const address = /href="(\/asset\/style\.css\?v=[\w-]{10})"/.exec(page)![1]!;
  const sheet = await get(address);
  expect(sheet.headers.get("Cache-Control")).toContain("immutable");
  expect(sheet.headers.get("Content-Type")).toBe("text/css; charset=utf-8");
});

test("only reading: other methods are refused, HEAD has no body", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
    const answer = await get("/", {}, method);
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
  const answer = await broken.request("/", { headers: { Host: "localhost" } });
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
