import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openForAppending, openForReading } from "#service";
import { ended, gather, start, until } from "#test/cli/run.ts";
import { askPort } from "./served.ts";

const folder = mkdtempSync(join(tmpdir(), "assay-http-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a desk that is killed in the middle of a job has on disk whatever the job said was stored", async () => {
  const path = join(folder, "ledger.db");
  await (await openForAppending(path)).close();
  const child = start(["serve", "--port", "0", "--ledger", path]);
  const said = gather(child);
  const port = Number(/:(\d+)\//.exec(await until(child, said, /http:\/\/\S+:\d+\//))![1]);
  const lines = Array.from({ length: 20_000 }, (_, index) =>
    JSON.stringify({ title: `第${index}篇`, body: `鐵礦場${index}月產量為${index + 1}萬公噸。` }),
  );
  const form = new FormData();
  form.append("file", new File([lines.join("\n")], "long.ndjson"));
  const answer = await fetch(`http://127.0.0.1:${port}/api/articles`, { method: "POST", body: form });
  const { job } = (await answer.json()) as { job: { id: string } };
  let stored = 0;
  while (stored < 500) stored = (await askPort(port, `/api/job/${job.id}`)).json.stored.added;
  child.kill("SIGKILL");
  await ended(child);
  const ledger = await openForReading(path);
  const { articles } = await ledger.counts();
  await ledger.close();
  expect(articles).toBeGreaterThanOrEqual(stored);
  expect(articles).toBeLessThan(lines.length);
});
