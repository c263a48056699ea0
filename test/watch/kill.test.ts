/** A process that is killed between recording and sending loses no alert and doubles none. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { openLedger } from "#ledger";
import { makeClaimed } from "#test/contract/claimed.ts";
import { makeFolder } from "#test/contract/folder.ts";
import { RUN } from "#test/contract/reading.ts";
import { until } from "./servers.ts";

const SCRIPT = fileURLToPath(new URL("process-follow.ts", import.meta.url));
const folder = makeFolder();
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

test("kill -9 while an alert is on its way: sent again with the same id, once on the desk", {
  timeout: 60_000,
}, async () => {
  const posts: string[] = [];
  let isAnswering = false;
  const server = createServer((request, response) => {
    posts.push(String(request.headers["webhook-id"]));
    if (isAnswering) response.writeHead(204).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ends.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  const ledger = await openLedger(folder.file());
  ends.push(() => ledger.close());
  const facts = { measure: "minerals.inventory" };
  await ledger.watches.add(
    { label: { zh: "庫存", en: "inventory" }, facts, rule: { kind: "new" } },
    new Date().toISOString(),
  );
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const start = (): ChildProcess => {
    const child = spawn(process.execPath, ["--no-warnings", SCRIPT, ledger.file!, url], { stdio: "inherit" });
    ends.push(() => child.kill("SIGKILL"));
    return child;
  };
  const first = start();
  const reading = makeClaimed("鋰的庫存為1200公噸。", { claims: [{ subject: "鋰", measure: "minerals.inventory" }] });
  await ledger.append([reading], RUN, new Date().toISOString());
  await until(() => posts.length === 1);
  first.kill("SIGKILL");
  await once(first, "exit");
  expect(await ledger.watches.queue()).toEqual({ waiting: 1, done: 0, failed: 0 });

  isAnswering = true;
  start();
  await until(async () => (await ledger.watches.queue()).done === 1);
  const alerts = await ledger.watches.alerts();
  expect(alerts).toHaveLength(1);
  expect(posts).toEqual([alerts[0]!.id, alerts[0]!.id]);
});
