/** Reads every text of every pack's corpus and compares the types of its figures. A test is named by file and line. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Case, type Expected, readPackCorpus } from "./read-corpus.ts";
import { ourPacks, PACKS_FOLDER, readFacts } from "./read-facts.ts";

const { packs } = await ourPacks();
const folders = packs.packs.map(({ id }) => id);

function corpusOf(pack: string): Case[] {
  const folder = join(PACKS_FOLDER, pack, "corpus");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .flatMap((file) => readPackCorpus(join(folder, file), `packs/${pack}/corpus/${file}`));
}

type Read = ReturnType<typeof readFacts>[number];

function lineOf(one: Expected): string {
  return `${one.printed} | ${one.measure ?? "-"} | ${one.change ?? ""} | ${one.period ?? ""} | ${one.stance ?? ""}`;
}

/** A fact in the words of the corpus, with only the columns that the corpus asks for. */
function lineOfFact(fact: Read, asked: Expected | undefined): string {
  return lineOf({
    printed: fact.printed,
    line: 0,
    ...(fact.measure !== undefined && { measure: fact.measure.value }),
    ...(asked?.change !== undefined && fact.change !== undefined && { change: fact.change }),
    ...(asked?.period !== undefined && fact.period !== undefined && { period: fact.period.value }),
    ...(asked?.stance !== undefined && { stance: fact.stance.value }),
  });
}

/** Pairs expectations with facts in the order of the text; a typed fact that nobody expected stays over. */
function compare(one: Case): { readonly read: string[]; readonly expected: string[] } {
  const facts = readFacts(one.text, one.published, packs);
  const left = [...one.expected];
  const read: string[] = [];
  for (const fact of facts) {
    const place = left.findIndex(({ printed }) => printed === fact.printed);
    const asked = place < 0 ? undefined : left.splice(place, 1)[0];
    if (asked !== undefined || fact.measure !== undefined) read.push(lineOfFact(fact, asked));
  }
  return { read, expected: one.expected.map(lineOf) };
}

describe.each(folders)("packs/%s", (pack) => {
  const cases = corpusOf(pack);
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const { read, expected } = compare(one);
    expect(read, one.text).toEqual(expected);
  });
});

describe("the corpora", () => {
  it.each(folders.filter((pack) => pack !== "core"))("of %s hold 25 texts and texts that type nothing", (pack) => {
    const cases = corpusOf(pack);
    expect(cases.length).toBeGreaterThanOrEqual(25);
    expect(
      cases.filter(({ expected }) => expected.every(({ measure }) => measure === undefined)).length,
    ).toBeGreaterThan(3);
  });
  it("witness every measure, and name none that does not exist", () => {
    const named = new Set(
      folders.flatMap(corpusOf).flatMap(({ expected }) => expected.flatMap(({ measure }) => measure ?? [])),
    );
    expect([...named].sort()).toEqual(packs.measures.map(({ fullId }) => fullId).sort());
  });
});
