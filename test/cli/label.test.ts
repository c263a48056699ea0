import { afterAll, expect, test } from "vitest";
import { readPackCorpus } from "#test/packs/read-corpus.ts";
import { articleLine, makeFolder } from "./folder.ts";
import { run, SAMPLE } from "./run.ts";

const folder = makeFolder();
afterAll(folder.remove);

const lines = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("labels show each line of text and under it its figures", async () => {
  const { status, stdout, stderr } = await run(["label", "-"], { input: articleLine(1) });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^% assay label 1\n/);
  expect(stdout).toMatch(/\n@ a1 \| 2025-10-25\n> 甲礦場第1號公報\n/);
  expect(stdout).toMatch(/\n> 甲礦場今年產量約11萬噸，較去年同期增加3\.5%。\n {2}約11萬噸 \| about 110000 t \| /);
});

test("the sample comes back the same through a file of labels", async () => {
  const text = (await run(["label", SAMPLE])).stdout;
  const path = folder.file("sample.label", text);
  expect((await run(["label", path])).stdout).toBe(text);
  const direct = await run(["label", SAMPLE, "--format", "ndjson"]);
  expect((await run(["label", path, "--format", "ndjson"])).stdout).toBe(direct.stdout);
  const read = lines((await run(["read", SAMPLE, "--format", "ndjson"])).stdout);
  const spans = read.flatMap(({ id, figures }) =>
    figures.map((one: { start: number; text: string }) => [id, one.start, one.text]),
  );
  expect(lines(direct.stdout).map(({ article, start, text: words }) => [article, start, words])).toEqual(spans);
});

test("a correction by hand arrives in the reference set", async () => {
  const text = (await run(["label", "-"], { input: articleLine(1) })).stdout;
  const mended = text.replace(/^( {2}約11萬噸 .*)\| reported \|.*$/m, "$1| plan | 廠長 via 乙報");
  const { stdout } = await run(["label", "-", "--format", "ndjson"], { input: mended });
  expect(lines(stdout)[0]).toMatchObject({ text: "約11萬噸", status: "plan", by: "廠長", low: 110_000 });
});

test("the corpus form is read by the packs' own reader", async () => {
  const { stdout } = await run(["label", SAMPLE, "--format", "corpus"]);
  const cases = readPackCorpus(folder.file("sample.txt", stdout), "sample.txt");
  expect(cases.length).toBeGreaterThan(30);
  expect(
    cases.flatMap(({ expected }) => expected).filter(({ measure }) => measure !== undefined).length,
  ).toBeGreaterThan(50);
});

test("every bad line is told; nothing is printed then", async () => {
  const bad =
    "% assay label 1\n@ a | 2025\n> 產量3%。\n  4% | 4 % | - | - | - | - | - | -\n  3% | 3 stone | - | - | - | - | - | -\n  3% | 3 % | - | - | no.such | - | - | -\n";
  const { status, stdout, stderr } = await run(["label", "-", "--format", "ndjson", "--lang", "en"], { input: bad });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^standard input:4: .*not in the text above: 4%.*\[input\.bad-label\]$/),
    expect.stringMatching(/^standard input:5: .*no such unit: stone.*\[input\.bad-label\]$/),
    expect.stringMatching(/^standard input:6: .*no such measure: no\.such.*\[input\.bad-label\]$/),
  ]);
});
