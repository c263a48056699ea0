/** Keeps what the pages say true: links, the two READMEs, commands with their output, dependencies, codes, the tree. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { readHelp, runLine } from "./docs/command-line.ts";
import {
  dropCode,
  findAnchors,
  findLinks,
  findSessions,
  isShown,
  loadPages,
  shapeOf,
  showOutput,
} from "./docs/markdown.ts";
import { readRows } from "./layers/table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const pages = loadPages(root);
const pkg = JSON.parse(read("package.json")) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const folder = mkdtempSync(join(tmpdir(), "assay-docs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the pages that people look for are there", () => {
  for (const path of [
    "README.md",
    "README.zh-TW.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "LICENSE",
  ]) {
    expect(existsSync(join(root, path)), path).toBe(true);
  }
  expect(pages.length).toBeGreaterThanOrEqual(9);
});

test.each(pages.map((page) => [page.path, page] as const))("links and pictures of %s lead somewhere", (path, page) => {
  for (const link of findLinks(page.text)) {
    if (/^https?:/.test(link)) continue;
    const [file = "", anchor] = decodeURI(link).split("#");
    const target = file === "" ? path : normalize(join(dirname(path), file)).replaceAll("\\", "/");
    expect(existsSync(join(root, target)), `${link} in ${path}`).toBe(true);
    if (anchor !== undefined) expect([...findAnchors(read(target))], `${link} in ${path}`).toContain(anchor);
  }
});

test.each([
  ["README.md", "README.zh-TW.md"],
  ["docs/guide.md", "docs/guide.zh-TW.md"],
])("%s and %s have the same shape", (english, chinese) => {
  expect(shapeOf(read(chinese))).toEqual(shapeOf(read(english)));
});

test("every command and option is in both guides, and no other", () => {
  const help = readHelp(root);
  expect([...help.keys()].length).toBeGreaterThan(5);
  for (const path of ["docs/guide.md", "docs/guide.zh-TW.md"]) {
    const rows = [...readRows(read(path), "command"), ...readRows(read(path), "指令")];
    const documented = new Map(
      rows.map(([name = "", , options = ""]) => [/`assay (\w+)/.exec(name)?.[1] ?? "", `${name}${options}`]),
    );
    expect([...documented.keys()].sort(), path).toEqual([...help.keys()].filter((name) => name !== "").sort());
    const known = new Set([...help.values()].flat());
    const options = [...readRows(read(path), "option"), ...readRows(read(path), "選項")].flatMap(([names = ""]) =>
      optionsIn(names),
    );
    expect([...options].sort(), path).toEqual([...known].sort());
    const shared = new Set(help.get("") ?? []);
    for (const [name, own] of help) {
      const row = documented.get(name) ?? "";
      if (name === "" || row.includes("the same") || row.includes("同上")) continue;
      expect(optionsIn(row).sort(), `${name} in ${path}`).toEqual(own.filter((option) => !shared.has(option)).sort());
    }
  }
});

function optionsIn(text: string): string[] {
  return [...text.matchAll(/--[a-z-]+/g)].map((match) => match[0]);
}

describe.each([
  ["README.md", "en"],
  ["README.zh-TW.md", "zh-TW"],
])("%s shows real output", (path, lang) => {
  const sessions = findSessions(read(path));
  const env = { ASSAY_LANG: lang, ASSAY_LEDGER: join(folder, `${lang}.db`) };

  test("it has commands to run", () => expect(sessions.length).toBeGreaterThanOrEqual(5));

  test.each(sessions.map((session) => [session.command, session] as const))("%s", (command, session) => {
    const run = runLine(root, command, env);
    // The end of a run's name changes with every word that a pack learns.
    const output = run.output.replaceAll(env.ASSAY_LEDGER, "…").replace(/("run":"[\w.-]+-)[0-9a-f]{8}"/g, '$1…"');
    expect(run.status, output).toBe(0);
    // `UPDATE_DOCS=1 npm test -- docs` writes the outputs anew; read the difference before it is kept.
    if (process.env.UPDATE_DOCS === "1") writeFileSync(join(root, path), showOutput(read(path), command, output));
    else if (!isShown(session.output, output)) expect(output.trimEnd()).toBe(session.output.join("\n"));
  });
});

test("a shown output with gaps is matched, another is not", () => {
  expect(isShown(["a", "…", "d …"], "a\nb\nc\nd 12\n")).toBe(true);
  expect(isShown(["a", "…", "d"], "a\nb\ne\n")).toBe(false);
  expect(isShown(["a (1)"], "a (2)\n")).toBe(false);
});

test("output is put behind its command", () => {
  const text = "```console\n$ a\nold\n$ b\nold\n```\n";
  expect(showOutput(text, "a", "new\n")).toBe("```console\n$ a\nnew\n$ b\nold\n```\n");
  expect(showOutput(text, "b", "new\n")).toBe("```console\n$ a\nold\n$ b\nnew\n```\n");
});

test("every dependency has its row in ARCHITECTURE.md with its licence, and every row its dependency", () => {
  const rows = readRows(read("ARCHITECTURE.md"), "package");
  const groups = [pkg.dependencies, pkg.optionalDependencies, pkg.devDependencies];
  expect(rows.map(([name]) => name).sort()).toEqual(groups.flatMap((group) => Object.keys(group ?? {})).sort());
  for (const [name = "", licence = "", usedIn = "", reason = ""] of rows) {
    expect(usedIn, name).not.toBe("");
    expect(reason, name).not.toBe("");
    const file = join(root, "node_modules", name, "package.json");
    if (existsSync(file))
      expect(licence, name).toBe((JSON.parse(readFileSync(file, "utf8")) as { license: string }).license);
  }
});

test("versions are pinned", () => {
  for (const group of ["dependencies", "optionalDependencies", "devDependencies"]) {
    for (const [name, version] of Object.entries(pkg[group] ?? {})) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test("every problem code is in docs/problems.md, and no other", () => {
  const codes = [...read("src/model/problem.ts").matchAll(/^ {2}\| "([a-z.-]+)"/gm)].map((match) => match[1]!);
  expect(codes.length).toBeGreaterThan(10);
  const documented = readRows(read("docs/problems.md"), "code").map(([code = ""]) => code.replaceAll("`", ""));
  expect([...documented].sort()).toEqual([...codes].sort());
});

test("every folder of src/ and every folder at the root is in the tree drawing", () => {
  const tree = /```text\n(├─ README[\s\S]*?)```/.exec(read("ARCHITECTURE.md"))?.[1] ?? "";
  const foldersOf = (path: string) =>
    readdirSync(join(root, path), { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() && !entry.name.startsWith(".") && !["node_modules", "coverage"].includes(entry.name),
      )
      .map((entry) => `${entry.name}/`);
  for (const name of [...foldersOf("."), ...foldersOf("src")]) expect(tree).toContain(`─ ${name}`);
  for (const [, name] of tree.matchAll(/^│ {2}[├└]─ (\w+\/)/gm)) expect(foldersOf("src")).toContain(name);
});

test("every path in the pages exists", () => {
  for (const { path, text } of pages) {
    if (path === "CHANGELOG.md") continue;
    const found = dropCode(text).matchAll(/`((?:src|test|bench|docs|scripts|bin)\/[\w./-]*)`/g);
    for (const [, target = ""] of found) expect(existsSync(join(root, target)), `${target} in ${path}`).toBe(true);
  }
});

test("scripts of package.json that the pages name exist", () => {
  for (const { path, text } of pages) {
    for (const [, name = ""] of text.matchAll(/npm run ([a-z]+)/g))
      expect(Object.keys(pkg.scripts ?? {}), path).toContain(name);
  }
});

test("what the guides import from the package is there", () => {
  for (const path of ["docs/guide.md", "docs/guide.zh-TW.md"]) {
    const names = [...read(path).matchAll(/^import \{ ([^}]+) \} from "assay";$/gm)].flatMap((match) =>
      match[1]!.split(", "),
    );
    expect(names.length, path).toBeGreaterThan(0);
    for (const name of names) expect(read("src/index.ts"), name).toMatch(new RegExp(`\\b${name}\\b`));
  }
});

test("the repository speaks of Assay alone", () => {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const texts = names.filter(
    (name) =>
      !/^(node_modules|coverage|\.(?!ci\/))/.test(name) &&
      /\.(md|ts|js|json|txt|css|html|ndjson|yml)$|^\.ci\/run$/.test(name),
  );
  expect(texts.length).toBeGreaterThan(50);
  const foreign = new RegExp(
    [`/${"work"}/`, `/${"tmp"}/w/`, `/${"root"}/`, `npmjs\\.${"org"}`, `registry\\.${"npm"}`].join("|"),
  );
  for (const name of texts) {
    const found = name === "package-lock.json" ? null : foreign.exec(read(name));
    expect(found?.[0], name).toBeUndefined();
  }
  expect(read("package-lock.json")).not.toMatch(/"resolved": "https?:\/\/(?!registry\.npmjs\.org\/)/);
});
