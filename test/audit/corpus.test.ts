/** Every article of every corpus of a check, `change.txt` of the check `change`. A test is named by file and line. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { auditArticle, type Finding } from "#audit";
import { knowledge, readCase } from "./audit-case.ts";
import { type Case, readCorpus } from "./read-corpus.ts";

const folder = join(import.meta.dirname);
const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));

const audit = (one: Case): readonly Finding[] => auditArticle(readCase(one), knowledge).findings;

/** A finding as the corpus writes it. */
function lineOf({ verdict, isGuarded, slip, terms, witnesses = [] }: Finding, text: string): string {
  const named = terms.length > 0 ? terms.map(({ claim }) => claim) : witnesses;
  const printed = named.map(({ start, end }) => text.slice(start, end));
  return `${verdict}${isGuarded ? "!" : ""}${slip === undefined ? "" : ` ${slip.kind}`}: ${printed.join("; ")}`;
}

describe.each(files)("%s", (file) => {
  const check = file.split(/[.-]/)[0]!;
  const cases = readCorpus(join(folder, file), file);
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const found = audit(one).filter((finding) => finding.check === check);
    const lines = found.map((finding) => lineOf(finding, `${one.title}\n${one.body}`));
    expect(lines.sort(), `${one.title} ¦ ${one.body}`).toEqual([...one.expected].sort());
  });
});
