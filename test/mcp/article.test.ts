/** Versions of a page and origins of a story, asked with the official client. */
import type { Client } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "#test/cli/folder.ts";
import { run } from "#test/cli/run.ts";
import { PAGE_ADDRESS, PAGE_LINES, STORY_LINES } from "#test/stories/told.ts";
import { call, connectPipes, read } from "./connect.ts";

const folder = makeFolder();
const ledger = folder.file("told.db");
let client: Client;

beforeAll(async () => {
  const lines = [...STORY_LINES, ...PAGE_LINES].map((line) => `${JSON.stringify(line)}\n`).join("");
  await run(["add", folder.file("told.ndjson", lines), "--ledger", ledger]);
  client = await connectPipes(ledger, ["--lang", "en"]);
  await client.listTools(); // from now on the client checks every answer against the schema of its tool
});

afterAll(async () => {
  await client.close();
  folder.remove();
});

const ask = (args: Readonly<Record<string, unknown>>) => call(client, "article", args);

test("a copy says whom it has it from, and how many origins there are", async () => {
  const { data, text } = await ask({ article: "copy-3" });
  expect(data.story).toMatchObject({ reports: 3, origins: [{ name: "甲報", by: "own" }] });
  expect(data.story.articles[1]).toMatchObject({
    origin: 0,
    root: { by: "copy" },
    of: { id: "copy-1", kind: "copy", common: 5 },
  });
  expect(data.versionCount).toBe(1);
  expect(text).toContain("3 articles, 1 origin (甲報)");
  expect(text).toMatch(/copies “.+” \(甲報\): \d+% of the words, 5 figures in common/);
  expect(text).toContain("one version: it never changed");
});

test("a page that changed tells its versions, newest first, each leading to its own text", async () => {
  const { data, text } = await ask({ article: PAGE_ADDRESS });
  expect(data.versions.map(({ article }: { article: { published: string } }) => article.published)).toEqual([
    "2025-10-24",
    "2025-10-23",
    "2025-10-22",
  ]);
  const [newest, second, first] = data.versions;
  expect(newest).toMatchObject({ asked: true, notice: "更正：本文稍早版本的指引有誤。" });
  expect(second.changes).toMatchObject([{ kind: "changed", before: "4.5萬噸", after: "4.2萬噸" }]);
  expect(second.notice).toBeUndefined();
  expect(second.lost).toContain("4.5萬噸");
  expect(text).toContain("  4.5萬噸 → 4.2萬噸 「青嶺礦業10月21日公布，第三季銅產量為4.2萬噸，年增8.3%。」");
  expect(text).toContain("no notice");
  const [whole] = await read(client, first.article.uri);
  expect(whole!.text).toContain("4.5萬噸");
});

test("words of another version are lost, or stand where they stand", async () => {
  const { data } = await ask({ article: PAGE_ADDRESS });
  const [first] = data.versions.slice(-1);
  const { data: old } = await call(client, "facts", { article: first.article.id, limit: 50 });
  const factOf = (words: string) => old.facts.find(({ figure }: { figure: string }) => figure === words).id;
  const lost = await ask({ article: PAGE_ADDRESS, fact: factOf("4.5萬噸") });
  expect(lost.data.quote).toMatchObject({ exact: "4.5萬噸", lost: true });
  expect(lost.text).toContain("「4.5萬噸」 is no longer in this version");
  const kept = await ask({ article: PAGE_ADDRESS, fact: factOf("12.4億元") });
  const [whole] = await read(client, data.versions[0].article.uri);
  expect(whole!.text.slice(kept.data.quote.start, kept.data.quote.end)).toBe("12.4億元");
});

test("what there is not is a mistake with its argument", async () => {
  const { isError, data } = await ask({ article: "nobody" });
  expect(isError).toBe(true);
  expect(data.error).toMatchObject({ code: "usage.unknown-article", at: "article" });
  expect((await ask({ article: "own", fact: "0123456789ab-1" })).data.error).toMatchObject({
    code: "usage.unknown-fact",
  });
});
