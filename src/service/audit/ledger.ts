import { type ArticleAudit, auditArticle, type Finding, type Knowledge, makePaper, type Verdict } from "#audit";
import type { Ledger, Stored } from "#ledger";
import { type FactSource, makeCompare } from "./against.ts";
import { readJudged } from "./judged.ts";

/** Which part of a ledger is audited; every part narrows. */
export interface AuditQuery {
  readonly topic?: string;
  /** Id or hash of one article. */
  readonly article?: string;
  /** Only findings with a figure of this measure (`pack.id`, or `pack.` for a whole pack). */
  readonly measure?: string;
  /** Only these verdicts; all but `different` when absent. */
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

/** Audits the articles of a ledger, oldest first: each against itself, and its facts against others. A pair is told once. */
export async function* auditLedger(
  ledger: Pick<Ledger, "readings"> & FactSource,
  knowledge: Knowledge,
  query: AuditQuery = {},
): AsyncGenerator<AuditedArticle> {
  const judged = await readJudged(ledger);
  const compare = await makeCompare(ledger, knowledge, { judged, isAll: query.isAll === true });
  const isNews = makeNewsTest();
  for await (const reading of readingsOf(ledger, query)) {
    const { findings: own, rates } = auditArticle(reading, knowledge);
    const against = (await compare(makePaper(reading).claims)).filter(isNews);
    const findings = [...own, ...against].filter((finding) => isWanted(finding, query));
    yield { article: reading.article, findings, rates };
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

/** Tells pairs that were not told yet; what agrees with a figure is told once for all that agree. */
function makeNewsTest(): (finding: Finding) => boolean {
  const told = new Set<string>();
  return ({ verdict, terms }) => {
    const ids = terms.map(({ claim }) => claim.id);
    const names = verdict === "agree" ? ids.map((id) => `agree ${id}`) : [ids.toSorted().join(" ")];
    const isNews = verdict === "agree" ? !told.has(names[0]!) : names.some((name) => !told.has(name));
    for (const name of names) told.add(name);
    return isNews;
  };
}

function isWanted({ verdict, terms }: Finding, query: AuditQuery): boolean {
  if (query.verdict === undefined ? verdict === "different" && query.isAll !== true : !query.verdict.includes(verdict))
    return false;
  const { measure } = query;
  if (measure === undefined) return true;
  return terms.some(({ claim }) => {
    const id = claim.measure?.value ?? "";
    return measure.endsWith(".") ? id.startsWith(measure) : id === measure;
  });
}
