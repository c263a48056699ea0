import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ProblemError } from "#model";
import { readArticles } from "./read.ts";
import { encode, problemOf, readAll } from "./test-bytes.ts";

const SHARED = join(process.cwd(), "..", "shared");
const TITLE = "北嶺銅礦第三季增產百分之五";
const BODY = "公司今天公布,第三季的銅產量為3.2萬噸,比去年同期增加5%。主因是新礦場投產,而電力成本也下降了。";
const LINE = `${JSON.stringify({ id: "a", title: TITLE, body: BODY, published: "2025-10-24" })}\n`;

describe("encodings", () => {
  const charsets = ["utf-8", "utf-16le", "utf-16be", "big5", "gb18030"];
  const texts = [
    ["plain", `${TITLE}\n${BODY}\n`],
    ["ndjson", LINE],
  ] as const;
  for (const charset of charsets) {
    for (const [kind, text] of texts) {
      it.each([1, 7, 4_096])(`reads ${kind} in ${charset}, found by its bytes, in chunks of %i`, async (size) => {
        const [article, ...more] = await readAll(encode(text, charset), { kind }, size);
        expect(article).toMatchObject({ title: TITLE, text: `${TITLE}\n${BODY}` });
        expect(more).toEqual([]);
      });
    }
    it(`reads ${charset} when the user names it`, async () => {
      const articles = await readAll(encode("銅\n鋁", charset), { kind: "plain", encoding: charset });
      expect(articles.map((article) => article.text)).toEqual(["銅\n鋁"]);
    });
  }

  it.each(["utf-8", "utf-16le", "utf-16be"])("leaves the mark of %s out of the text", async (charset) => {
    for (const [kind, text] of texts) {
      const [article] = await readAll(encode(`\ufeff${text}`, charset), { kind });
      expect(article?.title).toBe(TITLE);
    }
  });

  it("believes the HTTP header where the bytes could be either", async () => {
    const [article] = await readAll(encode("銅\n鋁", "big5"), { kind: "plain", charset: "Big5" });
    expect(article?.text).toBe("銅\n鋁");
  });

  it("believes the HTTP header where the bytes happen to be UTF-8 too", async () => {
    const bytes = encode("議\n議", "big5");
    expect(await readAll(bytes, { kind: "plain", charset: "big5" })).toMatchObject([{ text: "議\n議" }]);
    expect(await readAll(bytes, { kind: "plain" })).toMatchObject([{ text: "\u0133\n\u0133" }]);
  });

  it("believes the page's own declaration", async () => {
    const page = `<html><head><meta charset="gb2312"><title>${"铜矿增产"}</title></head><body><p>${"公司今天公布,第三季的铜产量为三万吨,比去年增加。".repeat(5)}</p></body>`;
    const [article] = await readAll(encode(page, "gb18030"), {});
    expect(article).toMatchObject({ title: "铜矿增产", lang: "zh-Hans" });
  });

  it("believes the page before a header that is many servers' default", async () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="shift_jis">\n'), Buffer.from("836583588367", "hex")]);
    const [article] = await readAll(bytes, { kind: "plain", charset: "iso-8859-1" });
    expect(article?.text).toBe('<meta charset="shift_jis">\nテスト');
  });

  it("believes a claim of another encoding when nothing Chinese can be seen", async () => {
    const bytes = Buffer.from("Qu\xe9bec lithium\nOutput rose 5% in the quarter.", "latin1");
    expect(await readAll(bytes, { charset: "iso-8859-1" })).toMatchObject([{ title: "Québec lithium" }]);
    expect((await problemOf(() => readAll(bytes))).code).toBe("input.encoding");
    expect(await readAll(encode(`${TITLE}\n${BODY}`, "big5"), { charset: "iso-8859-1" })).toMatchObject([
      { title: TITLE },
    ]);
  });

  it("says the byte at which a named encoding is wrong", async () => {
    const problem = await problemOf(() => readAll(encode("abc銅礦", "big5"), { kind: "plain", encoding: "utf-8" }));
    expect(problem).toEqual({ code: "input.encoding", at: { source: "input", byte: 3 }, detail: "utf-8" });
  });

  it("says line and byte in a stream", async () => {
    const bytes = Buffer.concat([Buffer.from(LINE), Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), Buffer.from(LINE)]);
    const problem = await problemOf(() => readAll(bytes, { kind: "ndjson" }, 10));
    expect(problem).toMatchObject({ code: "input.encoding", at: { line: 2, byte: Buffer.byteLength(LINE) + 1 } });
  });

  it("says the byte in a stream of UTF-16", async () => {
    const bytes = Buffer.concat([encode(LINE, "utf-16le"), Buffer.from([0x00, 0xdc, 0x41, 0x00])]);
    const problem = await problemOf(() => readAll(bytes, { kind: "ndjson" }, 9));
    expect(problem.code).toBe("input.encoding");
    expect(Math.abs(problem.at.byte! - LINE.length * 2)).toBeLessThanOrEqual(2);
  });

  it("refuses an encoding that does not exist", async () => {
    expect(await problemOf(() => readAll("x", { encoding: "utf-9" }))).toMatchObject({
      code: "usage.bad-argument",
      detail: "utf-9",
    });
  });
});

describe("bad input", () => {
  it.each([
    ["nothing", Buffer.alloc(0), "input.empty"],
    ["white space", Buffer.from(" \n\r\n\t"), "input.empty"],
    ["a PNG", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "input.binary"],
    ["a gzip", Buffer.from("1f8b0800000000000003", "hex"), "input.binary"],
    ["NULs in ASCII", Buffer.from("abc\0\0def and more of it\n"), "input.binary"],
    ["noise", Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * i * 31 + (i >> 3)) & 0xff)), "input.binary"],
  ])("%s", async (_name, bytes, code) => {
    expect((await problemOf(() => readAll(bytes))).code).toBe(code);
  });

  it("an NDJSON of blank lines is empty", async () => {
    expect((await problemOf(() => readAll("\n\n", { kind: "ndjson" }))).code).toBe("input.empty");
  });

  it("a feed is no article", async () => {
    const feed = '<?xml version="1.0"?><rss><channel><title>a</title></channel></rss>';
    expect(await problemOf(() => readAll(feed))).toMatchObject({ code: "input.no-article", detail: "XML" });
  });

  it("a media type without text is refused", async () => {
    expect(await problemOf(() => readAll("%!PS", { contentType: "application/pdf" }))).toMatchObject({
      code: "input.binary",
    });
  });

  it("a character that the end has cut", async () => {
    const bytes = Buffer.from(`${TITLE}\n${BODY}`);
    expect(await problemOf(() => readAll(bytes.subarray(0, -1), { kind: "plain" }))).toMatchObject({
      code: "input.truncated",
      at: { byte: bytes.length - 1 },
    });
  });

  it("a text over the limit for whole inputs", async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(1024 * 1024, "一");
    }
    const problem = await problemOf(() => readArticles(endless(), { source: "input", kind: "plain" }).next());
    expect(problem).toMatchObject({ code: "input.too-large", detail: "> 32 MB" });
  });
});

describe("what the user gives", () => {
  it("a date for articles without one, and a topic for all", async () => {
    const lines = `{"title":"a","body":"b"}\n{"title":"c","body":"d","published":"2025-01-02","topic":"銅"}\n`;
    const articles = await readAll(lines, { published: "2025-10", topic: "礦業" });
    expect(articles.map(({ published, publishedBy, topics }) => ({ published, publishedBy, topics }))).toEqual([
      { published: "2025-10", publishedBy: { kind: "assumed", rule: "option" }, topics: ["礦業"] },
      { published: "2025-01-02", publishedBy: { kind: "printed", rule: "input" }, topics: ["銅", "礦業"] },
    ]);
  });

  it("not a date that is none", async () => {
    expect((await problemOf(() => readAll("x", { published: "24/10/2025" }))).code).toBe("usage.bad-argument");
  });
});

it.each([
  ["the reader stops early", LINE.repeat(200), "x.ndjson"],
  ["a line is bad", "{bad}\n".repeat(20_000), "x.ndjson"],
  ["it holds no text", "%PDF-1.7 ".repeat(20_000), "x"],
  ["it is too large", "x".repeat(1024 * 1024), "x.txt"],
])("closes its source when %s", async (_when, chunk, source) => {
  let isClosed = false;
  async function* chunks() {
    try {
      for (;;) yield Buffer.from(chunk);
    } finally {
      isClosed = true;
    }
  }
  try {
    for await (const article of readArticles(chunks(), { source })) if (article.id === "a") break;
  } catch (error) {
    expect(error).toBeInstanceOf(ProblemError);
  }
  expect(isClosed).toBe(true);
});

it.skipIf(!existsSync(SHARED))(
  "reads the source page and the reference articles alike (skipped without ../shared)",
  async () => {
    const seeds = join(SHARED, "seeds", "000_511227fdb87a9f90.txt");
    const page = await readAll(readFileSync(seeds), { source: seeds });
    const records = await readAll(readFileSync(join(SHARED, "gold", "articles.ndjson")), { source: "articles.ndjson" });
    expect(page.map((article) => article.title)).toEqual(records.map((article) => article.title));
    expect(page.map((article) => article.text)).toEqual(records.map((article) => article.text));
    expect(new Set(page.flatMap((article) => article.topics))).toEqual(new Set(["礦業"]));
  },
);
