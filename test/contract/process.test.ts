import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openLedger } from "#ledger";
import { makeFolder } from "./folder.ts";
import { makeNumbered } from "./numbered.ts";
import { AT, collect, RUN } from "./reading.ts";

const folder = makeFolder();

function start(file: string, ...values: readonly string[]): ChildProcess {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return spawn(process.execPath, [path, ...values], { stdio: ["ignore", "pipe", "inherit"] });
}

test("two readers in other processes see whole batches only, while a writer appends", async () => {
  const path = folder.file();
  const ledger = await openLedger(path);
  const wanted = 600;
  const readers = [1, 2].map(() => start("process-reader.ts", path, String(wanted)));
  const printed = readers.map(() => "");
  for (const [i, child] of readers.entries()) {
    child.stdout!.setEncoding("utf8").on("data", (text: string) => {
      printed[i] += text;
    });
  }
  const ends = readers.map((child) => once(child, "close"));
  await Promise.all(readers.map((child) => once(child.stdout!, "data")));
  for (let from = 1; from <= wanted; from += 10) {
    await ledger.append(
      Array.from({ length: 10 }, (_, i) => makeNumbered(from + i)),
      RUN,
      AT,
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect((await Promise.all(ends)).map(([code]) => code)).toEqual([0, 0]);
  for (const text of printed) expect(Number(text.split("\n")[1])).toBeGreaterThan(2);
  await ledger.close();
});

test("three processes that make one file and write to it at once lose nothing", async () => {
  const path = folder.file();
  const names = ["甲", "乙", "丙"];
  const ends = names.map((name) => once(start("process-writer.ts", path, name), "close"));
  expect((await Promise.all(ends)).map(([code]) => code)).toEqual([0, 0, 0]);
  const ledger = await openLedger(path);
  expect(await ledger.counts()).toMatchObject({ articles: 150, sequence: 150 });
  for (const name of names) expect(await collect(ledger.search(`作者${name}`, { topic: "共同" }))).toHaveLength(50);
  expect((await ledger.topics())[0]).toEqual({ name: "共同", articles: 150 });
  await ledger.close();
});
