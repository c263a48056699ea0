import { mkdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { articleLine, makeFolder } from "./folder.ts";
import { run } from "./run.ts";

const folder = makeFolder();
afterAll(folder.remove);
mkdirSync(folder.file("empty-folder"));
const utf8 = Buffer.from("礦業公司今年產量增加三成。".repeat(20));

/** Inputs that are no news, with the code each must get. */
const INPUTS: readonly (readonly [what: string, path: string, code: string])[] = [
  ["a missing file", folder.file("missing.txt"), "input.not-found"],
  ["an empty file", folder.file("empty.txt", ""), "input.empty"],
  ["blank lines", folder.file("blank.txt", " \n\n"), "input.empty"],
  ["a picture", folder.file("a.txt", Buffer.from("89504e470d0a1a0a0000", "hex")), "input.binary"],
  ["an archive", folder.file("a.ndjson.gz", gzipSync("x")), "input.binary"],
  ["NULs", folder.file("nul.txt", Buffer.concat([utf8, Buffer.alloc(40), utf8])), "input.binary"],
  ["a cut character", folder.file("cut.txt", utf8.subarray(0, utf8.length - 1)), "input.truncated"],
  [
    "a line that is no JSON",
    folder.file("bad.ndjson", `${articleLine(1)}nonsense\n${articleLine(2)}`),
    "input.bad-json",
  ],
  ["an object that stops", folder.file("stop.ndjson", `${articleLine(1)}{"title":"a`), "input.truncated"],
  ["a title that is a number", folder.file("type.ndjson", '{"title":1,"body":"a"}\n'), "input.bad-article"],
  [
    "a date that is none",
    folder.file("date.ndjson", '{"title":"a","body":"b","published":"soon"}\n'),
    "input.bad-article",
  ],
  [
    "a line of 9 MB",
    folder.file("long.ndjson", `{"title":"a","body":"${"長".repeat(3_000_000)}"}\n`),
    "input.too-large",
  ],
  ["a folder without texts", folder.file("empty-folder"), "input.no-article"],
  ["an address of another kind", "ftp://example.com/a", "input.refused-address"],
];

describe.each(["read", "add"])("assay %s", (command) => {
  test.each(INPUTS)(`refuses %s`, async (_, path, code) => {
    const ledger = folder.file(`${command}-${code}.db`);
    const args = command === "add" ? ["add", path, "--ledger", ledger] : ["read", path, "--format", "ndjson"];
    const { status, stdout, stderr } = await run([...args, "--lang", "en"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(`[${code}]\n`);
    expect(stderr.split("\n")).toHaveLength(2);
    if (command === "add") expect((await run(["status", "--ledger", ledger])).stderr).toContain("[ledger.missing]");
  });
});

test.each([
  [["read", "a", "--formt", "table"], /--formt → --format\?.*\[usage\.bad-argument\]/],
  [["read", "a", "--format", "xml"], /xml；可用 table ndjson json html/],
  [["read", "a", "--encoding", "klingon"], /\[usage\.bad-argument\]|\[input\.not-found\]/],
  [["raed", "a"], /沒有這個指令：raed → read\?/],
  [["search"], /缺少參數：WORDS/],
  [["topic", "a", "b"], /參數太多：a, b/],
  [["facts", "extra"], /參數太多：extra/],
  [["facts", "--since", "2025-02-30"], /2025-02-30；要序號/],
  [["facts", "--subject", " "], /選項後面要有值：--subject/],
  [["entity", ""], /NAME.*\[usage\.bad-argument\]/],
  [["judge", "right"], /要 1 個編號，給了：0/],
  [["judge", "same", "a"], /要 2 個編號，給了：a/],
  [["packs", "check", "none"], /^none：找不到輸入.*\[input\.not-found\]/],
  [["serve", "--port", "70000"], /70000；要 0–65535 的整數/],
  [["topic", "礦業", "--limit"], /選項後面要有值/],
] as const)("usage: %j", async (args, pattern) => {
  const { status, stdout, stderr } = await run(args, {
    cwd: folder.file("."),
    env: { ASSAY_LEDGER: folder.file("none.db") },
  });
  expect(stderr).toMatch(pattern);
  expect(stderr.split("\n")).toHaveLength(2);
  expect(stdout).toBe("");
  expect([1, 2]).toContain(status);
  if (stderr.includes("[usage.")) expect(status).toBe(2);
});

test.each([
  "topic",
  "search 稀土",
  "facts",
  "entity 中國",
  "proposals",
  "judge",
  "judge right a",
  "article x",
  "status",
  "serve",
])("assay %s without a ledger says how to make one", async (line) => {
  const { status, stdout, stderr } = await run([
    ...line.split(" "),
    "--ledger",
    folder.file("none.db"),
    "--lang",
    "en",
  ]);
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toMatch(/there is no ledger yet; make one with: assay add FILES….*\[ledger\.missing\]/);
});

test("a file that is no ledger is told apart", async () => {
  const { status, stderr } = await run([
    "topic",
    "--ledger",
    folder.file("text.db", "no database at all, but long enough to be one".repeat(50)),
  ]);
  expect(status).toBe(3);
  expect(stderr).toMatch(/\[ledger\.unreadable\]\n$/);
});

test("messages follow --lang, then ASSAY_LANG, then LANG; Traditional Chinese first", async () => {
  const say = async (args: readonly string[], env: Record<string, string>) =>
    (await run(["read", "nope", ...args], { env })).stderr;
  expect(await say([], {})).toMatch(/^nope：找不到輸入/);
  expect(await say([], { LANG: "en_US.UTF-8" })).toMatch(/^nope: no such input/);
  expect(await say([], { LANG: "en_US.UTF-8", ASSAY_LANG: "zh-TW" })).toMatch(/^nope：/);
  expect(await say(["--lang=en"], { ASSAY_LANG: "zh-TW" })).toMatch(/^nope: /);
  expect(await say(["--lang", "xx"], {})).toMatch(/xx；可用 zh-TW en.*\[usage\.bad-argument\]/);
});
