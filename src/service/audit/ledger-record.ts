import type { Rates } from "#audit";
import type { AuditedArticle } from "./ledger.ts";
import { type FindingRecord, toFindingRecord } from "./record.ts";

/** One article of the ledger with what was found in it; the output contract of `assay audit`, without sentences. */
export interface AuditRecord {
  readonly id: string;
  readonly title: string;
  readonly published?: string;
  readonly publishedBy?: NonNullable<AuditedArticle["article"]["publishedBy"]>;
  readonly source?: string;
  readonly url?: string;
  readonly findings: readonly FindingRecord[];
  readonly counts: { readonly figures: number; readonly checkable: number; readonly checked: number };
}

/** An audited article in the form of the output contract. */
export function toAuditRecord({ article, findings, rates }: AuditedArticle): AuditRecord {
  const { id, title, published, publishedBy, source, url } = article;
  return {
    id,
    title,
    ...(published !== undefined && { published }),
    ...(publishedBy !== undefined && { publishedBy }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    findings: findings.map(toFindingRecord),
    counts: toCounts(rates),
  };
}

function toCounts({ found, checkable, checked }: Rates): AuditRecord["counts"] {
  return { figures: found, checkable, checked };
}
