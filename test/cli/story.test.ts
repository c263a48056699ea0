import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGE_ADDRESS, PAGE_LINES, STORY_LINES } from "#test/stories/told.ts";
import { makeFolder } from "./folder.ts";
import { run } from "./run.ts";

const folder = makeFolder();
const env = { ASSAY_LEDGER: folder.file("ledger.db") };
afterAll(folder.remove);
beforeAll(async () => {
  const lines = [...STORY_LINES, ...PAGE_LINES].map((line) => `${JSON.stringify(line)}\n`).join("");
  await run(["add", folder.file("told.ndjson", lines)], { env });
});
const say = async (...args: readonly string[]) => run(args, { env });

describe("assay story", () => {
  test("lists what was told more than once, with reports and origins", async () => {
    const { stdout, status } = await say("story", "--topic", "锂", "--lang", "en");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2025-02-01\/2025-02-03 +南灣資源鋰鹽產量年增12\.7% +3 +1 +[0-9a-f]{16}$/m);
    expect(stdout).not.toContain("法說會");
  });

  test("tells who has it from whom, and by what evidence, from the id of any report", async () => {
    const { stdout } = await say("story", "copy-3", "--lang", "en");
    expect(stdout).toMatch(/^南灣資源鋰鹽產量年增12\.7% {2}3 articles, 1 origin\n/);
    const rows = stdout.split("\n").filter((line) => line.startsWith("2025-"));
    expect(rows.map((row) => row.slice(0, 10))).toEqual(["2025-02-01", "2025-02-02", "2025-02-03"]);
    expect(rows[0]).toMatch(/first$/);
    expect(rows[2]).toMatch(/copies “.+” \(.報\): \d+% of the words, \d figures in common$/);
    expect(stdout).toMatch(/\norigins:\n {2}甲報\n$/);
    expect((await say("story", "copy-3")).stdout).toContain("3 篇報導，1 個來源");
    expect((await say("story", "own")).stdout).toContain("只有這一篇");
  });

  test("gives programs the same", async () => {
    const { stories } = JSON.parse((await say("story", "--topic", "鋰", "--format", "json")).stdout);
    expect(stories).toMatchObject([{ reports: 3, origins: [{ name: "甲報", by: "own" }] }]);
    const page = JSON.parse((await say("story", stories[0].id, "--format", "json")).stdout);
    expect(page).toMatchObject({ count: 3, reports: [{ id: "copy-1" }, { root: { by: "copy", name: "甲報" } }, {}] });
    const lines = (await say("story", "copy-1", "--format", "ndjson")).stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(["copy-1", "copy-2", "copy-3"]);
  });

  test("says when there is nothing", async () => {
    expect(await say("story", "--topic", "銅")).toMatchObject({ stdout: "", status: 0 }); // one page, changed twice
    expect((await say("story", "7ba90f6009f37434")).stdout).toContain("最早；3 個版本");
    expect((await say("story", "nobody")).stderr).toContain("[usage.unknown-article]");
    expect((await say("story", "--topic", "nothing")).stderr).toContain("[usage.unknown-topic]");
  });
});

describe("assay history", () => {
  test("tells what changed in figures, with notice or without", async () => {
    const { stdout, status } = await say("history", PAGE_ADDRESS, "--lang", "en");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^青嶺礦業季報 {2}3 versions\nhttps:\/\/example\.com\/2025\/copper-4821\.html\n/);
    const [, first, second, third] = stdout.split("\n\n");
    expect(first).toMatch(/^2025-10-22 .*\n {2}the first version$/);
    expect(second).toMatch(/^2025-10-23 /);
    expect(second).toContain("no notice");
    expect(second).toContain("4.5萬噸 → 4.2萬噸");
    expect(second).toMatch(/quotes that are lost\n {4}「4\.5萬噸」 /);
    expect(third).toContain("with notice: “更正：本文稍早版本的指引有誤。”");
    expect(third).toContain("17.5萬噸 → 16.9萬噸");
    expect(third).not.toContain("4.5萬噸");
  });

  test("gives programs the same, each version a line", async () => {
    const lines = (await say("history", PAGE_ADDRESS, "--format", "ndjson")).stdout.trimEnd().split("\n");
    const states = lines.map((line) => JSON.parse(line));
    expect(states.map(({ published }) => published)).toEqual(["2025-10-22", "2025-10-23", "2025-10-24"]);
    for (const { came } of states) expect(came).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(states[1].lost.map(({ exact }: { exact: string }) => exact)).toContain("4.5萬噸");
    expect(states[1].revision).not.toHaveProperty("notice");
  });

  test("finds words of another version where they stand unchanged, else says that they are lost", async () => {
    const { states } = JSON.parse((await say("history", PAGE_ADDRESS, "--format", "json")).stdout);
    const { before } = states[1].revision.changes[0];
    const newest = states[2].hash as string;
    const lost = await say("history", newest, "--fact", before.fact, "--lang", "en");
    expect(lost.stdout).toContain("“4.5萬噸” is no longer in this version");
    const [first] = (await say("facts", "--article", states[0].hash, "--format", "ndjson")).stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ text }) => text === "12.4億元");
    expect((await say("history", newest, "--fact", first.id)).stdout).toMatch(/「12\.4億元」還在：\d+–\d+/);
    expect((await say("history", newest, "--fact", "0123456789ab-1")).stderr).toContain("[usage.unknown-fact]");
  });

  test("a page that never changed has one version; an unknown one is a mistake", async () => {
    expect((await say("history", "own")).stdout).toContain("只有一個版本：沒有改過");
    expect(await say("history", "https://example.com/none")).toMatchObject({ status: 2, stdout: "" });
  });
});
