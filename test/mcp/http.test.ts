/** MCP over HTTP on loopback: the official client, and what is refused. */
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeApp, type Serving, serve } from "#http";
import { type Ledger, openLedger } from "#ledger";
import { makeFolder } from "#test/cli/folder.ts";
import { run } from "#test/cli/run.ts";
import { call, connectHttp, read } from "./connect.ts";
import { NEWS } from "./news.ts";

const folder = makeFolder();
const errors: unknown[] = [];
let ledger: Ledger;
let serving: Serving;

beforeAll(async () => {
  const path = folder.file("news.db");
  await run(["add", folder.file("news.ndjson", NEWS), "--ledger", path]);
  ledger = await openLedger(path, { readonly: true });
  serving = await serve(makeApp(ledger, { onError: (error) => errors.push(error) }));
});

afterAll(async () => {
  await serving.close();
  await ledger.close();
  folder.remove();
});

describe.each(["auto", "legacy"] as const)("with the official client, protocol %s", (era) => {
  test("tools answer by their schemas, resources hold what is quoted", async () => {
    const client = await connectHttp(serving.url, era);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(
      ["search", "facts", "cell", "article", "audit", "topic", "entity", "verify_text", "measures"].concat([
        "alerts",
        "watches",
        "try_watch",
      ]),
    );
    const { data } = await call(client, "facts", { subject: "必和必拓", limit: 50 });
    expect(data.facts.length).toBeGreaterThan(2);
    for (const { article, start, end, figure } of data.facts)
      expect((await read(client, article.uri))[0]!.text.slice(start, end)).toBe(figure);
    expect((await call(client, "facts", { limit: 0 })).data.error).toMatchObject({
      code: "usage.bad-argument",
      at: "limit",
    });
    await client.close();
  });

  test("many at once", async () => {
    const client = await connectHttp(serving.url, era);
    const text = "中國算力\n全球算力為900 EH/s，中國占10%，算力為120 EH/s。";
    const answers = await Promise.all(Array.from({ length: 20 }, () => call(client, "verify_text", { text })));
    for (const { data } of answers) expect(data.counts.conflicting).toBe(3);
    await client.close();
  });
});

test("the address chooses the language", async () => {
  const client = await connectHttp(`${serving.url}mcp?lang=en`);
  expect(client.getInstructions()).toMatch(/^Assay reads mining news/);
  await client.close();
});

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const LIST = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} });
const HEADERS = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };

/** A request as it is, with headers that fetch would not send. */
function send({ method = "POST", headers = {}, body = LIST }: Sent): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { method, headers: { ...HEADERS, ...headers }, agent: false };
    const sent = request(new URL("/mcp", serving.url), options, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: text }));
    });
    sent.on("error", reject);
    sent.end(method === "GET" ? undefined : body);
  });
}

test("a program that says nothing of where it comes from is answered", async () => {
  const { status, body } = await send({});
  expect(status).toBe(200);
  expect(body).toContain("verify_text");
});

test.each<[string, Sent, number]>([
  ["a page of another site", { headers: { Origin: "https://evil.example" } }, 403],
  ["another site by its name for this machine", { headers: { Host: "evil.example" } }, 403],
  ["what a browser sends for another site", { headers: { "Sec-Fetch-Site": "cross-site" } }, 403],
  ["a form", { headers: { "Content-Type": "text/plain" } }, 415],
  ["a body without end", { body: `{"jsonrpc":"2.0","id":1,"method":"${"a".repeat(1_100_000)}"}` }, 413],
  ["what is no JSON", { body: "{" }, 400],
  ["a stream that nobody opened", { method: "GET" }, 405],
])("%s is refused", async (_what, sent, status) => {
  expect((await send(sent)).status).toBe(status);
});

test("none of it was a mistake of ours", () => expect(errors).toEqual([]));
