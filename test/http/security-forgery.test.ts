import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serveTexts } from "./served.ts";

let desk: Served;
beforeAll(async () => {
  desk = await serveTexts(["銅礦場增產\n礦業公司20日公布，第3季銅產量達1萬2,500公噸。"]);
});
afterAll(() => desk.close());

const BODY = JSON.stringify({ verdict: "right", about: ["none"] });
const JSON_TYPE = { "Content-Type": "application/json" };
const own = () => `http://127.0.0.1:${desk.port}`;

/** Posts a judgement about nothing: 404 means that it went through every guard. */
const post = (headers: Readonly<Record<string, string>>, body = BODY) =>
  desk.ask("/api/judgements", { method: "POST", headers, body });

test("a program without an origin, and a page of the desk, are let through", async () => {
  expect((await post(JSON_TYPE)).json.error.code).toBe("usage.unknown-fact");
  const page = await post({ ...JSON_TYPE, Origin: own(), "Sec-Fetch-Site": "same-origin" });
  expect(page.json.error.code).toBe("usage.unknown-fact");
  const proxied = await post({ ...JSON_TYPE, Origin: own().replace("http:", "https:") });
  expect(proxied.json.error.code).toBe("usage.unknown-fact");
});

test.each([
  { Origin: "https://evil.example" },
  { Origin: "null" },
  { Origin: "http://127.0.0.1:1" },
  { Origin: "http://localhost" },
  { Origin: "file://127.0.0.1" },
  { Origin: "" },
  { "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "same-site" },
  { "Sec-Fetch-Site": "none" },
  { Origin: "https://evil.example", "Sec-Fetch-Site": "same-origin" },
])("a request with %j comes from another site", async (headers) => {
  const answer = await post({ ...JSON_TYPE, ...(headers as Record<string, string>) });
  expect([answer.status, answer.json.error.code]).toEqual([403, "usage.bad-origin"]);
});

test("a name that was made to point at this machine is refused, whatever its origin says", async () => {
  const headers = { ...JSON_TYPE, Host: `evil.example:${desk.port}`, Origin: `http://evil.example:${desk.port}` };
  const answer = await post(headers);
  expect([answer.status, answer.json.error.code]).toEqual([403, "usage.bad-host"]);
  expect((await desk.ask("/api/facts", { headers: { Host: "evil.example" } })).status).toBe(403);
});

test.each([
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "text/plain; application/json",
  "application/jsonp",
  "",
])("what a form can send is no JSON: %o", async (type) => {
  const answer = await post(type === "" ? {} : { "Content-Type": type });
  expect([answer.status, answer.json.error.code]).toEqual([415, "usage.bad-type"]);
});

test("no other site is told that it may ask", async () => {
  const headers = { Origin: "https://evil.example", "Access-Control-Request-Method": "POST" };
  const answer = await desk.ask("/api/judgements", { method: "OPTIONS", headers });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
});

test.each(["", "{", "nonsense", '{"verdict":"right"', "\ufeff"])("%o is no JSON", async (body) => {
  const answer = await post(JSON_TYPE, body);
  expect([answer.status, answer.json.error.code]).toEqual([400, "usage.bad-body"]);
});

test("deep nesting is refused, not a mistake of ours", async () => {
  const deep = `${"[".repeat(7_000)}${"]".repeat(7_000)}`;
  expect((await post(JSON_TYPE, deep)).status).toBe(400);
  expect(desk.errors).toEqual([]);
});

test("a body over the limit is refused by its length before it is sent, or once it is too long", async () => {
  const big = JSON.stringify({ verdict: "right", about: ["none"], note: "n".repeat(20_000) });
  const declared = await post(JSON_TYPE, big);
  expect([declared.status, declared.json.error.code]).toEqual([413, "usage.too-large"]);
  const pieces = Array.from({ length: 10 }, () => "n".repeat(4_000));
  const chunked = await desk.ask("/api/judgements", { method: "POST", headers: JSON_TYPE, body: pieces });
  expect([chunked.status, chunked.json.error.code]).toEqual([413, "usage.too-large"]);
  const promised = { ...JSON_TYPE, "Content-Length": "1000000000", Expect: "100-continue" };
  expect((await desk.ask("/api/judgements", { method: "POST", headers: promised })).status).toBe(413);
});
