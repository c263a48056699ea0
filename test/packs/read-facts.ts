import { join } from "node:path";
import { bindFacts } from "#bind";
import { readMentions } from "#grammar";
import type { Article, Fact } from "#model";
import { compilePacks, loadPacks, type PackSources, type Packs } from "#pack";

export const PACKS_FOLDER = join(import.meta.dirname, "..", "..", "packs");

let loaded: Promise<{ readonly sources: PackSources; readonly packs: Packs }> | undefined;

/** The packs of this repository, loaded once for all tests. */
export function ourPacks(): Promise<{ readonly sources: PackSources; readonly packs: Packs }> {
  loaded ??= loadPacks(PACKS_FOLDER).then((sources) => ({ sources, packs: compilePacks(sources) }));
  return loaded;
}

/** The facts of a short text, with their printed figures. */
export function readFacts(text: string, published: string, packs: Packs): (Fact & { readonly printed: string })[] {
  const article: Article = {
    id: "corpus",
    hash: "0123456789abcdef",
    title: "",
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
    lang: "zh-Hant",
    published,
    topics: [],
  };
  const { figures, times } = readMentions(article.text, { published });
  return bindFacts(article, figures, times, packs).facts.map((fact) => ({
    ...fact,
    printed: article.text.slice(fact.start, fact.end),
  }));
}
