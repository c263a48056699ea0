import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { articleLine, makeFolder } from "./folder.ts";
import { ended, gather, run, SAMPLE, start } from "./run.ts";

const folder = makeFolder();
afterAll(folder.remove);

const parse = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("NDJSON holds the sample, every span the words that are printed there", async () => {
  const { status, stdout, stderr } = await run(["read", SAMPLE, "--format", "ndjson"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const records = parse(stdout);
  expect(records.length).toBeGreaterThanOrEqual(20);
  const mentions = records.flatMap(({ text, figures, times }) =>
    [...figures, ...times].map((one) => ({ ...one, cut: text.slice(one.start, one.end) })),
  );
  expect(mentions.length).toBeGreaterThan(200);
  expect(mentions.filter(({ text, cut }) => text !== cut)).toEqual([]);
});

test("NDJSON holds a fact for every figure, and the run; --no-facts leaves them out; --facts is taken as before", async () => {
  const input = articleLine(1);
  const ways = [[], ["--facts"], ["--no-facts"]];
  const [plain, asked, without] = await Promise.all(
    ways.map((way) => run(["read", "--format", "ndjson", ...way], { input })),
  );
  const [record] = parse(plain!.stdout);
  const places = (list: { start: number; end: number }[]) => list.map(({ start, end }) => [start, end]);
  expect(record.figures.length).toBeGreaterThan(1);
  expect(places(record.facts)).toEqual(places(record.figures));
  expect(record.facts[0]).toMatchObject({
    subject: expect.stringMatching(/^甲礦場/),
    period: "2025",
    stance: "reported",
  });
  expect(record.run).toMatch(/^assay-/);
  expect(asked?.stdout).toBe(plain?.stdout);
  const { entities: _, facts: __, run: ___, ...rest } = record;
  expect(parse(without!.stdout)).toEqual([rest]);
});

test("json is the same as ndjson", async () => {
  const input = articleLine(1);
  const [json, ndjson] = await Promise.all(
    ["json", "ndjson"].map((format) => run(["read", "--format", format], { input })),
  );
  expect(json?.stdout).toBe(ndjson?.stdout);
  expect(parse(json!.stdout)).toHaveLength(1);
});

test("the table shows words, value, bound and time in straight columns", async () => {
  const { stdout } = await run(["read", "-"], { input: articleLine(1) });
  expect(stdout).toMatch(/^甲礦場第1號公報\n {2}日期 2025-10-25 {2}主題 礦業 {2}編號 a1\n {2}原文/);
  expect(stdout).toMatch(/ {2}主語 +所指 +期間 +語氣 +誰說的\n/);
  expect(stdout).toMatch(/約11萬噸 +110,000 t {2}約 +甲礦場\S* +\S+ +2025 +報導\n/);
  expect(stdout).toMatch(/今年 +2025 {2}年推定\n/);
  const plain = await run(["read", "-", "--no-facts"], { input: articleLine(1) });
  expect(plain.stdout).toMatch(/ {2}註\n[\s\S]*約11萬噸 +110,000 t {2}約\n/);
});

test("the page of HTML stands alone", async () => {
  const { stdout } = await run(["read", "--format", "html", "--lang", "en"], {
    input: articleLine(1, "<b>產量3成</b>"),
  });
  expect(stdout).toMatch(/^<!doctype html>/i);
  expect(stdout).toContain("&lt;b&gt;");
  expect(stdout).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
});

test("a title cannot command the terminal", async () => {
  const { stdout } = await run(["read"], {
    input: `${JSON.stringify({ title: "\u001b[31m紅\u0007", body: "產量3成" })}\n`,
  });
  expect(stdout).toContain("␛[31m紅␇");
  for (const control of ["\u001b", "\u0007"]) expect(stdout).not.toContain(control);
});

test("options reach the reader: encoding, topic and date", async () => {
  const big5 = Buffer.concat([
    Buffer.from('{"title":"t","body":"', "latin1"),
    Buffer.from([0xa4, 0x54, 0xa6, 0xa8]),
    Buffer.from('"}\n'),
  ]);
  const path = folder.file("big5.ndjson", big5);
  const { stdout } = await run([
    "read",
    path,
    "--encoding",
    "big5",
    "--topic",
    "鋼",
    "--published",
    "2024-05",
    "--format",
    "ndjson",
  ]);
  expect(parse(stdout)).toEqual([
    expect.objectContaining({
      text: "t\n三成",
      topics: ["鋼"],
      published: "2024-05",
      figures: [expect.objectContaining({ low: 30, unit: "%" })],
    }),
  ]);
});

test("file: and http: addresses are read; what a server refuses is a problem", async () => {
  const server = createServer((request, answer) => {
    if (request.url === "/a") answer.writeHead(200, { "content-type": "application/x-ndjson" }).end(articleLine(7));
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const file = pathToFileURL(folder.file("f.ndjson", articleLine(6))).href;
    const read = await run(["read", file, `${address}/a`, "--format", "ndjson"]);
    expect(parse(read.stdout).map(({ id }) => id)).toEqual(["a6", "a7"]);
    const missing = await run(["read", `${address}/b`, "--lang", "en"]);
    expect(missing).toMatchObject({ status: 1, stdout: "" });
    expect(missing.stderr).toMatch(/^http:\S+\/b: the site gave no page \(.*404.*\[input\.http-status\]\n$/);
  } finally {
    server.close();
  }
});

test("what was read wholly before a bad input stands; nothing of the bad one does", async () => {
  const good = folder.file("good.ndjson", articleLine(1));
  const bad = folder.file("bad.ndjson", `${articleLine(2)}{"title":\n`);
  const { status, stdout, stderr } = await run(["read", good, bad, "--format", "ndjson", "--lang", "en"]);
  expect(status).toBe(1);
  expect(parse(stdout).map(({ id }) => id)).toEqual(["a1"]);
  expect(stderr).toMatch(/^\S*bad\.ndjson:2: .*\[input\.[a-z-]+\]\n$/);
});

test("a long stream that breaks off late leaves whole lines only", async () => {
  const lines = Array.from({ length: 3_000 }, (_, i) => articleLine(i)).join("");
  const { status, stdout } = await run(["read", "-", "--format", "ndjson"], { input: `${lines}{"title` });
  expect(status).toBe(1);
  expect(stdout.endsWith("\n")).toBe(true);
  expect(parse(stdout).length).toBeGreaterThan(100);
});

test("a reader that leaves early ends it quietly", async () => {
  const path = folder.file("many.ndjson", Array.from({ length: 5_000 }, (_, i) => articleLine(i)).join(""));
  const child = start(["read", path, "--format", "ndjson"]);
  const said = gather(child);
  child.stdout?.once("data", () => child.stdout?.destroy());
  expect(await ended(child)).toEqual([0, null]);
  expect(said().stderr).toBe("");
});
