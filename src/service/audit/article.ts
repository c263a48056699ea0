import type { Ledger } from "#ledger";
import type { FactSource } from "./against.ts";
import { makeAuditor } from "./knowledge.ts";
import { type AuditedArticle, auditLedger } from "./ledger.ts";

/** Articles of one cell that are counted; where there are more, so many stand. */
export const REPORTS_MAX = 100;

/** What was found in one article, and what else the ledger has of its cells. */
export interface ArticleStanding extends AuditedArticle {
  /** By the id of a fact: its cell, other articles that report it, what people say of it. */
  readonly facts: ReadonlyMap<
    string,
    { readonly cell: string; readonly reports: number; readonly judged?: "right" | "wrong" }
  >;
}

/** Audits one article against itself and the ledger; `undefined` when there is no such article. */
export async function findStanding(
  ledger: Pick<Ledger, "readings" | "reports"> & FactSource,
  article: string,
): Promise<ArticleStanding | undefined> {
  const { knowledge } = await makeAuditor();
  for await (const audited of auditLedger(ledger, knowledge, { article })) {
    const [own = []] = await ledger.factLists([{ article: audited.article.hash }]);
    const cells = [...new Set(own.map(({ cell }) => cell))];
    const reports = await ledger.reports(cells, REPORTS_MAX);
    const counts = new Map(cells.map((cell, n) => [cell, reports[n]!]));
    const facts = new Map(
      own.map(({ id, cell, judged }) => [
        id,
        { cell, reports: Math.max(0, (counts.get(cell) ?? 1) - 1), ...(judged !== undefined && { judged }) },
      ]),
    );
    return { ...audited, facts };
  }
  return undefined;
}
