import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMemoryLedger, type Stored } from "#ledger";
import { type Problem, ProblemError } from "#model";
import { addInputs } from "#service/add.ts";
import { makeBinder, toBoundRecord } from "#service/facts.ts";
import { readInputs } from "#service/read.ts";
import { collect } from "#test/contract/reading.ts";
import { IMPORTED } from "./mention.ts";

const SAMPLE = join(import.meta.dirname, "..", "..", "..", "sample");
const OLD = "assay-0.0.9-1-0123abcd";
const PAGE = `<!doctype html><html lang="zh-Hant"><head><title>甲礦場公報</title><meta property="article:published_time" content="2025-10-25"></head>
<body><article><h1>甲礦場公報</h1><h2>產量</h2><p>甲礦場10月產量約11萬6000公噸，較去年同期增加3.5%，共有54名工人。總經理表示，公司計畫2026年再投資1.20億至2億美元。</p>
<p>甲礦場9月產量為10.50萬公噸，年減2.0%，公司將這段期間的減少歸因於雨季與檢修，並指出庫存尚可支應數月。</p>
<table><tr><td>年度</td><td>產量</td></tr><tr><td>2024年</td><td>120萬公噸</td></tr></table></article></body></html>`;

const folder = mkdtempSync(join(tmpdir(), "assay-restore-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

let lines: readonly string[] = [];

beforeAll(async () => {
  const { bind, run } = await makeBinder();
  const inputs = [SAMPLE, write("page.html", PAGE), write("bare.txt", "只有標題3成")];
  for await (const scanned of readInputs(inputs))
    lines = [...lines, JSON.stringify(toBoundRecord(bind(scanned), run.id))];
});

/** What a ledger holds after these lines were added, oldest first. */
async function add(text: string): Promise<readonly Stored[]> {
  const ledger = openMemoryLedger();
  await addInputs(ledger, [write("lines.ndjson", text)]);
  return collect(ledger.readings({ order: "appended" }));
}

const print = (stored: readonly Stored[]) => stored.map((one) => JSON.stringify(toBoundRecord(one, one.run.id)));

test("what was read goes in and comes out byte for byte, pages of HTML too", async () => {
  expect(lines.length).toBeGreaterThan(25);
  expect(print(await add(lines.join("\n")))).toEqual(lines);
});

test("what this program reads the same keeps its rules; what it cannot know is marked as taken over", async () => {
  const [plain] = await add(lines[0]!);
  expect(new Set(plain!.figures.map(({ rule }) => rule))).not.toContain(IMPORTED);
  const page = (await add(lines.find((line) => line.includes("甲礦場公報"))!))[0]!;
  expect(page.facts.length).toBe(page.figures.length);
});

test("a line of an older reader keeps its reading, its run and every digit", async () => {
  const old = lines.map((line) => line.replace(/"run":"[^"]*"/, `"run":"${OLD}"`));
  const stored = await add(old.join("\n"));
  expect(print(stored)).toEqual(old);
  expect(new Set(stored.map(({ run }) => run.id))).toEqual(new Set([OLD]));
  const exact = (one: Stored) => one.figures.map(({ low, high, exact }) => [low, high, exact]);
  const now = await add(lines.join("\n"));
  expect(stored.map(exact)).toEqual(now.map(exact));
  expect(stored[0]!.facts[0]!.stance.evidence.rule).toBe(IMPORTED);
});

test("lines of two runs stay under their own, and the newer supersedes the older", async () => {
  const old = lines[0]!.replace(/"run":"[^"]*"/, `"run":"${OLD}"`);
  const ledger = openMemoryLedger();
  await addInputs(ledger, [write("old.ndjson", old)]);
  const added = await addInputs(ledger, [write("new.ndjson", `${lines[0]}\n${lines[1]}`)]);
  expect(added).toMatchObject({ added: 1, superseded: 1 });
  const history = await collect(ledger.history(JSON.parse(lines[0]!).id));
  expect(history.map(({ run }) => run.id)).toEqual([OLD, JSON.parse(lines[0]!).run]);
});

test.each([
  ["of a newer reader", (line: string) => line.replace(/"run":"[^"]*"/, '"run":"assay-9.9.9-999999-00000000"')],
  ["that names no run of ours", (line: string) => line.replace(/"run":"[^"]*"/, '"run":"someone-else"')],
  ["without a run", (line: string) => line.replace(/,"run":"[^"]*"/, "")],
])("a line %s is read anew", async (_, change) => {
  const { run } = await makeBinder();
  const [stored] = await add(change(lines[0]!).replace('"low":94', '"low":95'));
  expect(stored!.run.id).toBe(run.id);
  expect(print([stored!])).toEqual([lines[0]]);
});

test("a number that no double holds comes back with all its digits", async () => {
  const { run } = await makeBinder();
  const text = "價值12345678901234567.89元。";
  const [stored] = await add(JSON.stringify({ id: "big", title: "", body: text, published: "2025-10-25" }));
  const line = JSON.stringify(toBoundRecord(stored!, run.id)).replace(/"run":"[^"]*"/, `"run":"${OLD}"`);
  expect(line).toContain('"low":12345678901234567.89,');
  expect(print(await add(line))).toEqual([line]);
});

/** One field of a record set to something else, by its path. */
function setField(record: unknown, path: string, value: unknown): void {
  const names = path.split(".");
  const last = names.pop()!;
  let at = record as Record<string, unknown>;
  for (const name of names) at = at[name] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
}

describe("a hostile line is refused with its number and its field", () => {
  test.each([
    ["figures.0.start", -1, /^figures\[0\]: no such span/],
    ["figures.0.end", 1e9, /^figures\[0\]\.end: not a whole number/],
    ["figures.0.end", 99_999, /^figures\[0\]: no such span/],
    ["figures.0.start", 1.5, /^figures\[0\]\.start: not a whole number/],
    ["figures.0.start", "1", /^figures\[0\]\.start: not a whole number/],
    ["figures.0.text", "95處", /^figures\[0\]\.text: not what is printed there/],
    ["figures.1.start", 0, /^figures\[1\]: no such span/],
    ["figures.0.low", "94", /^figures\[0\]\.low: not a number/],
    ["figures.0.low", 95, /^figures\[0\]: low over high/],
    ["figures.0.precision", 3, /^figures\[0\]\.precision: 3/],
    ["figures.0.precision", 1000, /^figures\[0\]\.precision: out of range/],
    ["figures.0.bound", "~", /^figures\[0\]\.bound: not one of/],
    ["figures.0.unit", "a b", /^figures\[0\]\.unit: no unit/],
    ["figures.0", null, /^figures\[0\]: not an object/],
    ["times.0.edtf", "yesterday", /^times\[0\]\.edtf: no EDTF/],
    ["times.0.evidence", { year: "guessed" }, /^times\[0\]\.evidence\.year: not one of/],
    ["entities.0.spans.0", [5, 2], /^entities\[0\]\.spans\[0\]: no such span/],
    ["entities.0.type", "thing", /^entities\[0\]\.type: not one of/],
    ["facts", [], /^facts: 0 for \d+ figures/],
    ["facts.0.id", "0123456789ab-0", /^facts\[0\]\.id: of another text/],
    ["facts.0.start", 12, /^facts\[0\]: /],
    ["facts.0.stance", "certain", /^facts\[0\]\.stance: not one of/],
    ["facts.0.low", 93, /^facts\[0\]: /],
    ["facts.0.period", "soon", /^facts\[0\]\.period: no EDTF/],
    ["facts.0.voices", [{}], /^facts\[0\]\.voices\[0\]\.name: missing/],
    ["facts.0.qualifiers", { comparison: 1 }, /^facts\[0\]\.qualifiers\.comparison: not a string/],
    ["facts.0.label", undefined, /^facts\[0\]\.label: missing/],
  ])("%s = %j", async (path, value, detail) => {
    const record = JSON.parse(lines[0]!);
    setField(record, path, value);
    record.run = OLD;
    await expect(add(`${lines[1]}\n${JSON.stringify(record)}\n`)).rejects.toSatisfy((error: ProblemError) => {
      const { code, at, detail: said } = error.problem as Problem;
      expect({ code, line: at.line }).toEqual({ code: "input.bad-reading", line: 2 });
      expect(said).toMatch(detail);
      return error instanceof ProblemError;
    });
  });
});
