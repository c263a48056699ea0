/** `assay mcp` as a process: what goes out, and how it ends. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "#test/cli/folder.ts";
import { ended, gather, run, start, until } from "#test/cli/run.ts";
import { NEWS } from "./news.ts";

const folder = makeFolder();
afterAll(folder.remove);
const ledger = folder.file("news.db");
beforeAll(async () => {
  await run(["add", folder.file("news.ndjson", NEWS), "--ledger", ledger]);
});

const message = (id: number, method: string, params: object = {}) =>
  `${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`;
const HELLO = message(1, "initialize", {
  protocolVersion: "2025-06-18",
  capabilities: {},
  clientInfo: { name: "test", version: "1" },
});

function begin(args: readonly string[] = []) {
  const child = start(["mcp", "--ledger", ledger, ...args]);
  return { child, said: gather(child) };
}

test("nothing but the protocol goes out, whatever comes in; it ends when the other side hangs up", async () => {
  const { child, said } = begin();
  child.stdin!.write(HELLO);
  await until(child, said, /"id":1\b/);
  child.stdin!.write("no protocol at all\n\n{}\n[1,2]\n");
  child.stdin!.write(message(2, "tools/call", { name: "no_such_tool", arguments: {} }));
  child.stdin!.write(message(3, "no/such/method"));
  child.stdin!.write(message(4, "tools/call", { name: "search", arguments: { words: "銅" } }));
  await until(child, said, /"id":4\b/);
  child.stdin!.end();
  expect(await ended(child)).toEqual([0, null]);
  const lines = said().stdout.trimEnd().split("\n");
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ jsonrpc: "2.0" });
  expect(lines.map((line) => JSON.parse(line).id).sort()).toEqual([1, 2, 3, 4]);
});

test.each(["SIGTERM", "SIGINT"] as const)("it ends cleanly at %s", async (signal) => {
  const { child, said } = begin();
  child.stdin!.write(HELLO);
  await until(child, said, /"id":1\b/);
  child.kill(signal);
  expect(await ended(child)).toEqual([0, null]);
  expect(said().stderr).toBe("");
});

test("it ends when nobody reads its answers any more", async () => {
  const { child, said } = begin();
  child.stdin!.write(HELLO);
  await until(child, said, /"id":1\b/);
  child.stdout!.destroy();
  for (let id = 2; id < 6; id++) child.stdin!.write(message(id, "tools/list"));
  expect((await ended(child))[0]).toBe(0);
});

test("it ends when a message has no end", async () => {
  const { child, said } = begin();
  child.stdin!.write(HELLO);
  await until(child, said, /"id":1\b/);
  child.stdin!.on("error", () => undefined);
  child.stdin!.write("a".repeat(5_000_000));
  expect((await ended(child))[0]).toBe(0);
});

test("a ledger that is not there is told on standard error", async () => {
  const { status, stdout, stderr } = await run(["mcp", "--ledger", folder.file("none.db")]);
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toContain("[ledger.missing]");
});
