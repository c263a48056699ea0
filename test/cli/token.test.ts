import { readFileSync, statSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { articleLine, makeFolder } from "./folder.ts";
import { ended, gather, run, start, until } from "./run.ts";

const folder = makeFolder();
const env = { ASSAY_TOKENS: folder.file("deep/tokens.json"), ASSAY_LEDGER: folder.file("ledger.db") };
afterAll(folder.remove);

test("a token is shown once, listed without its words, and taken away", async () => {
  const made = await run(["token", "add", "--scope", "read", "judge", "--name", "編輯台", "--days", "3"], { env });
  expect(made.status).toBe(0);
  expect(made.stdout).toMatch(/^assay_[\w-]{43}\n$/);
  const secret = made.stdout.trim();
  expect(made.stderr).not.toContain(secret);
  expect(readFileSync(env.ASSAY_TOKENS, "utf8")).not.toContain(secret);
  expect(statSync(env.ASSAY_TOKENS).mode & 0o777).toBe(0o600);
  const { stdout } = await run(["token", "list", "--format", "json"], { env });
  const [token] = JSON.parse(stdout);
  expect(token).toMatchObject({ scopes: ["read", "judge"], name: "編輯台" });
  expect(Object.keys(token)).not.toContain("hash");
  expect(Date.parse(token.expires) - Date.parse(token.made)).toBe(3 * 86_400_000);
  expect((await run(["token", "list"], { env })).stdout).toContain("read judge");
  expect(await run(["token", "remove", token.id], { env })).toMatchObject({ status: 0 });
  const again = await run(["token", "remove", token.id], { env });
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining("[usage.unknown-token]")]);
  expect((await run(["token", "list", "--format", "json"], { env })).stdout).toBe("[]\n");
});

test("what cannot be meant is refused", async () => {
  for (const args of [["add", "--scope", "write"], ["add", "--days", "0"], ["remove"], ["show"]]) {
    const { status, stderr } = await run(["token", ...args], { env });
    expect([args, status]).toEqual([args, 2]);
    expect(stderr).toContain("[usage.bad-argument]");
  }
});

test("another host than this machine needs a token before it is served, and then at every door", async () => {
  await run(["add", "-", "--kind", "ndjson"], { env, input: articleLine(1) });
  const refused = await run(["serve", "--host", "0.0.0.0", "--port", "0", "--lang", "en"], { env });
  expect([refused.status, refused.stdout]).toEqual([3, ""]);
  expect(refused.stderr).toMatch(/assay token add.*\[access\.no-token\]/);
  const secret = (await run(["token", "add"], { env })).stdout.trim();
  const child = start(["serve", "--host", "0.0.0.0", "--port", "0"], { env });
  const port = /:(\d+)\//.exec(await until(child, gather(child), /http:\/\/\S+:\d+\//))![1];
  const url = `http://127.0.0.1:${port}/api/facts`;
  expect((await fetch(url)).status).toBe(401);
  expect((await fetch(url, { headers: { Authorization: `Bearer ${secret}` } })).status).toBe(200);
  child.kill("SIGTERM");
  expect(await ended(child)).toEqual([0, null]);
});
