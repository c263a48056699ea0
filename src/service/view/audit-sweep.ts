import type { Ledger } from "#ledger";
import { doBeside, isDoneBeside } from "#service/desk/beside.ts";
import { type AuditedRecord, auditArticles } from "./audited.ts";
import { inTurns } from "./fair.ts";
import type { DeskFinding } from "./finding.ts";
import { addStates, type FigureState } from "./state.ts";

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
  /** How each fact that takes part in some finding stands, by its id: the newest that is known. */
  readonly states: ReadonlyMap<string, FigureState>;
  readonly done: boolean;
}

interface Working {
  sequence: number;
  readonly entries: AuditEntry[];
  readonly audited: Audited[];
  readonly states: Map<string, FigureState>;
  done: boolean;
  work: Promise<void>;
}

/** Milliseconds that an answer waits for a sweep to end, when nobody says how long. */
const PATIENCE = 300;
/** Findings that are kept; the later ones are counted in no list. */
const ENTRIES_MAX = 50_000;
const sweeps = new WeakMap<Ledger, { current: Working; shown: Sweep }>();

/**
 * The findings of a ledger as far as they are known. Articles that came since are audited and added; a new judgement or
 * a newer reading of an article begins anew, and what was known before is shown until that is done.
 */
export async function findSweep(ledger: Ledger, patience = PATIENCE): Promise<Sweep> {
  const { sequence } = await ledger.counts();
  const known = sweeps.get(ledger);
  let current = known?.current;
  if (current === undefined || (current.sequence < sequence && current.done)) {
    const isGrowth = current !== undefined && (await isOnlyNews(ledger, current.sequence));
    const since = isGrowth ? current!.sequence : undefined;
    const base = isGrowth ? current! : { entries: [], audited: [], states: new Map() };
    current = {
      sequence,
      entries: [...base.entries],
      audited: [...base.audited],
      states: base.states,
      done: false,
      work: Promise.resolve(),
    };
    current.work = sweep(ledger, current, since).catch((error: unknown) => {
      sweeps.delete(ledger);
      throw error;
    });
    sweeps.set(ledger, { current, shown: known?.shown ?? current });
  }
  await Promise.race([current.work, wait(patience)]);
  const shown = current.done || known === undefined ? current : known.shown;
  sweeps.set(ledger, { current, shown });
  return { ...shown, done: current.done && current.sequence >= sequence };
}

async function sweep(ledger: Ledger, into: Working, since: number | undefined): Promise<void> {
  const task = { kind: "audit", ...(since !== undefined && { since }) } as const;
  const articles = (await isDoneBeside(ledger))
    ? doBeside<AuditedRecord>(ledger, task)
    : inTurns(auditArticles(ledger, since));
  for await (const { article, topics, rates, findings } of articles) {
    into.audited.push({ topics, rates });
    addStates(into.states, findings);
    for (const finding of findings)
      if (into.entries.length < ENTRIES_MAX) into.entries.push({ article, topics, finding });
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
