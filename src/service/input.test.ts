import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listInputs } from "./input.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assay-input-"));
  for (const name of ["b.txt", "a.md", "c.ndjson", "d.png", ".hidden.txt", "README.md"])
    writeFileSync(join(folder, name), name);
  mkdirSync(join(folder, "inner.txt"));
  mkdirSync(join(folder, "empty"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const namesOf = async (...names: string[]) => (await listInputs(names)).map((input) => input.name);

test("a folder is its texts in order of name, without hidden files, pictures and subfolders", async () => {
  expect(await namesOf(folder)).toEqual(["a.md", "b.txt", "c.ndjson"].map((name) => join(folder, name)));
});

test("file: addresses, standard input and web addresses keep their order", async () => {
  const path = join(folder, "b.txt");
  const inputs = await listInputs(["-", pathToFileURL(path).href, "https://example.com/a"]);
  expect(inputs).toEqual([
    { kind: "stdin", name: "-" },
    { kind: "file", name: path, bytes: 5 },
    { kind: "address", name: "https://example.com/a" },
  ]);
});

test.each([
  ["nothing-here.txt", "input.not-found"],
  ["ftp://example.com/a", "input.refused-address"],
  ["file://elsewhere/a.txt", "input.refused-address"],
  ["a\0b", "input.not-found"],
])("%j is refused as %s", async (name, code) => {
  await expect(listInputs([name])).rejects.toMatchObject({ problem: { code } });
});

test("a folder without texts says what it would read", async () => {
  await expect(listInputs([join(folder, "empty")])).rejects.toMatchObject({
    problem: { code: "input.no-article", detail: expect.stringContaining(".ndjson") },
  });
});
