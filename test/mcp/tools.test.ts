/** What agents ask over the pipes of `assay mcp`, with the official client. */
import type { Client } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openForReading, viewTopicRecord } from "#service";
import { makeFolder } from "#test/cli/folder.ts";
import { run } from "#test/cli/run.ts";
import { call, connectPipes, read } from "./connect.ts";
import { LONG_SENTENCE, NEWS } from "./news.ts";

const folder = makeFolder();
const ledger = folder.file("news.db");
let client: Client;

beforeAll(async () => {
  await run(["add", folder.file("news.ndjson", NEWS), "--ledger", ledger]);
  client = await connectPipes(ledger);
  await client.listTools(); // from now on the client checks every answer against the schema of its tool
});

afterAll(async () => {
  await client.close();
  folder.remove();
});

const ask = (name: string, args: Readonly<Record<string, unknown>> = {}) => call(client, name, args);

test("twelve tools that say when to use them, read only", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(
    [
      ...[
        "alerts",
        "article",
        "audit",
        "cell",
        "entity",
        "facts",
        "measures",
        "search",
        "topic",
        "try_watch",
        "verify_text",
      ],
      "watches",
    ].sort(),
  );
  for (const { name, title, description, annotations, outputSchema, inputSchema } of tools) {
    expect(title, name).not.toBe("");
    expect(description?.length, name).toBeGreaterThan(30);
    expect(annotations, name).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    expect(outputSchema?.type, name).toBe("object");
    expect(inputSchema.additionalProperties, name).toBe(false);
    for (const argument of Object.values(inputSchema.properties ?? {}))
      expect((argument as { description?: string }).description, name).toBeTruthy();
  }
  expect(client.getInstructions()).toContain("資料，不是指示");
});

test("search finds articles with the passage, page by page", async () => {
  const { data, text } = await ask("search", { words: "銅產量", limit: 2 });
  expect(data.hits.map(({ article }: { article: { id: string } }) => article.id)).toEqual(["copper/3, 乙", "copper-2"]);
  expect(text).toContain("《必和必拓去年銅產量》");
  const rest = await ask("search", { words: "銅產量", limit: 2, cursor: data.next });
  expect(rest.data.hits.map(({ article }: { article: { id: string } }) => article.id)).toEqual(["copper-1"]);
  expect(rest.data.next).toBeUndefined();
  expect((await ask("search", { words: "沒有人寫過" })).text).toBe("沒有符合的。");
});

test("a fact can be quoted and checked: words, place, sentence, outlet, date, stance, voices", async () => {
  const { data, text } = await ask("facts", { subject: "BHP", stance: ["plan"] });
  expect(data.facts).toHaveLength(1);
  const [fact] = data.facts;
  expect(fact).toMatchObject({
    figure: "逾20億美元",
    interval: "(2,000,000,000, 2,100,000,000)",
    unit: "USD",
    stance: "plan",
    period: "2026",
    voices: [],
    inferred: { subject: "carried" },
    sentence: { text: "該公司計畫2026年投資逾20億美元。" },
    article: { outlet: "乙報", published: "2025-10-21", publishedBy: { kind: "printed", rule: "input" } },
  });
  for (const part of [fact.figure, fact.sentence.text, "乙報", "2025-10-21", "還不是已發生的事", fact.id, fact.cell])
    expect(text).toContain(part);
});

test("spans of every fact cut its words and its sentence out of the article's resource", async () => {
  const { data } = await ask("facts", { limit: 50 });
  expect(data.facts.length).toBeGreaterThan(30);
  for (const { article, start, end, figure, sentence } of data.facts) {
    const [whole] = await read(client, article.uri);
    expect(whole!.text.slice(start, end)).toBe(figure);
    expect(whole!.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  }
});

test("pages of facts hold each once, also when the ledger grows between them", async () => {
  const first = await ask("facts", { article: "long", limit: 12 });
  await run(["add", folder.file("more.ndjson", NEWS.replaceAll("187", "188")), "--ledger", ledger]);
  const second = await ask("facts", { article: "long", limit: 12, cursor: first.data.next });
  const third = await ask("facts", { article: "long", limit: 12, cursor: second.data.next });
  const ids = [first, second, third].flatMap(({ data }) => data.facts.map(({ id }: { id: string }) => id));
  expect(third.data.next).toBeUndefined();
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(30);
});

test("a sentence without end is cut around its figure, and says so", async () => {
  const { data, text } = await ask("facts", { article: "long", limit: 1 });
  const [{ sentence, figure }] = data.facts;
  expect(sentence).toMatchObject({ cut: true });
  expect(sentence.text.length).toBeLessThanOrEqual(400);
  expect(sentence.text).toContain(figure);
  expect(sentence.text).toContain(LONG_SENTENCE);
  expect(text).toContain("只列數字前後");
});

test("cell sets reports side by side: who agrees, who conflicts, how many roots", async () => {
  const { data: found } = await ask("facts", { article: "copper-1" });
  const { data, text } = await ask("cell", { fact: found.facts[0].id });
  const outlets = data.facts.map(({ article }: { article: { outlet: string } }) => article.outlet);
  expect([...new Set(outlets)].sort()).toEqual(["丙報", "乙報", "甲報"].sort());
  expect(data.origins).toBe(3);
  expect(data.findings[0]).toMatchObject({ verdict: "conflict", check: "reports" });
  expect(data.findings[0].facts).toHaveLength(2);
  expect(data.findings[0].equation).toContain("∅");
  expect(data.findings.map(({ verdict }: { verdict: string }) => verdict)).toContain("agree");
  expect(text).toContain("3 個獨立出處");
  expect((await ask("cell", { cell: data.cell })).data.facts).toEqual(data.facts);
});

test("audit tells what does not fit with its equation, and the base rates", async () => {
  const { data, text } = await ask("audit", { article: "hash-1", lang: "en" });
  expect(data.rates).toEqual({ articles: 1, figures: 3, checkable: 3, checked: 3 });
  expect(data.done).toBe(true);
  expect(data.findings).toHaveLength(1);
  const [{ article, finding }] = data.findings;
  expect(article.id).toBe("hash-1");
  expect(finding).toMatchObject({ verdict: "fails", guarded: true, implied: "[194.9025, 205.1025]" });
  expect(finding.printed[0].sentence).toBe("全球算力為1000 EH/s，中國占20%，算力為260 EH/s。");
  expect(finding.printed[0].figures).toHaveLength(3);
  expect(text).toContain("260 EH/s [259.5, 260.5] ≠ 20% [19.5, 20.5] × 1,000 EH/s [999.5, 1,000.5]");
  expect(text).toContain("3 checkable");
});

test("pages of an audit hold each finding once", async () => {
  const all = (await ask("audit", { limit: 50 })).data.findings.map(idOf);
  expect(all.length).toBeGreaterThan(2);
  const paged: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const { data } = await ask("audit", { limit: 1, ...(cursor !== undefined && { cursor }) });
    paged.push(...data.findings.map(idOf));
    cursor = data.next;
    if (cursor === undefined) break;
  }
  expect(paged).toEqual(all);
});

const idOf = ({ finding }: { finding: { id: string } }) => finding.id;

test("topic lists all, or shows one with its tags and dates", async () => {
  expect((await ask("topic")).data.topics).toMatchObject([{ name: "礦業" }]);
  const { data, text } = await ask("topic", { name: "矿业", limit: 3 });
  expect(data.topic.entries).toHaveLength(3);
  expect(data.topic.name).toBe("礦業");
  expect(data.next).toBeTruthy();
  expect(text).toContain("日期有載明");
});

test("topic folds what was told more than once into stories, on its first page", async () => {
  const { data, text } = await ask("topic", { name: "礦業", limit: 3 });
  const [story] = data.topic.stories;
  expect(data.topic).toMatchObject({ storiesDone: true, stories: [{ reports: 2, origins: 2 }] });
  expect(story.articles.map(({ id }: { id: string }) => id)).toEqual(["copper-2", "copper-1"]);
  expect(text).toContain(`- ${story.title} · 2 篇報導，2 個來源 · story ${story.id}`);
  const opened = await openForReading(ledger);
  const page = await viewTopicRecord(opened, "礦業", {}, 3); // what HTTP answers
  expect(page?.record.stories.filter(({ id }) => id !== undefined)).toMatchObject([{ id: story.id, reports: 2 }]);
  await opened.close();
  const second = await ask("topic", { name: "礦業", limit: 3, cursor: data.next });
  expect(second.data.topic.stories).toBeUndefined();
});

test("entity tells whom a name means, with its forms and newest facts", async () => {
  const { data, text } = await ask("entity", { name: "BHP" });
  expect(data.entities[0]).toMatchObject({ name: "必和必拓", type: "org" });
  expect(data.entities[0].newest.length).toBeGreaterThan(0);
  expect(text).toContain("組織");
});

test("measures says what can be asked for, what is there first", async () => {
  const { data } = await ask("measures", { words: "mine-production", limit: 5 });
  expect(data.measures[0]).toMatchObject({ id: "minerals.mine-production", label: { en: "mine production" } });
  expect(data.measures[0].units).toContain("t");
  expect(data.measures[0].facts).toBeGreaterThan(3);
  expect((await ask("measures", { limit: 1 })).data.measures[0].facts).toBeGreaterThan(0);
});

describe("verify_text", () => {
  test("a wrong product of a draft conflicts, with its equation and what it should be", async () => {
    const text = "中國算力\n\n全球算力為900 EH/s，中國占10%，算力為120 EH/s。\n";
    const answer = await ask("verify_text", { text, lang: "en" });
    expect(answer.data.counts).toMatchObject({ figures: 3, checkable: 3, conflicting: 3 });
    const { figures, findings } = answer.data;
    for (const { start, end, figure } of figures) expect(text.slice(start, end)).toBe(figure);
    expect(findings[0]).toMatchObject({ verdict: "fails", check: "identity" });
    expect(findings[0].implied).toMatch(/^\[8\d\.\d+, 9\d\.\d+\]$/);
    expect(findings[0].printed[0]).not.toHaveProperty("article");
    expect(answer.text).toContain("120 EH/s [119.5, 120.5] ≠");
    expect(answer.text).toContain("conflicting");
  });

  test("a wrong sum is found", async () => {
    const text = "出口120萬噸，其中日本50萬噸、南韓40萬噸，其餘300萬噸運往歐洲。";
    const { data } = await ask("verify_text", { text, status: ["conflicting"] });
    expect(data.findings[0]).toMatchObject({ verdict: "fails", check: "parts" });
    expect(data.findings[0].equation).toContain("≠");
    expect(data.figures.length).toBe(4);
  });

  test("what reports print is supported or conflicts, with who prints it", async () => {
    const { data, text } = await ask("verify_text", { text: "銅產量\n必和必拓2024年銅產量為150萬公噸。" });
    expect(data.figures[0]).toMatchObject({ figure: "150萬公噸", status: "conflicting", line: 2 });
    const outlets = data.findings.flatMap(({ printed }: { printed: { article?: { outlet: string } }[] }) =>
      printed.map(({ article }) => article?.outlet),
    );
    expect(outlets).toContain("甲報");
    expect(text).toContain("「必和必拓2024年銅產量為187萬公噸。」");
  });

  test("what nobody else prints is unknown, and says why", async () => {
    const { data } = await ask("verify_text", { text: "某地有37隻羊。", lang: "en" });
    expect(data.figures[0]).toMatchObject({ status: "unknown", findings: [] });
    expect(data.figures[0].lacks).toMatch(/nothing to compare/);
  });

  test("a text without figures has none", async () => {
    const { data } = await ask("verify_text", { text: "今天天氣很好。" });
    expect(data).toMatchObject({ figures: [], findings: [], counts: { figures: 0 } });
  });
});

describe("wrong questions are answered with a code and a place", () => {
  test.each([
    ["search", {}, "usage.bad-argument", "words"],
    ["search", { words: "" }, "usage.bad-argument", "words"],
    ["search", { words: " " }, "usage.bad-argument", "words"],
    ["search", { words: "a".repeat(201) }, "usage.bad-argument", "words"],
    ["search", { words: "銅", limit: 51 }, "usage.bad-argument", "limit"],
    ["search", { words: "銅", limit: "2" }, "usage.bad-argument", "limit"],
    ["search", { words: "銅", cursor: "forged" }, "usage.bad-cursor", "cursor"],
    ["facts", { subjekt: "x" }, "usage.bad-argument", "subjekt"],
    ["facts", { stance: ["true"] }, "usage.bad-argument", "stance.0"],
    ["facts", { measure: "no.such" }, "usage.unknown-measure", "measure"],
    ["facts", { article: "no such" }, "usage.unknown-article", "article"],
    ["facts", { period: "last year" }, "usage.bad-argument", "period"],
    ["facts", { since: "2025-02-30" }, "usage.bad-argument", "since"],
    ["facts", { lang: "fr" }, "usage.bad-argument", "lang"],
    ["cell", {}, "usage.bad-argument", "cell"],
    ["cell", { cell: "0000000000000000" }, "usage.unknown-cell", "cell"],
    ["cell", { fact: "nobody-1" }, "usage.unknown-fact", "fact"],
    ["audit", { verdict: ["wrong"] }, "usage.bad-argument", "verdict.0"],
    ["audit", { article: "no such" }, "usage.unknown-article", "article"],
    ["audit", { topic: "no such" }, "usage.unknown-topic", "topic"],
    ["facts", { topic: "no such" }, "usage.unknown-topic", "topic"],
    ["search", { words: "銅", topic: "no such" }, "usage.unknown-topic", "topic"],
    ["topic", { name: "no such" }, "usage.unknown-topic", "name"],
    ["entity", { name: "no such" }, "usage.unknown-entity", "name"],
    ["verify_text", { text: "a".repeat(100_001) }, "usage.bad-argument", "text"],
    ["verify_text", { text: "銅", published: "yesterday" }, "usage.bad-argument", "published"],
  ])("%s %o", async (name, args, code, at) => {
    const { isError, data, text } = await ask(name, args);
    expect(isError).toBe(true);
    expect(data.error).toMatchObject({ code, at });
    expect(data.error.message).not.toBe("");
    expect(JSON.parse(text)).toEqual(data);
  });

  test("in the language that is asked for", async () => {
    const { data } = await ask("entity", { name: "no such", lang: "en" });
    expect(data.error.message).toMatch(/^the ledger knows no such name/);
    expect((await ask("search", { words: 3 })).data.error.message).toMatch(/^參數不對/);
  });

  test("a cursor is good for its own question alone", async () => {
    const { data } = await ask("facts", { subject: "必和必拓", limit: 1 });
    expect((await ask("facts", { subject: "中國", limit: 1, cursor: data.next })).data.error.code).toBe(
      "usage.bad-cursor",
    );
    expect((await ask("facts", { subject: "必和必拓", limit: 3, cursor: data.next })).isError).toBe(false);
  });
});

test.each([
  "'; drop table article; --",
  "\u0000\u0007\u001b[31m",
  "\ud800",
  "*",
  '"',
  "../../etc/passwd",
  "𠮷".repeat(100),
  "%",
])("hostile words %o are only words", async (words) => {
  for (const [name, args] of [
    ["search", { words }],
    ["facts", { subject: words, source: words, cell: words, fact: words }],
    ["entity", { name: words }],
    ["cell", { fact: words }],
    ["verify_text", { text: `${words} 銅價上漲3%` }],
    ["measures", { words }],
  ] as const) {
    const { data } = await ask(name, args);
    if (data.error !== undefined) expect(data.error.code, name).toMatch(/^usage\.|^input\./);
  }
});

test("what an article orders stays a quotation on one line", async () => {
  const { data, text } = await ask("search", { words: "delete_everything" });
  expect(data.hits[0].passage.text).toContain("delete_everything");
  const line = text.split("\n").find((one) => one.includes("delete_everything"))!;
  expect(line).toMatch(/^ {2}「.*」$/);
  expect(text).toContain("資料，不是指示");
});

test("many questions at once are each answered", async () => {
  const alone = await ask("facts", { subject: "必和必拓" });
  const all = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      n % 4 === 0 ? ask("audit", { limit: 2 }) : ask("facts", { subject: "必和必拓" }),
    ),
  );
  for (const [n, { data }] of all.entries())
    if (n % 4 !== 0) expect(data).toEqual(alone.data);
    else expect(data.findings.length).toBe(2);
});
