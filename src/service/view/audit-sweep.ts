import type { Ledger } from "#ledger";
import { makeAuditor } from "#service/audit/knowledge.ts";
import { auditLedger } from "#service/audit/ledger.ts";
import { inTurns } from "./fair.ts";
import { type DeskFinding, toDeskFinding } from "./finding.ts";
import { makeFindingKnowledge } from "./finding-knowledge.ts";

/** A finding with the article that it was found in. */
export interface AuditEntry {
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly published?: string;
    readonly source?: string;
  };
  readonly topics: readonly string[];
  readonly finding: DeskFinding;
}

/** The three numbers that are always told together, and of how many articles. */
export interface AuditedRates {
  readonly articles: number;
  readonly figures: number;
  readonly checkable: number;
  readonly checked: number;
}

interface Audited {
  readonly topics: readonly string[];
  readonly rates: Omit<AuditedRates, "articles">;
}

/** What is known of a ledger's findings; `done` when every article up to its sequence was audited. */
export interface Sweep {
  readonly sequence: number;
  readonly entries: readonly AuditEntry[];
  readonly audited: readonly Audited[];
  readonly done: boolean;
}

interface Working {
  sequence: number;
  readonly entries: AuditEntry[];
  readonly audited: Audited[];
  done: boolean;
  work: Promise<void>;
}

/** Milliseconds that an answer waits for a sweep to end. */
const PATIENCE = 300;
/** Findings that are kept; the later ones are counted in no list. */
const ENTRIES_MAX = 50_000;
const sweeps = new WeakMap<Ledger, { current: Working; shown: Sweep }>();

/**
 * The findings of a ledger as far as they are known. Articles that came since are audited and added; a new judgement or
 * a newer reading of an article begins anew, and what was known before is shown until that is done.
 */
export async function findSweep(ledger: Ledger): Promise<Sweep> {
  const { sequence } = await ledger.counts();
  const known = sweeps.get(ledger);
  let current = known?.current;
  if (current === undefined || (current.sequence < sequence && current.done)) {
    const isGrowth = current !== undefined && (await isOnlyNews(ledger, current.sequence));
    const since = isGrowth ? current!.sequence : undefined;
    const base = isGrowth ? current! : { entries: [], audited: [] };
    current = {
      sequence,
      entries: [...base.entries],
      audited: [...base.audited],
      done: false,
      work: Promise.resolve(),
    };
    current.work = sweep(ledger, current, since).catch((error: unknown) => {
      sweeps.delete(ledger);
      throw error;
    });
    sweeps.set(ledger, { current, shown: known?.shown ?? current });
  }
  await Promise.race([current.work, wait(PATIENCE)]);
  const shown = current.done || known === undefined ? current : known.shown;
  sweeps.set(ledger, { current, shown });
  return { ...shown, done: current.done && current.sequence >= sequence };
}

async function sweep(ledger: Ledger, into: Working, since: number | undefined): Promise<void> {
  const [{ knowledge }, telling] = await Promise.all([makeAuditor(), makeFindingKnowledge(ledger)]);
  const articles = auditLedger(ledger, knowledge, since === undefined ? {} : { since });
  for await (const { article, findings, rates } of inTurns(articles)) {
    const { id, title, published, source, topics } = article;
    into.audited.push({
      topics,
      rates: { figures: rates.found, checkable: rates.checkable, checked: rates.checked },
    });
    const head = {
      id,
      title,
      ...(published !== undefined && { published }),
      ...(source !== undefined && { source }),
    };
    for (const finding of findings)
      if (into.entries.length < ENTRIES_MAX)
        into.entries.push({ article: head, topics, finding: toDeskFinding(finding, telling) });
  }
  into.done = true;
}

/** Whether nothing but new articles came after a sequence. */
async function isOnlyNews(ledger: Ledger, after: number): Promise<boolean> {
  for await (const { cause } of ledger.changes(after)) if (cause !== "added") return false;
  return true;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
