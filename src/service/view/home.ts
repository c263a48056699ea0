import type { Entry, Ledger } from "#ledger";
import type { DeskFact } from "./fact.ts";
import { findKeyFigures } from "./key-figures.ts";

const NEWEST = 8;

/** An article in a list, with the few facts that stand for it. */
export interface NewestEntry
  extends Pick<Entry, "id" | "title" | "topics" | "published" | "publishedBy" | "source" | "figures" | "facts"> {
  readonly keyFigures: readonly DeskFact[];
}

/** What the first page shows: topics, totals, the newest articles of all topics. */
export interface HomeRecord {
  readonly topics: readonly { readonly name: string; readonly articles: number }[];
  readonly counts: Awaited<ReturnType<Ledger["counts"]>>;
  readonly newest: readonly NewestEntry[];
}

/** The topics of the ledger, most articles first, its totals and newest articles. */
export async function viewHomeRecord(ledger: Ledger): Promise<HomeRecord> {
  const entries: Entry[] = [];
  for await (const entry of ledger.entries({ limit: NEWEST })) entries.push(entry);
  const keyFigures = await findKeyFigures(
    ledger,
    entries.map(({ hash }) => hash),
  );
  return {
    topics: await ledger.topics(),
    counts: await ledger.counts(),
    newest: entries.map((entry, n) => toNewest(entry, keyFigures[n]!)),
  };
}

function toNewest(entry: Entry, keyFigures: readonly DeskFact[]): NewestEntry {
  const { id, title, topics, published, publishedBy, source, figures, facts } = entry;
  return {
    id,
    title,
    topics,
    ...(published !== undefined && { published }),
    ...(publishedBy !== undefined && { publishedBy }),
    ...(source !== undefined && { source }),
    figures,
    facts,
    keyFigures,
  };
}
