import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { finish } from "./jobs.ts";
import { type Served, serveTexts } from "./served.ts";

let strict: Served;
let lenient: Served;
let site: Server;
let port = 0;
let visits = 0;

beforeAll(async () => {
  site = createServer((request, response) => {
    visits += 1;
    if (request.url?.startsWith("/to") === true) {
      response.writeHead(302, { location: decodeURIComponent(request.url.slice("/to?".length)) }).end();
    } else response.writeHead(200, { "content-type": "text/plain" }).end("鋅礦\n鋅礦產量4萬公噸。");
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  port = (site.address() as AddressInfo).port;
  strict = await serveTexts([]);
  lenient = await serveTexts([], { allowPrivate: true });
});
afterAll(async () => {
  site.close();
  await strict.close();
  await lenient.close();
});

/** What becomes of an address that is handed over. */
async function fetched(desk: Served, url: string, headers: Readonly<Record<string, string>> = {}) {
  const { json } = await desk.post("/api/articles", { url }, headers);
  const { state, problem } = await finish(desk, json.job);
  return problem?.code ?? state;
}

test("no spelling of an address of this machine or its network is fetched from a desk", async () => {
  const hosts = [
    "127.0.0.1",
    "localhost",
    "2130706433",
    "0x7f000001",
    "017700000001",
    "127.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[64:ff9b::7f00:1]",
    "0.0.0.0",
    "10.0.0.1",
    "192.168.1.1",
    "172.16.0.1",
    "169.254.169.254",
    "[fe80::1]",
    "[fd00::1]",
    "sub.localhost",
  ];
  visits = 0;
  for (const host of hosts) {
    const code = await fetched(strict, `http://${host}:${port}/`);
    expect([host, code]).toEqual([
      host,
      host === "sub.localhost" ? expect.stringMatching(/^input\./) : "input.refused-address",
    ]);
  }
  expect(visits).toBe(0);
});

test("with --allow-private a user of this machine may, and whoever comes from elsewhere may not", async () => {
  const address = `http://127.0.0.1:${port}/`;
  expect(await fetched(lenient, address)).toBe("done");
  expect(visits).toBe(1);
  for (const header of ["X-Forwarded-For", "Forwarded"]) {
    expect(await fetched(lenient, address, { [header]: "203.0.113.7" })).toBe("input.refused-address");
  }
  expect(visits).toBe(1);
});

test("a redirect is looked at like the address itself, and leads to no file", async () => {
  const to = (target: string) => `http://127.0.0.1:${port}/to?${encodeURIComponent(target)}`;
  expect(await fetched(lenient, to(`http://127.0.0.1:${port}/`))).toBe("done");
  expect(await fetched(lenient, to("file:///etc/passwd"))).toBe("input.refused-address");
  expect(await fetched(lenient, to(`http://user:word@127.0.0.1:${port}/`))).toBe("input.refused-address");
});

test("an address with a password in it is refused", async () => {
  expect(await fetched(lenient, `http://user:word@127.0.0.1:${port}/`)).toBe("input.refused-address");
});
