import { afterAll, beforeAll, expect, test } from "vitest";
import { articleLine, makeFolder } from "./folder.ts";
import { run, SAMPLE } from "./run.ts";

const folder = makeFolder();
const env = { ASSAY_LEDGER: folder.file("deep/er/ledger.db") };
afterAll(folder.remove);

beforeAll(async () => {
  const { status, stdout, stderr } = await run(["add", SAMPLE, "--format", "json"], { env });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ known: 0, superseded: 0, ledger: env.ASSAY_LEDGER });
});

test("adding again stores nothing", async () => {
  const { stdout } = await run(["add", SAMPLE, "--format", "json"], { env });
  const { added, known } = JSON.parse(stdout);
  expect(added).toBe(0);
  expect(known).toBeGreaterThanOrEqual(20);
});

test("topic lists topics, and shows one in either script", async () => {
  expect((await run(["topic"], { env })).stdout).toMatch(/^主題 +文章\n礦業 +\d+\n/);
  const { stdout } = await run(["topic", "矿业", "--limit", "3"], { env });
  expect(stdout).toMatch(/^礦業 {2}第 1–3 篇，共 \d+ 篇\n相關 .*\n\n日期/);
  expect(stdout.trimEnd().split("\n")).toHaveLength(7);
});

test("topic for programs: a page as JSON, or an entry a line, newest first", async () => {
  const page = JSON.parse(
    (await run(["topic", "礦業", "--limit", "5", "--offset", "1", "--format", "json"], { env })).stdout,
  );
  expect(page).toMatchObject({ name: "礦業", offset: 1, limit: 5 });
  expect(page.tags.length).toBeGreaterThan(3);
  const lines = (await run(["topic", "礦業", "--limit", "6", "--format", "ndjson"], { env })).stdout
    .trimEnd()
    .split("\n");
  expect(lines.slice(1).map((line) => JSON.parse(line))).toEqual(page.entries);
  expect(page.entries[0].firstFigures[0]).toMatchObject({
    text: expect.any(String),
    low: expect.any(Number),
    unit: expect.any(String),
  });
});

test("an unknown topic is a problem, not an empty page", async () => {
  expect(await run(["topic", "沒有的"], { env })).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining("[usage.unknown-topic]"),
  });
});

test("search finds all the words, in either script, and says when there is none", async () => {
  const hits = async (...words: string[]) =>
    JSON.parse((await run(["search", ...words, "--format", "json"], { env })).stdout).hits;
  const found = await hits("稀土");
  expect(found.length).toBeGreaterThan(0);
  expect((await hits("稀土", "出口")).length).toBeLessThanOrEqual(found.length);
  expect((await hits("礦業")).map(({ id }: { id: string }) => id)).toEqual(
    (await hits("矿业")).map(({ id }: { id: string }) => id),
  );
  expect(await run(["search", "查無此詞"], { env })).toMatchObject({
    status: 0,
    stdout: "",
    stderr: "沒有文章符合「查無此詞」\n",
  });
  expect((await run(["search", "稀土", "--limit", "1"], { env })).stdout.trimEnd().split("\n")).toHaveLength(2);
});

test("an article of the ledger is printed as it was read", async () => {
  const one = folder.file("one.ndjson", articleLine(99));
  await run(["add", one], { env });
  const [read, kept] = await Promise.all([
    run(["read", one, "--format", "ndjson"]),
    run(["article", "a99", "--format", "ndjson"], { env }),
  ]);
  expect(JSON.parse(kept.stdout)).toEqual(JSON.parse(read.stdout));
});

test("status counts what is there", async () => {
  const { articles, figures, topics } = JSON.parse((await run(["status", "--format", "json"], { env })).stdout);
  expect(articles).toBeGreaterThanOrEqual(20);
  expect(figures).toBeGreaterThan(100);
  expect(topics).toBeGreaterThanOrEqual(1);
});

test("a problem after a batch says exactly what is on disk", async () => {
  const ledger = folder.file("part.db");
  const lines = Array.from({ length: 2_100 }, (_, i) => articleLine(i)).join("");
  const { status, stdout, stderr } = await run(["add", "-", "--ledger", ledger, "--lang", "en"], {
    input: `${lines}{\n`,
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^stored before the problem: 2000 added, .*\nstandard input:2101: .*\[input\./);
  expect(JSON.parse((await run(["status", "--ledger", ledger, "--format", "json"])).stdout).articles).toBe(2_000);
});
