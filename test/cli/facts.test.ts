import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "./folder.ts";
import { run, SAMPLE } from "./run.ts";

const folder = makeFolder();
const path = folder.file("ledger.db");
const env = { ASSAY_LEDGER: path };
afterAll(folder.remove);
beforeAll(async () => {
  await run(["add", SAMPLE], { env });
});

const say = async (...args: readonly string[]) => run(args, { env });

test("a table stops at fifty and says so; a file holds all", async () => {
  const { stdout, stderr } = await say("facts");
  expect(stdout.trimEnd().split("\n")).toHaveLength(51);
  expect(stderr).toMatch(/^只列出 50 個，還有更多；/);
  expect((await say("facts", "--limit", "2", "--lang", "en")).stderr).toMatch(/^2 shown, there are more/);
  const all = await say("facts", "--format", "ndjson");
  expect(all.stdout.trimEnd().split("\n").length).toBeGreaterThan(300);
  expect(all.stderr).toBe("");
});

test("what the packs know by a name is found though no text prints it", async () => {
  const [chinese, english] = [await say("facts", "--subject", "中國"), await say("facts", "--subject", "China")];
  expect(chinese.stdout.split("\n").length).toBeGreaterThan(5);
  expect(english.stdout).toBe(chinese.stdout);
  expect((await say("entity", "China", "--lang", "en")).stdout).toMatch(
    /^中國 {2}type: place {2}core\.cn {2}\d+ articles, \d+ facts\n {2}form +articles\n {2}中國 +\d+\n/,
  );
  expect((await say("entity", "Atlantis")).stderr).toMatch(/^Atlantis：.*\[usage\.unknown-entity\]/);
});

test("a measure or period that cannot be is a mistake, not an empty list", async () => {
  expect(await say("facts", "--measure", "nope")).toMatchObject({ status: 2, stdout: "" });
  expect((await say("facts", "--measure", "nope")).stderr).toMatch(/^nope：沒有這個量度.*\[usage\.unknown-measure\]/);
  expect((await say("facts", "--measure", "deaths")).stderr).toContain("→ incidents.deaths");
  expect((await say("facts", "--as-of", "2025")).stderr).toMatch(
    /^--as-of：.*2025；帳本的序號到 \d+ 為止.*bad-argument\]/,
  );
  for (const asked of [["facts"], ["audit"], ["search", "銅"]])
    expect((await say(...asked, "--topic", "無此題")).stderr).toMatch(/^無此題：.*\[usage\.unknown-topic\]/);
  expect((await say("facts", "--period", "99")).stderr).toMatch(/^--period：.*99；要 EDTF.*\[usage\.bad-argument\]/);
  expect(await say("facts", "--measure", "bitcoin.", "--period", "1999")).toMatchObject({ status: 0, stdout: "" });
});

test("a proposal is accepted, refused and taken back, and every word stays in the list", async () => {
  const [first] = JSON.parse((await say("proposals", "--format", "json")).stdout);
  const state = async () =>
    JSON.parse((await say("proposals", first.name, "--state", "all", "--format", "json")).stdout)[0].state;
  for (const [verdict, then] of [
    ["accept", "accepted"],
    ["refuse", "refused"],
    ["withdraw", "open"],
  ] as const) {
    expect((await say("proposals", `--${verdict}`, first.id, "--by", "甲")).stderr).toBe("");
    expect(await state()).toBe(then);
  }
  expect(JSON.parse((await say("judge", "--format", "json")).stdout)).toMatchObject(
    ["accept", "refuse", "withdraw"].map((verdict) => ({ verdict, about: [first.id], by: "甲" })),
  );
  expect((await say("proposals", "--accept", first.id, "--refuse", first.id)).status).toBe(2);
});

test("a ledger that lacks a list is brought up to date by whoever reads it", async () => {
  const before = await say("facts", "--format", "csv");
  const connection = new DatabaseSync(path);
  connection.exec("drop table by_subject");
  connection.close();
  expect(await say("facts", "--format", "csv")).toEqual(before);
});
