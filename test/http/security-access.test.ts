import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Scope } from "#model";
import { addToken, openAccess, removeToken } from "#service";
import { type Served, serveTexts } from "./served.ts";

const folder = mkdtempSync(join(tmpdir(), "assay-access-"));
const tokens = join(folder, "tokens.json");
const secrets = {} as Record<Scope | "all" | "over", string>;
let desk: Served;

beforeAll(async () => {
  for (const scope of ["read", "add", "judge"] as const) {
    secrets[scope] = addToken({ scopes: [scope] }, tokens).secret;
  }
  secrets.all = addToken({ scopes: ["read", "add", "judge"], name: "全部" }, tokens).secret;
  secrets.over = addToken({ scopes: ["read"], days: -1 }, tokens).secret;
  desk = await serveTexts(["銅礦場增產\n礦業公司公布，第3季銅產量達1萬2,500公噸。"], {
    access: openAccess(tokens),
    loopback: false,
    rates: { read: 3_000, write: 600, wrong: 12 },
  });
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });

test.each(["/api/facts", "/api/topics", "/api/openapi.json", "/health", "/", "/api/events", "/api/none"])(
  "%s is answered to nobody without a token",
  async (path) => {
    const answer = await desk.ask(path);
    expect([answer.status, answer.headers["www-authenticate"]]).toEqual([401, 'Bearer realm="assay"']);
    expect(answer.text).toContain("access.no-token");
  },
);

test("a token lets in for what it allows, and for nothing else", async () => {
  expect((await desk.ask("/api/facts", { headers: bearer(secrets.read) })).status).toBe(200);
  const judgement = { verdict: "right", about: ["none"] };
  const tries: readonly (readonly [string, unknown, Scope])[] = [
    ["/api/judgements", judgement, "judge"],
    ["/api/judgements/", judgement, "judge"],
    ["/api/%6audgements", judgement, "judge"],
    ["/api/articles", { url: "none" }, "add"],
    ["/api/verify", { text: "" }, "read"],
  ];
  for (const [path, value, needed] of tries) {
    for (const scope of ["read", "add", "judge"] as const) {
      const { status, json } = await desk.post(path, value, bearer(secrets[scope]));
      if (scope === needed) expect([400, 404], path).toContain(status);
      else
        expect([path, scope, status, json.error]).toMatchObject([
          path,
          scope,
          403,
          { code: "access.no-scope", at: needed },
        ]);
    }
  }
});

test.each([
  ["a wrong one", () => "Bearer assay_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"],
  ["one whose time is over", () => `Bearer ${secrets.over}`],
  ["one with a letter less", () => `Bearer ${secrets.read.slice(0, -1)}`],
  ["another scheme", () => `Basic ${secrets.read}`],
  ["nothing behind the scheme", () => "Bearer "],
])("%s is refused", async (_, header) => {
  const answer = await desk.ask("/api/facts", { headers: { Authorization: header() } });
  expect([answer.status, answer.json.error.code]).toEqual([401, "access.bad-token"]);
  expect(answer.headers["www-authenticate"]).toContain('error="invalid_token"');
});

test("a browser trades a token for a cookie that no script reads and no other site sends, and gives it back", async () => {
  const signed = await desk.post("/api/session", { token: secrets.all });
  expect(signed.json).toEqual({ scopes: ["read", "add", "judge"], name: "全部", open: false });
  const [cookie = ""] = signed.headers["set-cookie"] ?? [];
  expect(cookie).toMatch(/^assay-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
  const headers = { Cookie: cookie.split(";")[0]! };
  expect((await desk.ask("/api/facts", { headers })).status).toBe(200);
  expect((await desk.ask("/api/session", { headers })).json.scopes).toHaveLength(3);
  const forged = await desk.post("/api/judgements", {}, { ...headers, Origin: "https://evil.example" });
  expect(forged.json.error.code).toBe("usage.bad-origin");
  const left = await desk.ask("/api/session", { method: "DELETE", headers });
  expect([left.status, left.json.scopes]).toEqual([200, []]);
  expect((await desk.ask("/api/facts", { headers })).status).toBe(401);
  const safe = await desk.post("/api/session", { token: secrets.all }, { "X-Forwarded-Proto": "https" });
  expect(safe.headers["set-cookie"]?.[0]).toContain("; Secure");
});

test("what was signed in is out as soon as its token is taken away", async () => {
  const { secret, token } = addToken({ scopes: ["read"] }, tokens);
  const signed = await desk.post("/api/session", { token: secret });
  const headers = { Cookie: signed.headers["set-cookie"]![0]!.split(";")[0]! };
  expect((await desk.ask("/api/facts", { headers })).status).toBe(200);
  removeToken(token.id, tokens);
  expect((await desk.ask("/api/facts", { headers })).status).toBe(401);
  expect((await desk.ask("/api/facts", { headers: bearer(secret) })).status).toBe(401);
});

test("no cookie lets in that the desk did not give", async () => {
  for (const value of ["", "x", "a".repeat(43), secrets.all]) {
    expect((await desk.ask("/api/facts", { headers: { Cookie: `assay-session=${value}` } })).status).toBe(401);
  }
});

test("tokens are kept as hashes, in a file for the user alone; a broken file lets nobody in", () => {
  expect(statSync(tokens).mode & 0o777).toBe(0o600);
  const broken = join(folder, "broken.json");
  for (const content of ["{", '{"tokens":[{"id":"a"}]}', '{"tokens":[{"id":"a","hash":"","scopes":[],"made":""}]}']) {
    writeFileSync(broken, content);
    expect(() => openAccess(broken)).toThrow(/access\.unreadable/);
  }
  expect(() => openAccess(join(folder, "none.json"))).toThrow(/access\.no-token/);
  addToken({ scopes: ["read"], days: -1 }, join(folder, "over.json"));
  expect(() => openAccess(join(folder, "over.json"))).toThrow(/access\.no-token/);
});

test("after too many wrong tokens an address is told to wait, right ones included", async () => {
  const statuses: number[] = [];
  for (let turn = 0; turn < 14; turn++) {
    statuses.push((await desk.post("/api/session", { token: `wrong-${turn}` })).status);
  }
  expect(statuses.at(-1)).toBe(429);
  const right = await desk.ask("/api/facts", { headers: bearer(secrets.read) });
  expect([right.status, right.json.error.code]).toEqual([429, "usage.too-many"]);
  expect(Number(right.headers["retry-after"])).toBeGreaterThan(0);
});

test("whoever writes too often is told to wait", async () => {
  const busy = await serveTexts([], { rates: { read: 3, write: 2, wrong: 9 } });
  const judge = () => busy.post("/api/judgements", { verdict: "right", about: ["none"] });
  expect([(await judge()).status, (await judge()).status, (await judge()).status]).toEqual([404, 404, 429]);
  const remote = { headers: { "X-Forwarded-For": "203.0.113.7" } };
  for (const expected of [200, 200, 200, 429]) expect((await busy.ask("/health", remote)).status).toBe(expected);
  expect((await busy.ask("/health")).status).toBe(200);
  await busy.close();
});
