import type { Hit, Ledger } from "#ledger";
import { inTurns } from "./fair.ts";
import { findMarks } from "./marks.ts";

/** An article that has the words, with the piece of its text around the first of them. */
export interface SearchHit {
  readonly id: string;
  readonly title: string;
  readonly published?: string;
  readonly publishedBy?: NonNullable<Hit["publishedBy"]>;
  readonly source?: string;
  readonly url?: string;
  readonly topics: readonly string[];
  readonly figures: number;
  readonly facts: number;
  readonly snippet: string;
  /** Whether the text begins before the snippet, and whether it goes on behind it. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** Where the first match stands in the snippet. */
  readonly start: number;
  readonly end: number;
  /** Where every word of the question stands in the snippet. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Where a list of hits goes on: behind the article that a reading with this sequence is of. */
export interface SearchPlace {
  readonly asOf: number;
  readonly sequence: number;
}

/** So many articles that have every word, newest first; no words find nothing. */
export async function viewSearch(
  ledger: Ledger,
  words: string,
  { topic, limit, place }: { readonly topic?: string; readonly limit: number; readonly place?: SearchPlace },
): Promise<{ readonly hits: readonly SearchHit[]; readonly next?: SearchPlace }> {
  const asOf = place?.asOf ?? (await ledger.counts()).sequence;
  const hits: Hit[] = [];
  let isBehind = place === undefined;
  let more = false;
  if (words.trim() === "") return { hits: [] };
  for await (const hit of inTurns(ledger.search(words, topic === undefined ? {} : { topic }))) {
    if (!isBehind) isBehind = hit.sequence === place?.sequence;
    else if (hit.sequence <= asOf) {
      more = hits.length === limit;
      if (more) break;
      hits.push(hit);
    }
  }
  return {
    hits: hits.map((hit) => toHit(hit, words)),
    ...(more && { next: { asOf, sequence: hits.at(-1)!.sequence } }),
  };
}

function toHit(hit: Hit, words: string): SearchHit {
  const { id, title, published, publishedBy, source, url, topics, figures, facts, snippet, snippetStart, isCut } = hit;
  return {
    id,
    title,
    ...(published !== undefined && { published }),
    ...(publishedBy !== undefined && { publishedBy }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    topics,
    figures,
    facts,
    snippet,
    cut: { before: snippetStart > 0, after: isCut },
    start: hit.start - snippetStart,
    end: hit.end - snippetStart,
    marks: findMarks(snippet, words),
  };
}
