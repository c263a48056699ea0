import type { Ledger, StoredJudgement } from "#ledger";

/** A page of what people said. */
export interface JudgementListView {
  readonly judgements: readonly StoredJudgement[];
  readonly more: boolean;
}

/** What people said after a sequence, oldest first, so many; withdrawn words too. */
export async function viewJudgements(
  ledger: Pick<Ledger, "judgements">,
  query: { readonly about?: string; readonly after: number; readonly limit: number },
): Promise<JudgementListView> {
  const { limit, ...rest } = query;
  const judgements: StoredJudgement[] = [];
  for await (const judgement of ledger.judgements(rest)) {
    if (judgements.length === limit) return { judgements, more: true };
    judgements.push(judgement);
  }
  return { judgements, more: false };
}
