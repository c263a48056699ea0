import type { Ledger } from "#ledger";
import { type Block, intervalOf } from "#model";
import { type BoundRecord, type FactRecord, toBoundRecord } from "#service/facts.ts";
import { type IntervalRecord, toIntervalRecord } from "./interval.ts";

/** An article as its page shows it: the line of the reader's output, and its blocks. */
export interface ArticleRecord extends Omit<BoundRecord, "facts"> {
  readonly facts: readonly (FactRecord & { readonly interval: IntervalRecord })[];
  readonly blocks: readonly Block[];
}

/** The current reading of an article by id or hash; `undefined` when there is none. */
export async function viewArticleRecord(ledger: Ledger, id: string): Promise<ArticleRecord | undefined> {
  const stored = await ledger.reading(id);
  if (stored === undefined) return undefined;
  const record = toBoundRecord(stored, stored.run.id);
  return {
    ...record,
    facts: record.facts.map((fact, n) => ({ ...fact, interval: toIntervalRecord(intervalOf(stored.facts[n]!)) })),
    blocks: stored.article.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
  };
}
