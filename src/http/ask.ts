import { type Ledger, searchLedger, viewArticle, viewTopic } from "#service";
import { FaultError } from "./fault.ts";

type Hit = ReturnType<typeof searchLedger> extends AsyncIterable<infer H> ? H : never;

type Stored = NonNullable<Awaited<ReturnType<typeof viewArticle>>>;
type Witnessed<E> = E & Pick<Stored["article"], "publishedBy">;
type Entry = ReturnType<Ledger["entries"]> extends AsyncIterable<infer E> ? E : never;

export interface Asked {
  readonly words: string;
  readonly topic: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** A page of search hits, and whether there are more behind it. No words find nothing. */
export async function askSearch(ledger: Ledger, { words, topic, offset, limit }: Asked) {
  const hits: Witnessed<Hit>[] = [];
  if (words === "") return { hits, more: false };
  const query = { offset, limit: limit + 1, ...(topic !== undefined && { topic }) };
  for await (const hit of searchLedger(ledger, words, query)) hits.push(await addWitness(ledger, hit));
  return { hits: hits.slice(0, limit), more: hits.length > limit };
}

/** The newest articles of the ledger, whatever their topic. */
export async function askNewest(ledger: Ledger, limit: number) {
  const entries: Witnessed<Entry>[] = [];
  for await (const entry of ledger.entries({ limit })) entries.push(await addWitness(ledger, entry));
  return entries;
}

/** An entry does not say how its date was come by, and an inferred date must never look like a printed one. */
async function addWitness<E extends Entry>(ledger: Ledger, entry: E): Promise<Witnessed<E>> {
  if (entry.published === undefined) return entry;
  const publishedBy = (await viewArticle(ledger, entry.hash))?.article.publishedBy;
  return publishedBy === undefined ? entry : { ...entry, publishedBy };
}

/** A topic that is there; a fault when it is not. */
export async function askTopic(
  ledger: Ledger,
  name: string,
  page: { readonly offset: number; readonly limit: number },
) {
  const view = await viewTopic(ledger, name, page);
  if (view === undefined) throw new FaultError("usage.unknown-topic");
  return view;
}

/** An article that is there; a fault when it is not. */
export async function askArticle(ledger: Ledger, id: string) {
  const stored = await viewArticle(ledger, id);
  if (stored === undefined) throw new FaultError("usage.unknown-article");
  return stored;
}
