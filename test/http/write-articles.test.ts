import { afterAll, beforeAll, expect, test } from "vitest";
import { finish } from "./jobs.ts";
import { type Served, serveTexts } from "./served.ts";

let desk: Served;
beforeAll(async () => {
  desk = await serveTexts([]);
});
afterAll(() => desk.close());

const COPPER = "銅礦場增產\n礦業公司20日公布，第3季銅產量達1萬2,500公噸，較上季增加8.4%。";

/** Sends a file as a form of a page does, fields beside it. */
async function send(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  fields: Readonly<Record<string, string>> = {},
) {
  const form = new FormData();
  form.append("file", new File([content], name));
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  const answer = await fetch(`${desk.url}api/articles`, { method: "POST", body: form });
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  return { status: answer.status, json: (await answer.json()) as any };
}

test("a pasted text is read, stored with what was said about it, and found at once", async () => {
  const about = { title: "題目", source: "範例社", published: "2025-11-03", topic: "礦業" };
  const sent = await desk.post("/api/articles", { text: COPPER, ...about });
  expect(sent.status).toBe(202);
  expect(sent.headers.location).toBe(`/api/job/${sent.json.job.id}`);
  const job = await finish(desk, sent.json.job);
  expect(job).toMatchObject({ state: "done", read: 1, stored: { added: 1, known: 0 }, bytes: job.totalBytes });
  const [stored] = job.articles;
  expect(stored).toMatchObject({ title: "題目", figures: 2 });
  const article = (await desk.ask(`/api/article/${stored!.id}`)).json;
  expect(article).toMatchObject({ title: "題目", source: "範例社", published: "2025-11-03", topics: ["礦業"] });
  expect(article.text).toBe(`題目\n${COPPER}`);
  expect((await desk.ask(`/api/job/${job.id}`)).json).toEqual(job);
});

test("without a title the first line is one; the same text a second time adds nothing", async () => {
  const text = "鎳礦場減產\n礦業公司說，10月鎳產量為3,400公噸。";
  const first = await finish(desk, (await desk.post("/api/articles", { text })).json.job);
  expect(first.articles).toMatchObject([{ title: "鎳礦場減產", figures: 1 }]);
  const before = (await desk.ledger.counts()).sequence;
  const again = await finish(desk, (await desk.post("/api/articles", { text })).json.job);
  expect(again.stored).toMatchObject({ added: 0, known: 1 });
  expect((await desk.ledger.counts()).sequence).toBe(before);
});

test("files of every kind are read as the command line reads them, each by its name and bytes", async () => {
  const big5 = new Uint8Array([
    0xbb, 0xc9, 0xc4, 0x71, 0x0a, 0xbb, 0xc9, 0xb2, 0xa3, 0xb6, 0x71, 0x33, 0xb8, 0x55, 0xa4, 0xbd, 0xbe, 0x5b, 0xa1,
    0x43,
  ]);
  const files: readonly (readonly [
    string,
    string | Uint8Array<ArrayBuffer>,
    Readonly<Record<string, string>>,
    string,
  ])[] = [
    [
      "page.html",
      "<!doctype html><title>鋅</title><article><h1>鋅礦</h1><p>鋅礦場今年的產量是5萬公噸，比去年多了兩成，公司說明年還會再增加。</p></article>",
      {},
      "鋅礦",
    ],
    ["note.md", "# 鉛礦\n\n鉛礦場產量6萬公噸。\n", {}, "鉛礦"],
    ["two.ndjson", '{"title":"一","body":"錫產量7萬公噸。"}\n{"title":"二","body":"錫產量8萬公噸。"}\n', {}, "一"],
    ["big5.txt", big5, { encoding: "big5", title: "" }, "銅礦"],
    ["../../etc/鎢.txt", "鎢礦\n鎢礦產量9萬公噸。", { source: "範例社" }, "鎢礦"],
  ];
  for (const [name, content, fields, title] of files) {
    const { status, json } = await send(name, content, fields);
    expect([name, status]).toEqual([name, 202]);
    const job = await finish(desk, json.job);
    expect([name, job.state, job.articles[0]?.title]).toEqual([name, "done", title]);
    expect(job.input).toBe(name.split("/").at(-1));
  }
});

test.each([
  ["broken.ndjson", '{"title":"好","body":"好 1 噸"}\n{"title":\n{}\n', "input.bad-json", 2],
  ["picture.png", "\x89PNG\r\n\x1a\n0000", "input.binary", undefined],
  ["empty.txt", "", "input.empty", undefined],
  ["list.xml", '<?xml version="1.0"?><rss></rss>', "input.no-article", undefined],
])("%s fails with its code, its place and what to do", async (name, content, code, line) => {
  const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0));
  const isText = name.endsWith(".ndjson");
  const job = await finish(desk, (await send(name, isText ? content : bytes)).json.job);
  expect(job).toMatchObject({ state: "failed", problem: { code, at: { source: name } } });
  expect(job.problem?.at?.line).toBe(line);
  expect(job.problem?.message.zh).toContain(`[${code}]`);
  expect(job.problem?.message.en).toContain(`[${code}]`);
});

test.each([
  [{}, "json.text"],
  [{ text: "" }, "json.text"],
  [{ text: "a", url: "https://example.org/" }, "json.text"],
  [{ text: "a", published: "yesterday" }, "json.published"],
  [{ text: "a", kind: "pdf" }, "json.kind"],
  [{ text: "a", encoding: "big5" }, "json.encoding"],
  [{ text: "\ud800" }, "json.text"],
])("%j is a bad argument at %s", async (value, at) => {
  const answer = await desk.post("/api/articles", value);
  expect([answer.status, answer.json.error.code, answer.json.error.at]).toEqual([400, "usage.bad-argument", at]);
});

test("a form without a file, or with two, is refused", async () => {
  const form = new FormData();
  form.append("file", "no file");
  const none = await fetch(`${desk.url}api/articles`, { method: "POST", body: form });
  form.append("file", new File(["a"], "a.txt"));
  const two = await fetch(`${desk.url}api/articles`, { method: "POST", body: form });
  expect([none.status, two.status]).toEqual([400, 400]);
});

test.each([
  "file:///etc/passwd",
  "ftp://example.org/",
  "javascript:alert(1)",
  "data:text/plain,1",
  "none",
  "/etc/passwd",
])("%s is no address of a page", async (url) => {
  const answer = await desk.post("/api/articles", { url });
  expect([answer.status, answer.json.error.code, answer.json.error.at]).toEqual([
    400,
    "input.refused-address",
    "json.url",
  ]);
});

test("an unknown job is none", async () => {
  for (const path of ["/api/job/none", "/api/job/none/events"]) {
    const answer = await desk.ask(path);
    expect([answer.status, answer.json.error.code]).toEqual([404, "usage.unknown-job"]);
  }
});

test("a long job is told as it goes on, and others are answered meanwhile", async () => {
  const lines = Array.from({ length: 1_500 }, (_, index) =>
    JSON.stringify({
      title: `第${index}篇`,
      body: `鐵礦場${index}月產量為${index + 1}萬公噸，較上月增加${index % 90}%。`.repeat(3),
    }),
  );
  const { json } = await send("long.ndjson", lines.join("\n"));
  const waiting = await desk.post("/api/articles", { text: "等候\n等候的礦場產量3公噸。" });
  expect(waiting.json.job).toMatchObject({ state: "queued", ahead: 1 });
  const verified = await desk.post("/api/verify", { text: "草稿\n礦場產量5公噸。" });
  expect(verified.status).toBe(200);
  expect((await desk.ask(`/api/job/${waiting.json.job.id}`)).json.state).toBe("queued");
  const { text } = await desk.ask(`/api/job/${json.job.id}/events`);
  expect(text.split("event: job").length).toBeGreaterThan(5);
  const job = await finish(desk, json.job);
  expect(job).toMatchObject({ state: "done", read: 1_500, stored: { added: 1_500 } });
  expect(job.articles).toHaveLength(100);
  expect((await finish(desk, waiting.json.job)).state).toBe("done");
  expect(desk.errors).toEqual([]);
});
