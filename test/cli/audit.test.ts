import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "./folder.ts";
import { run } from "./run.ts";

const folder = makeFolder();
afterAll(folder.remove);
const env = { ASSAY_LEDGER: folder.file("ledger.db") };

const article = (id: string, source: string, body: string, topic = "礦業") =>
  `${JSON.stringify({ id, title: `第${id}篇`, body, source, topic, published: "2025-10-20" })}\n`;

beforeAll(async () => {
  const news = folder.file(
    "news.ndjson",
    article("fits", "甲報", "全球算力為1000 EH/s，中國占20%，算力為200 EH/s。") +
      article("fails", "乙報", "全球算力為1000 EH/s，中國占20%，算力為260 EH/s。", "算力") +
      article("copper", "甲報", "必和必拓2024年銅產量為187萬公噸。") +
      article("other", "乙報", "必和必拓2024年銅產量為237萬公噸。"),
  );
  expect(await run(["add", news], { env })).toMatchObject({ status: 0 });
});

const audit = async (...args: string[]) => {
  const { status, stdout } = await run(["audit", "--format", "json", ...args], { env });
  const { articles, counts } = JSON.parse(stdout);
  return { status, counts, findings: articles.flatMap(({ findings }: { findings: unknown[] }) => findings) };
};

test("what fails inside an article and between two is told, and the status says so", async () => {
  const { status, counts, findings } = await audit("--verdict", "fails", "conflict");
  expect(status).toBe(1);
  expect(counts).toMatchObject({ articles: 4, figures: 8, checkable: 6, checked: 6 });
  expect(findings.map(({ check, verdict }: Record<string, string>) => `${check} ${verdict}`)).toEqual(
    expect.arrayContaining(["identity fails", "reports conflict"]),
  );
});

test("one topic, one article, one measure", async () => {
  expect((await audit("--topic", "算力")).counts.articles).toBe(1);
  expect(await audit("--article", "fits", "--verdict", "holds")).toMatchObject({ status: 0, counts: { articles: 1 } });
  const { findings } = await audit("--measure", "minerals.");
  expect(findings.map(({ check }: { check: string }) => check)).toEqual(["reports"]);
});

test("a pair is told once, and for people with verdict, reason, equation and both sentences", async () => {
  const { stdout } = await run(["audit", "--verdict", "conflict", "--measure", "minerals."], { env });
  expect(stdout.match(/互相矛盾/g)).toHaveLength(1);
  expect(stdout).toMatch(/「187萬公噸」甲報：必和必拓2024年銅產量為187萬公噸。\n.*「237萬公噸」乙報/);
  expect(stdout).toMatch(/∅\n[\s\S]*文章 4；數字 8，可核對 6，已核對 6；不符或矛盾 1\n$/);
});

test("different things are told only when asked for, with what tells them apart", async () => {
  expect((await audit("--verdict", "different")).findings).toEqual([]);
  const { findings } = await audit("--verdict", "different", "--all");
  for (const { by } of findings) expect(by[0]).not.toBe("");
});

test("what was stored before is not audited, an unknown article is wrong usage", async () => {
  expect((await audit("--since", "4")).counts.articles).toBe(0);
  expect(await run(["audit", "--article", "nowhere"], { env })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("[usage.unknown-article]"),
  });
});

test("a person's word on two facts stands over what they say", async () => {
  const own = { ASSAY_LEDGER: folder.file("judged.db") };
  await run(["add", folder.file("news.ndjson")], { env: own });
  const { stdout } = await run(["facts", "--measure", "minerals.mine-production", "--format", "ndjson"], { env: own });
  const ids = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).id);
  const conflicts = async () => {
    const { stdout } = await run(["audit", "--verdict", "conflict", "--format", "ndjson"], { env: own });
    return stdout.split("\n").length - 1;
  };
  expect(await conflicts()).toBe(1);
  await run(["judge", "different", ...ids], { env: own });
  expect(await conflicts()).toBe(0);
  await run(["judge", "withdraw", ...ids], { env: own });
  expect(await conflicts()).toBe(1);
});
