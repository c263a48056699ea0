import { expect, test } from "vitest";
import { makeCrew } from "./crew.ts";
import type { RawPage } from "./page.ts";

const textOptions = { source: "a.warc" };
const pageOf = (offset: number): RawPage => ({ url: `https://a.example/${offset}`, offset, bytes: new Uint8Array(10) });
const pages = [0, 100, 200, 300, 400, 500].map(pageOf);

/** A thread that ends when it is handed a page whose place is told so. */
const programOf = (isEnd: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ number, pages }) => {
  if (pages.some(({ offset }) => ${isEnd})) process.exit(9);
  parentPort.postMessage({ number, reads: pages.map(({ offset }) => ({ articles: [offset] })) });
});`)}`,
  );

test("a page at which a thread ends is told at its byte, and nothing else is lost", async () => {
  const crew = await makeCrew({ reach: "article", threads: 2, alone: 0, program: programOf("offset === 300") });
  try {
    const reads = await Promise.all([
      crew.read(pages.slice(0, 2), textOptions),
      crew.read(pages.slice(2), textOptions),
    ]);
    const problem = { code: "reader.thread-ended", at: { source: "a.warc", byte: 300 }, detail: "exit 9" };
    expect(reads.flat()).toEqual([
      ...[0, 100, 200].map((offset) => ({ articles: [offset] })),
      { articles: [], problem },
      ...[400, 500].map((offset) => ({ articles: [offset] })),
    ]);
  } finally {
    await crew.close();
  }
});

test("threads that end at every page are an error", async () => {
  const crew = await makeCrew({ reach: "article", threads: 2, alone: 0, program: programOf("true") });
  try {
    await expect(crew.read(pages, textOptions)).rejects.toThrow("reader.thread-ended");
  } finally {
    await crew.close();
  }
});
