import type { Ledger } from "#ledger";
import { makeAuditor } from "#service/audit/knowledge.ts";
import { auditLedger } from "#service/audit/ledger.ts";
import { type DeskFinding, toDeskFinding } from "./finding.ts";
import { makeFindingKnowledge } from "./finding-knowledge.ts";

/** One article with what was found in it, as plain values that may cross to another thread. */
export interface AuditedRecord {
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly published?: string;
    readonly source?: string;
  };
  readonly topics: readonly string[];
  readonly rates: { readonly figures: number; readonly checkable: number; readonly checked: number };
  readonly findings: readonly DeskFinding[];
}

/** Audits the articles of a ledger, oldest first, or those that were read after a sequence. */
export async function* auditArticles(ledger: Ledger, since?: number): AsyncGenerator<AuditedRecord> {
  const [{ knowledge }, telling] = await Promise.all([makeAuditor(), makeFindingKnowledge(ledger)]);
  for await (const { article, findings, rates } of auditLedger(
    ledger,
    knowledge,
    since === undefined ? {} : { since },
  )) {
    const { id, title, published, source, topics } = article;
    yield {
      article: { id, title, ...(published !== undefined && { published }), ...(source !== undefined && { source }) },
      topics,
      rates: { figures: rates.found, checkable: rates.checkable, checked: rates.checked },
      findings: findings.map((finding) => toDeskFinding(finding, telling)),
    };
  }
}
