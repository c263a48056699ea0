import { describe, expect, it } from "vitest";
import { readArticles } from "./read.ts";
import { problemOf, readAll } from "./test-bytes.ts";

const OK = `{"title":"a","body":"b"}\n`;

describe("NDJSON", () => {
  it("makes the text of title, line feed and body, exactly", async () => {
    const [article] = await readAll(`{"id":"x","title":" T ","body":"\\r\\n b\\u00a0\\n\\nc ","source":"報"}\n`);
    expect(article).toMatchObject({ id: "x", title: " T ", text: " T \n\r\n b\u00a0\n\nc ", source: "報" });
  });

  it("reads our own output: the text is title and body already", async () => {
    const [article] = await readAll(
      `{"title":"a","text":"a\\nb","topics":["x","y","x"],"publishedBy":{"kind":"assumed","rule":"cue"},"published":"2025"}\n`,
    );
    expect(article).toMatchObject({
      text: "a\nb",
      topics: ["x", "y"],
      published: "2025",
      publishedBy: { kind: "assumed", rule: "cue" },
    });
  });

  it("takes another's text as the body", async () => {
    const [article] = await readAll(`{"title":"a","text":"b"}\n`);
    expect(article?.text).toBe("a\nb");
  });

  it("passes over blank lines and needs no last line feed", async () => {
    expect(await readAll(`\n${OK}\r\n  \n{"title":"c","body":""}`)).toHaveLength(2);
  });

  it.each([
    ["2025-10-24", "2025-10-24"],
    ["2025-10-24T08:00:00Z", "2025-10-24T08:00:00Z"],
    ["2025-10-24T08:00:00.123+08:00", "2025-10-24T08:00:00.123+08:00"],
    ["2025-10-24 08:00:00", "2025-10-24T08:00:00"],
    ["2025-10~", "2025-10~"],
    ["2025-10/2025-12", "2025-10/2025-12"],
  ])("takes %s as a date", async (given, published) => {
    const [article] = await readAll(`${JSON.stringify({ title: "a", body: "b", published: given })}\n`);
    expect(article?.published).toBe(published);
  });

  it.each([
    [`[1]`, "not an object"],
    [`"text"`, "not an object"],
    [`{}`, "no title, body or text"],
    [`{"title":"a"}`, "body: missing"],
    [`{"title":1,"body":"b"}`, "title: not a string"],
    [`{"title":"a","body":["b"]}`, "body: not a string"],
    [`{"title":"a","body":"b","published":"2025-02-30"}`, "published: 2025-02-30"],
    [`{"title":"a","body":"b","published":20251024}`, "published: not a string"],
    [`{"title":"a","body":"b","topic":[1]}`, "topic: not a string or list of strings"],
    [`{"title":"a","body":"b","id":{}}`, "id: not a string"],
  ])("says what is wrong with %s", async (line, detail) => {
    const problem = await problemOf(() => readAll(`${OK}${line}\n${OK}`, { kind: "ndjson" }));
    expect(problem).toEqual({ code: "input.bad-article", at: { source: "input", line: 2 }, detail });
  });

  it("says where JSON is bad", async () => {
    const problem = await problemOf(() => readAll(`${OK}${OK}{"title":"a",}\n`));
    expect(problem).toMatchObject({ code: "input.bad-json", at: { source: "input", line: 3 } });
    expect(problem.detail).toMatch(/column 14$/);
  });

  it("tells a cut last line from a bad one, wherever it is cut", async () => {
    const line = String.raw`{"id":"x","title":"T\"x\\y\u0001","n":[1,-12.5e3],"b":true,"c":null,"body":"銅礦"}`;
    for (let end = 1; end < line.length; end++) {
      const problem = await problemOf(() => readAll(`${OK}${line.slice(0, end)}`, { kind: "ndjson" }));
      expect(problem).toEqual({ code: "input.truncated", at: { source: "input", line: 2 } });
    }
    expect((await problemOf(() => readAll(`${OK}{bad}`))).code).toBe("input.bad-json");
    expect((await problemOf(() => readAll(`${OK}{"title":\n`))).code).toBe("input.bad-json");
  });

  it("says the line of a character that the end has cut", async () => {
    const bytes = Buffer.from(`${OK}{"title":"銅`);
    const problem = await problemOf(() => readAll(bytes.subarray(0, -1), { kind: "ndjson" }));
    expect(problem).toMatchObject({ code: "input.truncated", at: { line: 2 } });
  });

  it("refuses a line of 200 MB after 8 MB of it", async () => {
    let sent = 0;
    async function* source() {
      yield Buffer.from(`${OK}{"title":"`);
      const chunk = Buffer.alloc(1024 * 1024, "a");
      for (; sent < 200; sent++) yield chunk;
    }
    const read: string[] = [];
    const problem = await problemOf(async () => {
      for await (const article of readArticles(source(), { source: "big.ndjson" })) read.push(article.title);
    });
    expect(problem).toEqual({ code: "input.too-large", at: { source: "big.ndjson", line: 2 }, detail: "> 8 MB" });
    expect(read).toEqual(["a"]);
    expect(sent).toBeLessThan(10);
  });

  it("holds a chunk and a line of a long stream, not more", async () => {
    const chunk = Buffer.from(`{"title":"a","body":"${"x".repeat(1_000)}"}\n`.repeat(500));
    let ahead = 0;
    async function* source() {
      for (let i = 0; i < 40; i++) {
        ahead += 500;
        yield chunk;
      }
    }
    let most = 0;
    for await (const _ of readArticles(source(), { source: "x.ndjson" })) most = Math.max(most, ahead--);
    expect(ahead).toBe(0);
    expect(most).toBeLessThanOrEqual(1_000);
  });
});

describe("JSON documents", () => {
  it("reads a list", async () => {
    expect(await readAll(`[\n{"title":"a","body":"b"},{"title":"c","body":"d"}]`)).toHaveLength(2);
  });

  it("reads one printed over several lines", async () => {
    expect(await readAll(JSON.stringify({ title: "a", body: "b" }, null, 2), { source: "x.json" })).toHaveLength(1);
  });

  it("says which element is wrong, and yields none", async () => {
    const problem = await problemOf(() => readAll(`[{"title":"a","body":"b"},{"title":2}]`));
    expect(problem).toMatchObject({ code: "input.bad-article", detail: "[1] title: not a string" });
  });

  it("tells a cut list", async () => {
    expect((await problemOf(() => readAll(`[{"title":"a","body":"b"},`))).code).toBe("input.truncated");
  });
});
