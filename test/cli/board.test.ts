import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "./folder.ts";
import { readCsv } from "./read-csv.ts";
import { run, SAMPLE } from "./run.ts";

const folder = makeFolder();
const env = { ASSAY_LEDGER: folder.file("ledger.db") };
afterAll(folder.remove);
beforeAll(async () => {
  await run(["add", SAMPLE], { env });
});

const say = async (...args: readonly string[]) => run(["board", ...args], { env });

test("without a name every board is listed", async () => {
  const { stdout, status } = await say();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^bitcoin\.hashrate +各國算力$/m);
  const listed = JSON.parse((await say("--format", "json")).stdout) as readonly { readonly id: string }[];
  expect(listed.map(({ id }) => id)).toContain("incidents.tolls");
});

test("a board is printed section by section, each row with what its words allow and its fact", async () => {
  const { stdout } = await say("bitcoin.hashrate", "--source", "盧克索", "--period", "2025-07/2025-09", "--lang", "en");
  expect(stdout).toMatch(/^Hashrate by country\n/);
  expect(stdout).toMatch(/^Share of network hashrate\n/m);
  expect(stdout).toMatch(
    /^ {4}Russia +16\.61% +\[16\.605, 16\.615\] % +2025-07\/2025-09 +reported +盧克索 +[0-9a-f]{12}-\d+$/m,
  );
  expect(stdout).toContain("    (902.83, 903.37) EH/s = 323.4 EH/s ÷ 35.81% = ");
  expect(stdout).not.toContain("劍橋大學");
});

test("as JSON it is the record, as CSV a line a row", async () => {
  const record = JSON.parse((await say("incidents.tolls", "--format", "json")).stdout);
  expect(record).toMatchObject({ id: "incidents.tolls", label: { en: "Accident tolls" } });
  const csv = (await say("incidents.tolls", "--format", "csv", "--measure", "incidents.deaths", "--lang", "en")).stdout;
  const [head, ...rows] = readCsv(csv);
  expect(head?.slice(0, 5)).toEqual(["board", "section", "kind", "group", "name"]);
  const cell = (row: readonly string[], name: string) => row[head!.indexOf(name)];
  const tolls = rows.filter((row) => cell(row, "kind") === "series");
  expect(tolls.map((row) => cell(row, "words"))).toEqual(expect.arrayContaining(["至少32人", "至少40人", "49人"]));
  for (const row of tolls) expect(cell(row, "facts")).toMatch(/^[0-9a-f]{12}-\d+( |$)/);
});

test("a board that nobody declares is a mistake, and so is a format that it has not", async () => {
  expect(await say("bitcoin.none")).toMatchObject({ status: 2, stdout: "" });
  expect((await say("bitcoin.none")).stderr).toMatch(/^bitcoin\.none：沒有這個看板.*\[usage\.unknown-board\]/);
  expect((await say("bitcoin.hashrate", "--format", "ndjson")).stderr).toMatch(/\[usage\.bad-argument\]/);
  expect((await say("bitcoin.hashrate", "--bom")).stderr).toMatch(/\[usage\.bad-argument\]/);
});

test("a filter that leaves nothing leaves no section", async () => {
  const { stdout, stderr, status } = await say("bitcoin.hashrate", "--source", "nobody");
  expect(status).toBe(0);
  expect(stdout.trimEnd().split("\n")).toHaveLength(2);
  expect(stderr).toContain("沒有符合的事實");
});
