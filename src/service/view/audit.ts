import type { Verdict } from "#audit";
import type { Ledger } from "#ledger";
import { VERDICTS } from "#service/audit.ts";
import { type AuditEntry, type AuditedRates, findSweep } from "./audit-sweep.ts";

/** Which findings; every part narrows. */
export interface AuditFilter {
  readonly topic?: string;
  /** Id of an article that prints one of the figures. */
  readonly article?: string;
  /** A measure's id, or `pack.` for every measure of a pack. */
  readonly measure?: string;
  readonly verdict?: readonly Verdict[];
}

/** A page of findings, the gravest first, with the base rates of everything that was audited so far. */
export interface AuditPage {
  readonly findings: readonly Omit<AuditEntry, "topics">[];
  /** Where the list goes on. */
  readonly next?: number;
  readonly rates: AuditedRates & { readonly done: boolean };
  /** Findings by verdict, whatever verdict was asked for. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

/** The findings of a ledger. The first question begins the work; until it is done an answer tells what is known. */
export async function viewAudit(
  ledger: Ledger,
  filter: AuditFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<AuditPage> {
  const { entries, audited, done } = await findSweep(ledger);
  const isOfTopic = ({ topics }: { readonly topics: readonly string[] }) =>
    filter.topic === undefined || topics.includes(filter.topic);
  const wanted = entries.filter((entry) => isOfTopic(entry) && isAbout(entry, filter));
  const shown = wanted.filter(({ finding }) => filter.verdict?.includes(finding.verdict) ?? true).sort(byGravity);
  const { offset, limit } = page;
  const next = offset + limit < shown.length ? offset + limit : undefined;
  return {
    findings: shown.slice(offset, offset + limit).map(({ article, finding }) => ({ article, finding })),
    ...(next !== undefined && { next }),
    rates: { ...sum(audited.filter(isOfTopic)), done },
    verdicts: count(wanted),
  };
}

function isAbout({ article, finding: { terms } }: AuditEntry, { article: id, measure }: AuditFilter): boolean {
  if (id !== undefined && article.id !== id && !terms.some((term) => term.article.id === id)) return false;
  if (measure === undefined) return true;
  return terms.some((term) =>
    measure.endsWith(".") ? term.measure?.startsWith(measure) === true : term.measure === measure,
  );
}

function byGravity(a: AuditEntry, b: AuditEntry): number {
  const gravity = VERDICTS.indexOf(a.finding.verdict) - VERDICTS.indexOf(b.finding.verdict);
  if (gravity !== 0) return gravity;
  const [first, second] = [a.article.published ?? "", b.article.published ?? ""];
  return first === second ? 0 : first < second ? 1 : -1;
}

function sum(audited: readonly { readonly rates: Omit<AuditedRates, "articles"> }[]): AuditedRates {
  let [figures, checkable, checked] = [0, 0, 0];
  for (const { rates } of audited) {
    figures += rates.figures;
    checkable += rates.checkable;
    checked += rates.checked;
  }
  return { articles: audited.length, figures, checkable, checked };
}

function count(entries: readonly AuditEntry[]): Record<Verdict, number> {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { finding } of entries) counts[finding.verdict] += 1;
  return counts;
}
