/** Every text of test/entities/*.txt names exactly what is written under it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Packs } from "#pack";
import { entityLines, entityPacks, toLine } from "./read-entities.ts";

interface Case {
  readonly line: number;
  readonly text: string;
  readonly expected: readonly string[];
}

/** A text at the margin, its entities indented, `-` for none, `%` begins a comment. */
function readCases(file: string): Case[] {
  const cases: { line: number; text: string; expected: string[] }[] = [];
  const lines = readFileSync(join(import.meta.dirname, file), "utf8").split("\n");
  lines.forEach((raw, index) => {
    if (raw.trim() === "" || raw.startsWith("%")) return;
    if (!raw.startsWith(" ")) cases.push({ line: index + 1, text: raw, expected: [] });
    else if (raw.trim() !== "-") {
      const [, type = "", name = "", aliases] = /^(\S+) (.+?)(?: \| (.+))?$/.exec(raw.trim()) ?? [];
      cases.at(-1)!.expected.push(toLine(type, name, aliases?.split(" / ") ?? []));
    }
  });
  return cases;
}

let packs: Packs;
beforeAll(async () => {
  packs = await entityPacks();
});

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".txt"));

it("has a corpus worth the name", () => {
  expect(files.flatMap(readCases).length).toBeGreaterThanOrEqual(80);
});

describe.each(files)("%s", (file) => {
  it.each(readCases(file))("line $line", ({ text, expected }) => {
    expect(entityLines(text, packs).sort()).toEqual([...expected].sort());
  });
});
