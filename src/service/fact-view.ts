import type { FactQuery, Ledger, Proposal, StoredFact, StoredJudgement } from "#ledger";
import type { Judgement } from "#model";
import { now } from "./clock.ts";

/**
 * The facts of the ledger that match, each with its witness, in a total and stable order. With `after` only news: an
 * article that was there before and was read again by a newer reader is none.
 */
export function listFacts(ledger: Ledger, query: FactQuery = {}): AsyncIterable<StoredFact> {
  return query.after === undefined ? ledger.facts(query) : listNews(ledger, query, query.after);
}

async function* listNews(ledger: Ledger, query: FactQuery, after: number): AsyncGenerator<StoredFact> {
  const { limit = Number.POSITIVE_INFINITY, offset = 0, ...rest } = query;
  if (limit <= 0) return;
  const reread = await findReread(ledger, after);
  let passed = 0;
  for await (const fact of ledger.facts(rest)) {
    if (reread.has(fact.article.hash) || ++passed <= offset) continue;
    yield fact;
    if (passed === offset + limit) return;
  }
}

/** Hashes of the articles that were known at a sequence and have been read anew since. */
async function findReread(ledger: Ledger, after: number): Promise<ReadonlySet<string>> {
  const added = new Set<string>();
  const reread = new Set<string>();
  for await (const change of ledger.changes(after)) {
    if (change.cause === "added") added.add(change.article.hash);
    else if (change.cause === "reread" && !added.has(change.article.hash)) reread.add(change.article.hash);
  }
  return reread;
}

/** Aliases that texts teach. */
export function listProposals(
  ledger: Ledger,
  query: { readonly state?: Proposal["state"]; readonly name?: string } = {},
): AsyncIterable<Proposal> {
  return ledger.proposals(query);
}

/** What people ever said, of one thing or of all, oldest first. */
export function listJudgements(
  ledger: Ledger,
  query: { readonly about?: string; readonly after?: number } = {},
): AsyncIterable<StoredJudgement> {
  return ledger.judgements(query);
}

/** Appends a person's judgement now. */
export function judgeLedger(
  ledger: Pick<Ledger, "judge">,
  judgement: Judgement,
): Promise<{ readonly sequence: number }> {
  return ledger.judge(judgement, now());
}
