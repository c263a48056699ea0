import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ENGINE, toRun } from "./run.ts";

test("the engine is the version of the package, and the run names it", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(ENGINE).toBe(version);
  expect(toRun({ packs: [], rows: [] }).id).toContain(version);
});

test("other packs make another run", () => {
  const row = { pack: "a", id: "b", type: "org", forms: ["甲"], flags: [], file: "x.tsv", line: 1 } as const;
  const run = toRun({ packs: [], rows: [row] });
  expect(toRun({ packs: [], rows: [{ ...row, file: "y.tsv", line: 2 }] })).toEqual(run);
  expect(toRun({ packs: [], rows: [{ ...row, forms: ["甲", "乙"] }] }).id).not.toBe(run.id);
});

test("is the same run whatever boards show what was read", () => {
  const label = { zh: "甲", en: "a" };
  const pack = { id: "a", label, measures: [] };
  const board = { id: "b", label, about: label, sections: [] };
  expect(toRun({ packs: [{ ...pack, boards: [board] }], rows: [] })).toEqual(toRun({ packs: [pack], rows: [] }));
});
