/** Keeps the layer, touch and "used in" tables of ARCHITECTURE.md, and shows that the keeper bites. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkLayers, type SourceFile } from "./layers/check.ts";
import { readRules } from "./layers/table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const rules = readRules(read("ARCHITECTURE.md"));
const LINES_MAX = 400;
const LINES_MEDIAN = 120;

const files: readonly SourceFile[] = ["src", "bin", "test", "bench", "scripts", "packs", "web"].flatMap((folder) => {
  let names: readonly string[] = [];
  try {
    names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
  return names
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.(?:tsx?|js)$/.test(path) && !path.startsWith("web/dist/"))
    .map((path) => ({ path, text: read(path) }));
});
const lengthOf = ({ text }: SourceFile) => text.split("\n").length - 1;

test("every import and every touch is allowed by ARCHITECTURE.md", () => {
  expect(files.length).toBeGreaterThan(40);
  expect(checkLayers(files, rules)).toEqual([]);
});

test("the layer table and src/ name the same folders", () => {
  const folders = new Set(
    files.filter(({ path }) => /^src\/[^/]+\//.test(path)).map(({ path }) => path.split("/")[1]!),
  );
  expect([...folders].sort()).toEqual([...rules.layers.keys()].sort());
});

test("what the dependency tables say is used is used", () => {
  for (const [name, folders] of rules.packages) {
    if (name.startsWith("@types/")) continue;
    for (const folder of folders.filter((each) => rules.layers.has(each))) {
      const users = files.filter(({ path, text }) => path.startsWith(`src/${folder}/`) && text.includes(`"${name}`));
      expect(users.length, `${name} in ${folder}`).toBeGreaterThan(0);
    }
  }
});

test("package.json maps every folder that others may import", () => {
  const { imports } = JSON.parse(read("package.json")) as { imports: Record<string, string> };
  for (const [name, target] of Object.entries(imports)) expect(target, name).toMatch(/^\.\/(src|test|bench|web)\//);
  for (const folder of rules.layers.keys()) {
    if (folder !== "cli") expect(imports[`#${folder}`], folder).toBe(`./src/${folder}/index.ts`);
  }
});

test(`no file is over ${LINES_MAX} lines and the median is at most ${LINES_MEDIAN}`, () => {
  expect(
    files.filter((file) => lengthOf(file) > LINES_MAX).map((file) => `${file.path}: ${lengthOf(file)} lines`),
  ).toEqual([]);
  const lengths = files
    .filter(({ path }) => path.startsWith("src/") && !path.endsWith(".test.ts"))
    .map(lengthOf)
    .sort((a, b) => a - b);
  expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(LINES_MEDIAN);
});

describe("a planted violation is reported", () => {
  const index = (folder: string): SourceFile => ({ path: `src/${folder}/index.ts`, text: "" });
  const plant = (path: string, text: string, ...others: readonly SourceFile[]) =>
    checkLayers([{ path, text }, ...others, index("base"), index("grammar"), index("page")], rules);

  test.each([
    ["a layer above", "src/grammar/x.ts", 'import { openLedger } from "#ledger";', "grammar may not import ledger"],
    ["its neighbour", "src/grammar/x.ts", 'import { readArticles } from "#text";', "grammar may not import text"],
    [
      "more than types",
      "src/page/x.ts",
      'import { viewTopic } from "#service";',
      "page may import only types of service",
    ],
    [
      "one value among types",
      "src/page/x.ts",
      'import { type A, b } from "#service";',
      "page may import only types of service",
    ],
    [
      "a value over many lines",
      "src/page/x.ts",
      'import {\n  type A,\n  b,\n} from "#service";',
      "page may import only types of service",
    ],
    ["climbing out", "src/base/x.ts", 'import { a } from "../model/index.ts";', "climbs out of its folder"],
    ["a dynamic import", "src/base/x.ts", 'const a = await import("#model");', "base may not import model"],
    ["files", "src/grammar/x.ts", 'import { readFileSync } from "node:fs";', "grammar may not touch node:fs"],
    ["the clock", "src/base/x.ts", "\nexport const now = Date.now();", "src/base/x.ts:2: base may not touch Date.now"],
    ["the clock again", "src/base/x.ts", "export const now = new Date();", "base may not touch new Date()"],
    ["the terminal", "src/page/x.ts", 'console.log("x");', "page may not touch console."],
    ["the locale", "src/page/x.ts", "const a = value.toLocaleString();", "page may not touch toLocaleString()"],
    ["chance", "src/base/x.ts", "const a = Math.random();", "base may not touch Math.random"],
    ["the network", "src/page/x.ts", 'const a = await fetch("x");', "page may not touch fetch("],
    [
      "the index passed by",
      "src/service/x.ts",
      'import { encode } from "#ledger/codec.ts";',
      "goes past the index of ledger",
    ],
    [
      "a driver outside its folder",
      "src/ledger/x.ts",
      'import { DatabaseSync } from "node:sqlite";',
      "node:sqlite is for src/ledger/sqlite/ alone",
    ],
    ["an unlisted part of process", "src/cli/x.ts", "process.abort();", "process.abort is in no row"],
    [
      "a package of another folder",
      "src/grammar/x.ts",
      'import _ from "@mozilla/readability";',
      'readability" is not for grammar',
    ],
    ["an unknown package", "src/text/x.ts", 'import _ from "lodash/fp";', '"lodash" has no row'],
    [
      "a package of the benches in a test",
      "src/text/x.test.ts",
      'import { zh } from "chrono-node";',
      '"chrono-node" is not for src',
    ],
    ["a star", "src/base/x.ts", 'export * from "./span.ts";', '"export *" hides'],
    ["an unknown folder", "src/misc/x.ts", "", 'folder "misc" is not in the layer table'],
    ["a page that reaches behind the API", "web/x.tsx", 'import { x } from "#ledger";', "web may not import #ledger"],
    ["values of the service in a page", "web/x.tsx", 'import { x } from "#service";', "only types of #service"],
    ["a page that reads files", "web/x.ts", 'import fs from "node:fs";', "the browser has no node:fs"],
    ["no index", "src/model/x.ts", "", "src/model: no index.ts"],
    ["a bin that goes past the cli", "bin/x.js", 'import "../src/ledger/index.ts";', "climbs out of its folder"],
  ])("%s", (_name, path, text, message) => {
    expect(plant(path, text).join("\n")).toContain(message);
  });

  test("a cycle of files", () => {
    const other: SourceFile = { path: "src/base/b.ts", text: 'import { a } from "./a.ts";' };
    expect(plant("src/base/a.ts", 'export { b } from "./b.ts";', other).join("\n")).toContain(
      "cycle: src/base/a.ts → src/base/b.ts → src/base/a.ts",
    );
  });

  test("a cycle of folders, by types alone", () => {
    const other: SourceFile = { path: "src/board/index.ts", text: 'import type { L } from "#ledger";' };
    const found = plant("src/ledger/index.ts", 'import type { Tag } from "#board";', other).join("\n");
    expect(found).toContain("cycle: ledger → board → ledger");
  });

  test("and what is allowed is not", () => {
    const text = [
      'import { randomIsNoName } from "./a.ts";',
      'import type { Reading } from "#model";',
      'import type { TopicView } from "#service";',
      'import { createHash } from "node:crypto";',
      " * Date.now() in a comment",
      "const timeline = x.console; // console.log",
    ].join("\n");
    expect(plant("src/page/x.ts", text)).toEqual([]);
  });
});

test("a word that the tables do not know is an error", () => {
  const table = "| layer | folders | may import | may touch |\n|---|---|---|---|\n| 0 | base | nothing | the moon |\n";
  expect(() => readRules(table)).toThrow("the moon");
  expect(() => readRules("nothing")).toThrow("no layer table");
});
