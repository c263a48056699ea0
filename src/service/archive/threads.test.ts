import { describe, expect, test } from "vitest";
import { ProblemError } from "#model";
import type { RawPage } from "./page.ts";
import { makeReaderHere } from "./reader-here.ts";
import type { PageSetting } from "./task.ts";
import { startThreads } from "./threads.ts";

const setting: PageSetting = { reach: "article" };
const textOptions = { source: "a.warc" };
const words = "銅礦去年產量增加，公司表示今年的資本支出會依照現金流量分階段進行，不會為了擴產而增加過多的負債。";

const pageOf = (n: number): RawPage => ({
  url: `https://a.example/${n}`,
  offset: n,
  charset: "utf-8",
  bytes: Buffer.from(
    `<html><head><title>第${n}號報導</title></head><body><article><h1>第${n}號報導</h1>${`<p>${words}</p>`.repeat(9)}</article></body></html>`,
  ),
});
const pages = Array.from({ length: 12 }, (_, n) => pageOf(n));

/** A thread that is another program. */
const programOf = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`);
const ANSWER = "parentPort.postMessage({ number, reads: [] })";
const LISTEN = 'import { parentPort } from "node:worker_threads"; parentPort.on("message", ({ number }) => {';

describe("threads", () => {
  test("read what this thread reads, and leave to it what it handed over", async () => {
    const here = await (await makeReaderHere(setting))(pages, textOptions);
    const threads = startThreads(2, setting);
    try {
      const calls = await Promise.all(
        [0, 3, 6, 9].map((from) => threads.read(pages.slice(from, from + 3), textOptions)),
      );
      expect(calls.flat()).toEqual(here);
      expect(here.every(({ articles }) => articles.length === 1)).toBe(true);
      expect(pages.every(({ bytes }) => bytes.length > 0)).toBe(true);
    } finally {
      await threads.close();
    }
  });

  test.each([
    ["ends", "process.exit(7)", "exit 7"],
    ["throws", 'throw new Error("lost")', "lost"],
  ])("one that %s is told with its code to whoever waits for it, and started again", async (_what, end, detail) => {
    const program = programOf(`${LISTEN} if (number < 2) ${ANSWER}; else ${end}; });`);
    const threads = startThreads(1, setting, program);
    try {
      expect(await threads.read(pages, textOptions)).toEqual([]);
      const told = { problem: { code: "reader.thread-ended", at: { source: "a.warc" }, detail } };
      await expect(threads.read(pages, textOptions)).rejects.toMatchObject(told);
      await expect(threads.read(pages, textOptions)).rejects.toThrow(ProblemError);
    } finally {
      await threads.close();
    }
  });

  test("one that cannot be started is told too", async () => {
    const threads = startThreads(1, setting, programOf('import "./nowhere.js";'));
    await expect(threads.read(pages, textOptions)).rejects.toThrow("reader.thread-ended");
    await threads.close();
  });
});
