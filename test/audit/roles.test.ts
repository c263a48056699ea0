import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { auditArticle } from "#audit";
import { FINDING } from "#web/part/finding-words.ts";
import { knowledge, readCase } from "./audit-case.ts";
import { readCorpus } from "./read-corpus.ts";

const folder = join(import.meta.dirname);

test("what a figure is in a finding is told in words; the terms of an identity are told by their measure", () => {
  const seen = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    for (const one of readCorpus(join(folder, file), file)) {
      for (const { check, terms } of auditArticle(readCase(one), knowledge).findings)
        if (check !== "identity") for (const { role } of terms) seen.add(role);
    }
  }
  expect(seen.size).toBeGreaterThan(15);
  for (const { roles } of Object.values(FINDING)) expect([...seen].filter((role) => !(role in roles))).toEqual([]);
});
