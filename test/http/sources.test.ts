import { afterAll, beforeAll, expect, test } from "vitest";
import { makeApp } from "#http";
import { type Ledger, openLedger } from "#ledger";
import { addSource, type SourceList, type SourcePage } from "#service";
import { makeFolder } from "#test/contract/folder.ts";

const folder = makeFolder();
let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger(folder.file());
});
afterAll(() => ledger.close());

const AT = "2025-11-03T08:00:00.000Z";
const ask = (path: string) => makeApp(ledger).request(path, { headers: { Host: "localhost" } });

test("sources with their health, one with its visits, and metrics; each visit is seen at once", async () => {
  const { id } = await addSource(ledger, { name: "https://example.com/feed.xml", options: { topic: "礦業" } }, AT);
  const before = (await (await ask("/api/feeds")).json()) as SourceList;
  expect(before).toMatchObject({ sources: [{ id, kind: "feed", topic: "礦業", state: "new" }], queue: { due: 1 } });
  const [task] = await ledger.flow.lease("a", 1, AT, "2025-11-03T09:00:00.000Z");
  const visit = { outcome: "failed", code: "input.http-status", detail: "503" } as const;
  await ledger.flow.finish([{ task: task!, result: { visit, due: "2025-11-03T10:00:00.000Z" } }], AT);
  const list = (await (await ask("/api/feeds")).json()) as SourceList;
  expect(list.sources).toMatchObject([{ state: "failing", failures: 1, lastError: { ...visit, at: AT } }]);
  const one = (await (await ask(`/api/feed/${id}`)).json()) as SourcePage;
  expect(one).toMatchObject({ id, next: "2025-11-03T10:00:00.000Z", errors: [visit], recent: [visit] });
  const metrics = await ask("/metrics");
  expect(metrics.headers.get("Content-Type")).toContain("text/plain; version=0.0.4");
  expect(await metrics.text()).toContain('assay_visits_total{outcome="failed"} 1\n');
});

test("a source that is not there is a fault of its own", async () => {
  const answer = await ask("/api/feed/none");
  expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([
    404,
    "usage.unknown-source",
  ]);
});
