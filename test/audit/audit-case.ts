/** Short articles of a corpus, read and put together as the service does it. */
import { hash } from "node:crypto";
import { makeKnowledge } from "#audit";
import { bindFacts } from "#bind";
import { readMentions } from "#grammar";
import type { Article, Block, Reading } from "#model";
import { ourPacks } from "#test/packs/read-facts.ts";
import type { Case } from "./read-corpus.ts";

const { packs, sources } = await ourPacks();
export const knowledge = makeKnowledge(sources.packs);

/** The first line is the title, each other a paragraph. */
function blocksOf(text: string): Block[] {
  let start = 0;
  return text.split("\n").map((line, index) => {
    const block = { kind: index === 0 ? "title" : "paragraph", start, end: start + line.length } as const;
    start += line.length + 1;
    return block;
  });
}

/** Reads one case; cases that are compared with each other need a name each. */
export function readCase({ title, body, published }: Omit<Case, "name" | "expected">, id = "corpus"): Reading {
  const text = `${title}\n${body}`;
  const article: Article = {
    ...{
      id,
      hash: hash("sha256", id),
      title,
      text,
      published,
      topics: [],
      lang: "zh-Hant",
    },
    blocks: blocksOf(text),
  };
  const { figures, times } = readMentions(text, { published });
  return { article, figures, times, ...bindFacts(article, figures, times, packs) };
}
