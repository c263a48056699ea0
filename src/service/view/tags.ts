import type { Tag } from "#board";
import type { Ledger } from "#ledger";

/** Names that a topic's page shows, and the newest articles that they are computed over. */
const TAGS = 12;
const TAG_ARTICLES_MAX = 2_000;

/** The names that a topic's articles share, best first. */
export async function findTags(ledger: Pick<Ledger, "readings">, topic: string): Promise<readonly Tag[]> {
  const { findRelatedTags } = await import("#board");
  const documents: { readonly title: string; readonly text: string }[] = [];
  for await (const { article } of ledger.readings({ topic, order: "newest", limit: TAG_ARTICLES_MAX }))
    documents.push(article);
  return findRelatedTags(documents, topic, TAGS);
}
