import type { KnownSource, Ledger, QueueCounts, SourceHealth, Visit, VisitOutcome } from "#ledger";
import { describeCause } from "#message";
import type { SourceKind } from "#model";
import { now } from "#service/clock.ts";
import { EVERY } from "#service/flow/limits.ts";
import { findSource } from "#service/flow/source.ts";

/** `new`: not looked at yet; `hopeless`: waiting does not mend it; `removed`: taken off, what it brought stays. */
export type SourceState = "new" | "well" | "failing" | "hopeless" | "removed";

/** A source and how it does, in plain values. */
export interface SourceRecord {
  readonly id: string;
  readonly kind: SourceKind;
  readonly address: string;
  readonly topic?: string;
  readonly outlet?: string;
  /** Seconds between two looks. */
  readonly every: number;
  readonly keep?: string;
  readonly addedAt: string;
  readonly removedAt?: string;
  readonly state: SourceState;
  readonly articles: number;
  readonly bytes: number;
  readonly waiting: number;
  readonly visits: Readonly<Record<VisitOutcome, number>>;
  /** Looks that failed since the last that did not. */
  readonly failures: number;
  readonly lastVisit?: string;
  readonly lastSuccess?: string;
  readonly next?: string;
  /** The newest visit that failed or was denied. */
  readonly lastError?: VisitRecord;
}

export interface VisitRecord extends Omit<Visit, "source"> {
  /** Why it failed, was denied or is not whole, and what to do about it. */
  readonly cause?: { readonly zh: string; readonly en: string };
}

/** The visits of one day (UTC). */
export interface SourceDay {
  readonly day: string;
  readonly visits: Readonly<Record<VisitOutcome, number>>;
  /** Articles that they brought, known ones too. */
  readonly articles: number;
}

/** A source with its newest visits. */
export interface SourcePage extends SourceRecord {
  /** Visits that failed or were denied, newest first. */
  readonly errors: readonly VisitRecord[];
  /** All visits, newest first. */
  readonly recent: readonly VisitRecord[];
  /** Days on which it was visited, the last thirty at most, newest first. */
  readonly days: readonly SourceDay[];
}

export interface SourceList {
  readonly sources: readonly SourceRecord[];
  readonly queue: QueueCounts;
}

const RECENT_MAX = 50;
const DAYS_MAX = 30;
const DAY_CHARS = 10;
/** Visits that are looked at for its days. */
const COUNTED_MAX = 5_000;
const NO_VISITS: Readonly<Record<VisitOutcome, number>> = { items: 0, page: 0, unchanged: 0, denied: 0, failed: 0 };

/** Every source that is not taken off (`all`: those too), newest first, with its health; and what there is to do. */
export async function viewSources(ledger: Pick<Ledger, "flow">, all = false): Promise<SourceList> {
  const sources = (await ledger.flow.sources()).filter(({ removedAt }) => all || removedAt === undefined);
  const records: SourceRecord[] = [];
  for (const source of [...sources].reverse()) records.push(toRecord(source, await ledger.flow.health(source.id, 1)));
  return { sources: records, queue: await ledger.flow.queue(now()) };
}

/** One source, by its id or address. Throws ProblemError `usage.unknown-source`. */
export async function viewSource(ledger: Pick<Ledger, "flow">, name: string): Promise<SourcePage> {
  const source = await findSource(ledger, name);
  const health = await ledger.flow.health(source.id);
  const recent: VisitRecord[] = [];
  const days = new Map<string, SourceDay>();
  for await (const visit of ledger.flow.visits({ source: source.id, order: "newest", limit: COUNTED_MAX })) {
    if (recent.length < RECENT_MAX) recent.push(toVisitRecord(visit));
    const day = visit.at.slice(0, DAY_CHARS);
    if (!days.has(day) && days.size >= DAYS_MAX) break;
    days.set(day, addVisit(days.get(day) ?? { day, visits: NO_VISITS, articles: 0 }, visit));
  }
  const errors = health.errors.map(toVisitRecord);
  return { ...toRecord(source, health), errors, recent, days: [...days.values()] };
}

function addVisit({ day, visits, articles }: SourceDay, visit: Visit): SourceDay {
  const { outcome } = visit;
  return { day, visits: { ...visits, [outcome]: visits[outcome] + 1 }, articles: articles + visit.articles };
}

function toRecord(source: KnownSource, health: SourceHealth): SourceRecord {
  const { id, kind, address, options, addedAt, removedAt } = source;
  const { topic, outlet, keep, every = EVERY } = options;
  const { errors, isFinal: _isFinal, lastVisit, lastSuccess, next, ...counts } = health;
  const [lastError] = errors;
  return {
    ...{ id, kind, address, every, addedAt },
    ...(topic !== undefined && { topic }),
    ...(outlet !== undefined && { outlet }),
    ...(keep !== undefined && { keep }),
    ...(removedAt !== undefined && { removedAt }),
    state: toState(source, health),
    ...counts,
    ...(lastVisit !== undefined && { lastVisit }),
    ...(lastSuccess !== undefined && { lastSuccess }),
    ...(next !== undefined && { next }),
    ...(lastError !== undefined && { lastError: toVisitRecord(lastError) }),
  };
}

function toState({ removedAt }: KnownSource, { lastVisit, isFinal, failures }: SourceHealth): SourceState {
  if (removedAt !== undefined) return "removed";
  if (lastVisit === undefined) return "new";
  return isFinal ? "hopeless" : failures > 0 ? "failing" : "well";
}

function toVisitRecord({ source: _source, ...visit }: Visit): VisitRecord {
  const code = visit.code ?? (visit.outcome === "denied" ? "source.denied" : undefined);
  if (code === undefined) return visit;
  return { ...visit, cause: { zh: describeCause(code, "zh-TW"), en: describeCause(code, "en") } };
}
