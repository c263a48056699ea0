import { createServer } from "node:net";
import { afterAll, expect, test } from "vitest";
import { makeFolder } from "./folder.ts";
import { ended, gather, run, start, until } from "./run.ts";

const folder = makeFolder();
afterAll(folder.remove);
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

test("start reads the sample, serves it, ends gracefully, and is the same the second time", async () => {
  const env = { ASSAY_LEDGER: folder.file("start.db"), ASSAY_LANG: "en" };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const child = start(["start", "--port", "0"], { env });
    const said = gather(child);
    const address = await until(child, said, ADDRESS);
    expect(await (await fetch(`${address}topic/${encodeURIComponent("礦業")}`)).text()).toContain('<div id="app">');
    expect(said().stderr).toMatch(/^sample of \d+ articles, \d+ figures, \d+ times \(ledger .*start\.db\)\n$/);
    child.kill(signal);
    expect(await ended(child)).toEqual([0, null]);
    await expect(fetch(address)).rejects.toThrow();
  }
  const { articles, sequence } = JSON.parse((await run(["status", "--format", "json"], { env })).stdout);
  expect(sequence).toBe(articles);
});

test("a ledger of the user's is served as it is", async () => {
  const env = { ASSAY_LEDGER: folder.file("own.db") };
  await run(["add", "-", "--topic", "鋼"], { env, input: '{"title":"鋼價","body":"上漲3成"}\n' });
  const child = start(["start", "--port", "0"], { env });
  const said = gather(child);
  await until(child, said, ADDRESS);
  child.kill("SIGTERM");
  await ended(child);
  expect(JSON.parse((await run(["status", "--format", "json"], { env })).stdout).articles).toBe(1);
});

test("a taken port is a problem when it was asked for", async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
  const { port } = blocker.address() as { port: number };
  try {
    const env = { ASSAY_LEDGER: folder.file("taken.db") };
    const { status, stdout, stderr } = await run(["start", "--port", String(port)], { env });
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toMatch(/127\.0\.0\.1:\d+：連接埠已被使用.*\[serve\.port-taken\]\n$/);
  } finally {
    blocker.close();
  }
});

test("without a port asked for, the next free one is taken and told", async () => {
  const env = { ASSAY_LEDGER: folder.file("next.db"), ASSAY_LANG: "en" };
  const blocker = createServer().on("error", () => undefined); // someone else may sit there: as good
  await new Promise<void>((resolve) => {
    blocker.on("error", () => resolve()).listen(7317, "127.0.0.1", resolve);
  });
  const child = start(["start"], { env });
  const said = gather(child);
  try {
    expect(await until(child, said, ADDRESS)).not.toContain(":7317/");
    expect(said().stderr).toMatch(/port 7317 is taken, using \d+\n/);
  } finally {
    child.kill("SIGTERM");
    await ended(child);
    blocker.close();
  }
});
