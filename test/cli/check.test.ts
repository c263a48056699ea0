import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFolder } from "./folder.ts";
import { run } from "./run.ts";
import { checkSarif } from "./sarif.ts";

const folder = makeFolder();
afterAll(folder.remove);

const ledger = folder.file("ledger.db");
const env = { XDG_DATA_HOME: folder.file("nobody") };

/** Two outlets on one figure of our own making, from one company's word. */
const NEWS = [
  ["甲報", "2025-10-20", "必和必拓2024年銅產量為187萬公噸。"],
  ["乙報", "2025-10-21", "必和必拓2024年銅產量為187萬公噸。"],
].map(
  ([source, published, body], at) => `${JSON.stringify({ id: `n${at}`, title: "銅產量", body, source, published })}\n`,
);

const HASHRATE = (part: string) => `全球算力為1000 EH/s，中國占20%，算力為${part} EH/s。`;
const GOOD = folder.file("good.md", `# 中國算力\n\n${HASHRATE("200")}\n`);
const BAD = folder.file(
  "bad.md",
  `# 中國算力\n\n[**全球算力**](https://example.com/1000)為1000 EH/s，\n中國占20%，算力為260 EH/s。\n`,
);

beforeAll(async () => {
  const news = folder.file("news.ndjson", NEWS.join(""));
  expect(await run(["add", news, "--ledger", ledger])).toMatchObject({ status: 0, stderr: "" });
});

const checkJson = async (path: string, ...args: string[]) => {
  const { status, stdout, stderr } = await run(["check", path, "--format", "json", ...args], { env });
  return { status, stderr, draft: JSON.parse(stdout).drafts[0] };
};

test("a draft whose figures fit passes, alone and says so", async () => {
  const { status, draft, stderr } = await checkJson(GOOD);
  expect(status).toBe(0);
  expect(stderr).toBe("沒有帳本，只與草稿自己核對\n");
  expect(draft).toMatchObject({ ledger: false, counts: { figures: 3, checkable: 3, checked: 3, derivable: 3 } });
  expect(draft.findings[0]).toMatchObject({ verdict: "holds", check: "identity", guarded: true });
});

test("a figure that does not fit fails, with line and column of the file", async () => {
  const { status, draft } = await checkJson(BAD, "--lang", "en");
  expect(status).toBe(1);
  expect(
    draft.figures.map(({ status, text, line, column }: Record<string, unknown>) => [status, text, line, column]),
  ).toEqual([
    ["conflicting", "1000 EH/s", 3, 38],
    ["conflicting", "20%", 4, 4],
    ["conflicting", "260 EH/s", 4, 11],
  ]);
  expect(draft.findings[0].why).toMatch(/“260 EH\/s” is to follow from .* was to be expected/);
});

test("a figure that others print is supported, with reports and origins", async () => {
  const path = folder.file("copper.txt", "銅產量\n必和必拓2024年銅產量為187萬公噸。\n");
  const { status, draft } = await checkJson(path, "--ledger", ledger);
  expect(status).toBe(0);
  expect(draft.figures[0]).toMatchObject({ status: "supported", reports: 2, origins: 2, line: 2, column: 14 });
  const { stdout } = await run(["check", path, "--ledger", ledger], { env });
  expect(stdout).toContain("《銅產量》");
  expect(stdout).toContain("有據 1");
});

test("another figure of one cell conflicts with the ledger", async () => {
  const path = folder.file("other.txt", "銅產量\n必和必拓2024年銅產量為237萬公噸。\n");
  const { status, draft } = await checkJson(path, "--ledger", ledger);
  expect(status).toBe(1);
  expect(draft.figures[0].status).toBe("conflicting");
  expect(draft.findings[0].terms.map(({ text }: { text: string }) => text).sort()).toEqual(["187萬公噸", "237萬公噸"]);
});

test("what a person called wrong is left out", async () => {
  const own = folder.file("judged.db");
  await run(["add", folder.file("news.ndjson"), "--ledger", own]);
  const { stdout } = await run(["facts", "--ledger", own, "--format", "ndjson"]);
  for (const line of stdout.trimEnd().split("\n")) await run(["judge", "wrong", JSON.parse(line).id, "--ledger", own]);
  const path = folder.file("other.txt");
  expect((await checkJson(path, "--ledger", own)).status).toBe(0);
});

test("what its own source later told otherwise is stale, and --strict refuses it", async () => {
  const old = folder.file(
    "old.md",
    "---\ntitle: 銅產量\nsource: 甲報\ndate: 2025-10-01\n---\n\n必和必拓2024年銅產量為180萬公噸。\n",
  );
  const { status, draft } = await checkJson(old, "--ledger", ledger);
  expect(draft.figures[0].status).toBe("stale");
  expect(status).toBe(0);
  expect((await checkJson(old, "--ledger", ledger, "--strict")).status).toBe(1);
});

describe("a draft comes in any form", () => {
  test.each([
    [
      "html",
      `<html><head><title>中國算力</title></head><body><article><h1>中國算力</h1>\n<p>${HASHRATE("<b>260</b>")}</p></article></body></html>`,
      2,
    ],
    ["txt", `中國算力\r\n${HASHRATE("260")}\r\n`, 2],
    ["md", `---\ntitle: 中國算力\n---\n\n> ${HASHRATE("260")}\n`, 5],
  ])("%s", async (form, text, line) => {
    const { status, draft } = await checkJson(folder.file(`form.${form}`, text));
    expect(status).toBe(1);
    expect(draft.figures.at(-1)).toMatchObject({ status: "conflicting", line, offset: text.indexOf("260") });
  });

  test("standard input, and NDJSON whose lines are those of its articles", async () => {
    const { status, stdout } = await run(["check", "-", "--format", "ndjson"], {
      env,
      input: `中國算力\n${HASHRATE("260")}`,
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ input: "-", counts: { conflicting: 3 } });
    const line = folder.file("draft.ndjson", `${JSON.stringify({ title: "中國算力", body: HASHRATE("260") })}\n`);
    const { draft } = await checkJson(line);
    expect(draft.figures[0]).toMatchObject({ line: 2, column: 6 });
    expect(draft.figures[0]).not.toHaveProperty("offset");
  });
});

test("SARIF 2.1.0 is what its schema asks for, and points into the file", async () => {
  const { status, stdout } = await run(["check", BAD, GOOD, "--format", "sarif"], { env });
  expect(status).toBe(1);
  const log = JSON.parse(stdout);
  expect(checkSarif(log)).toEqual([]);
  const [result] = log.runs[0].results;
  expect(result).toMatchObject({ ruleId: "identity/fails", level: "error" });
  const { region } = result.locations[0].physicalLocation;
  expect(region).toMatchObject({ startLine: 4, startColumn: 11, charLength: 8, snippet: { text: "260 EH/s" } });
  expect(
    checkSarif({ ...log, version: "2.0.0", runs: [{ ...log.runs[0], results: [{ ...result, message: {} }] }] }),
  ).toEqual(["version", "runs[0].results[0].message"]);
});

test("the same draft gives the same answer, byte for byte", async () => {
  const once = async () => (await run(["check", BAD, "--ledger", ledger, "--format", "json"], { env })).stdout;
  expect(await once()).toBe(await once());
});

test("a ledger that is named must be there; a bad format is wrong usage", async () => {
  expect(await run(["check", GOOD, "--ledger", folder.file("none.db")])).toMatchObject({
    status: 3,
    stderr: expect.stringContaining("[ledger.missing]"),
  });
  expect(await run(["check", GOOD, "--format", "xml"])).toMatchObject({ status: 2 });
  expect(await run(["check", folder.file("nothing.md")])).toMatchObject({ status: 1, stdout: "" });
});
