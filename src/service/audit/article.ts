import type { Ledger } from "#ledger";
import type { FactSource } from "./against.ts";
import { makeAuditor } from "./knowledge.ts";
import { type AuditedArticle, auditLedger } from "./ledger.ts";

/** Facts of one cell that are counted; where there are more, so many stand. */
const REPORTS_MAX = 200;

/** What was found in one article, and what else the ledger has of its cells. */
export interface ArticleStanding extends AuditedArticle {
  /** By the id of a fact: its cell, other facts of it, what people say of it. */
  readonly facts: ReadonlyMap<
    string,
    { readonly cell: string; readonly reports: number; readonly judged?: "right" | "wrong" }
  >;
}

/** Audits one article against itself and the ledger; `undefined` when there is no such article. */
export async function findStanding(
  ledger: Pick<Ledger, "readings"> & FactSource,
  article: string,
): Promise<ArticleStanding | undefined> {
  const { knowledge } = await makeAuditor();
  for await (const audited of auditLedger(ledger, knowledge, { article })) {
    const [own = []] = await ledger.factLists([{ article: audited.article.hash }]);
    const cells = [...new Set(own.map(({ cell }) => cell))];
    const lists = await ledger.factLists(cells.map((cell) => ({ cell, limit: REPORTS_MAX })));
    const counts = new Map(cells.map((cell, n) => [cell, lists[n]!.length]));
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
