import { spawn } from "node:child_process";
import { once } from "node:events";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Ledger, openLedger } from "#ledger";
import { makeFolder } from "#test/contract/folder.ts";
import { collect, RUN } from "#test/contract/reading.ts";
import { makeBatch } from "./batch.ts";

const ROUNDS = 24;
const LONGEST_MS = 300;
const WRITER = fileURLToPath(new URL("writer.ts", import.meta.url));
const folder = makeFolder();

/** Starts a writer, kills it at a random moment, gives back what it was told is on disk: batch and sequence. */
async function writeAndKill(path: string, round: number): Promise<(readonly [batch: number, sequence: number])[]> {
  const child = spawn(process.execPath, [WRITER, path, String(round)], { stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  await once(child.stdout, "data");
  await wait(Math.random() * LONGEST_MS);
  child.kill("SIGKILL");
  const [, signal] = await closed;
  expect(signal).toBe("SIGKILL");
  const lines = printed.slice(0, printed.lastIndexOf("\n")).split("\n").slice(1);
  return lines.map((line) => [Number(line.split(" ")[0]), Number(line.split(" ")[1])] as const);
}

/** Every acknowledged batch is there in full; the one under way, if it is there, also. Gives the number of articles. */
async function checkRound(ledger: Ledger, round: number, acknowledged: number): Promise<number> {
  const stored = new Map((await collect(ledger.readings({ topic: `回合${round}` }))).map((r) => [r.article.hash, r]));
  let articles = 0;
  for (let batch = 0; batch <= acknowledged; batch++) {
    const readings = makeBatch(round, batch);
    const found = readings.filter(({ article }) => stored.has(article.hash));
    expect([readings.length, ...(batch === acknowledged ? [0] : [])]).toContain(found.length);
    for (const reading of found) {
      const { sequence, run, ...rest } = stored.get(reading.article.hash)!;
      expect(rest).toEqual(reading);
      expect(run).toEqual(RUN);
      expect(sequence).toBeGreaterThan(0);
    }
    articles += found.length;
  }
  expect(stored.size).toBe(articles);
  expect(await collect(ledger.search(`回合${round} 待運`))).toHaveLength(articles);
  return articles;
}

test(`${ROUNDS} writers killed in a burst lose nothing that was acknowledged and leave nothing torn`, async () => {
  const path = folder.file();
  const acknowledged: number[] = [];
  let sequence = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const lines = await writeAndKill(path, round);
    acknowledged.push(lines.length);
    expect(lines.map(([batch]) => batch)).toEqual(lines.map((_, i) => i));
    const ledger = await openLedger(path);
    await checkRound(ledger, round, lines.length);
    const counts = await ledger.counts();
    expect(counts.sequence).toBeGreaterThanOrEqual(Math.max(sequence, ...lines.map(([, last]) => last)));
    expect(counts.sequence).toBe(counts.articles);
    sequence = counts.sequence;
    await ledger.close();
  }
  const ledger = await openLedger(path, { readonly: true });
  let articles = 0;
  for (const [round, batches] of acknowledged.entries()) articles += await checkRound(ledger, round, batches);
  const counts = await ledger.counts();
  expect(counts.articles).toBe(articles);
  expect(await collect(ledger.entries())).toHaveLength(articles);
  await ledger.close();
  const probe = new DatabaseSync(path);
  expect(probe.prepare("pragma integrity_check").all()).toMatchObject([{ integrity_check: "ok" }]);
  probe.exec("insert into words (words) values ('integrity-check')");
  probe.close();
  expect(acknowledged.reduce((sum, batches) => sum + batches, 0)).toBeGreaterThan(ROUNDS);
});
