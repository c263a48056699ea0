/** Every article of every corpus of a check, `change.txt` of the check `change`. A test is named by file and line. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { auditArticle, type Finding, makeKnowledge } from "#audit";
import { bindFacts } from "#bind";
import { readMentions } from "#grammar";
import type { Article, Block } from "#model";
import { ourPacks } from "#test/packs/read-facts.ts";
import { type Case, readCorpus } from "./read-corpus.ts";

const folder = join(import.meta.dirname);
const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
const { packs, sources } = await ourPacks();
const knowledge = makeKnowledge(sources.packs);

/** The first line is the title, each other a paragraph. */
function blocksOf(text: string): Block[] {
  let start = 0;
  return text.split("\n").map((line, index) => {
    const block = { kind: index === 0 ? "title" : "paragraph", start, end: start + line.length } as const;
    start += line.length + 1;
    return block;
  });
}

function audit({ title, body, published }: Case): readonly Finding[] {
  const text = `${title}\n${body}`;
  const article: Article = {
    ...{ id: "corpus", hash: "0123456789abcdef", title, text, published, topics: [], lang: "zh-Hant" },
    blocks: blocksOf(text),
  };
  const { figures, times } = readMentions(text, { published });
  const bound = bindFacts(article, figures, times, packs);
  return auditArticle({ article, figures, times, ...bound }, knowledge).findings;
}

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
