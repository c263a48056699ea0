import { type ArticleAudit, auditArticle, type Finding, type Knowledge, makePaper, type Verdict } from "#audit";
import type { Ledger, Stored } from "#ledger";
import { makeCompare } from "./against.ts";

/** Which part of a ledger is audited; every part narrows. */
export interface AuditQuery {
  readonly topic?: string;
  /** Id or hash of one article. */
  readonly article?: string;
  /** Only findings with a figure of this measure (`pack.id`, or `pack.` for a whole pack). */
  readonly measure?: string;
  /** Only these verdicts. */
  readonly verdict?: readonly Verdict[];
  /** Only articles read after this sequence. */
  readonly since?: number;
  /** Also reports that speak of different things, and what tells them apart. */
  readonly isAll?: boolean;
}

/** What was found in one article, against itself and against the others of the ledger. */
export interface AuditedArticle extends Pick<ArticleAudit, "rates"> {
  readonly article: Stored["article"];
  readonly findings: readonly Finding[];
}

/** Audits the articles of a ledger, oldest first: each against itself and its facts against others. A pair is told once. */
export async function* auditLedger(
  ledger: Pick<Ledger, "readings" | "reading" | "facts">,
  knowledge: Knowledge,
  query: AuditQuery = {},
): AsyncGenerator<AuditedArticle> {
  const compare = await makeCompare(ledger, knowledge, query.isAll);
  const told = new Set<string>();
  for await (const reading of readingsOf(ledger, query)) {
    const { findings: own, rates } = auditArticle(reading, knowledge);
    const findings = [...own];
    for (const claim of makePaper(reading).claims) {
      for (const finding of await compare(claim)) {
        const key = pairOf(finding);
        if (told.has(key)) continue;
        told.add(key);
        findings.push(finding);
      }
    }
    yield { article: reading.article, findings: findings.filter((finding) => isWanted(finding, query)), rates };
  }
}

async function* readingsOf(ledger: Pick<Ledger, "readings" | "reading">, query: AuditQuery): AsyncGenerator<Stored> {
  const { topic, article, since } = query;
  if (article === undefined) {
    yield* ledger.readings({
      order: "appended",
      ...(topic !== undefined && { topic }),
      ...(since !== undefined && { after: since }),
    });
    return;
  }
  const stored = await ledger.reading(article);
  if (stored === undefined || (topic !== undefined && !stored.article.topics.includes(topic))) return;
  if (since === undefined || stored.sequence > since) yield stored;
}

function pairOf({ terms }: Finding): string {
  return terms
    .map(({ claim }) => claim.id)
    .sort()
    .join(" ");
}

function isWanted({ verdict, terms }: Finding, query: AuditQuery): boolean {
  if (query.verdict !== undefined && !query.verdict.includes(verdict)) return false;
  const { measure } = query;
  if (measure === undefined) return true;
  return terms.some(({ claim }) => {
    const id = claim.measure?.value ?? "";
    return measure.endsWith(".") ? id.startsWith(measure) : id === measure;
  });
}
