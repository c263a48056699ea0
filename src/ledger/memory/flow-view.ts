import type { QueueCounts, SourceHealth, Visit, VisitOutcome, VisitQuery, VisitTotals } from "#ledger/flow-contract.ts";
import { ERRORS_MAX, isLook, NO_VISITS } from "#ledger/flow-health.ts";
import { isFree, isLeased, type Kept } from "#ledger/flow-queue.ts";
import type { FlowShelf } from "./flow-shelf.ts";

type Noted = FlowShelf["visits"][number];

/** See `FlowStore.visits`. */
export function findVisits(visits: readonly Noted[], query: VisitQuery): readonly Visit[] {
  const { source, outcome, after = 0, order = "oldest", limit = Infinity } = query;
  const found = visits.filter(
    (visit) =>
      visit.number > after &&
      (source === undefined || visit.source === source) &&
      (outcome === undefined || visit.outcome === outcome),
  );
  return (order === "newest" ? found.reverse() : found).slice(0, limit).map(({ hashes: _hashes, ...visit }) => visit);
}

/** See `FlowStore.totals`. */
export function countVisits(visits: readonly Visit[]): VisitTotals {
  const counts: Record<VisitOutcome, number> = { ...NO_VISITS };
  for (const { outcome } of visits) counts[outcome]++;
  return { visits: counts, bytes: visits.reduce((sum, { bytes = 0 }) => sum + bytes, 0) };
}

/** See `FlowStore.health`. */
export function findHealth(shelf: FlowShelf, source: string, most = ERRORS_MAX): SourceHealth {
  const visits = shelf.visits.filter((visit) => visit.source === source);
  const tasks = [...shelf.tasks.values()].filter((task) => task.source === source && task.due !== undefined);
  const looks = visits.filter(isLook);
  const good = looks.findLastIndex(({ outcome }) => outcome !== "failed" && outcome !== "denied");
  const last = looks.at(-1);
  const errors = visits.filter(({ outcome }) => outcome === "failed" || outcome === "denied");
  const next = tasks.filter(isLook).reduce<string | undefined>((first, { due }) => earlier(first, due), undefined);
  return {
    ...countVisits(visits),
    articles: new Set(visits.flatMap(({ hashes }) => hashes)).size,
    ...(last !== undefined && { lastVisit: last.at }),
    ...(good >= 0 && { lastSuccess: looks[good]!.at }),
    failures: looks.length - 1 - good,
    isFinal: last?.final === true,
    errors: findVisits(errors, { order: "newest", limit: most }),
    ...(next !== undefined && { next }),
    waiting: tasks.length,
  };
}

/** See `FlowStore.queue`. */
export function countQueue(tasks: readonly Kept[], at: string): QueueCounts {
  const waiting = tasks.filter(({ due }) => due !== undefined);
  const leased = waiting.filter((task) => isLeased(task, at)).length;
  const due = waiting.filter((task) => isFree(task, at)).length;
  const later = waiting.filter((task) => !isLeased(task, at) && !isFree(task, at));
  const next = later.reduce<string | undefined>((first, task) => earlier(first, task.due), undefined);
  return { due, later: later.length, leased, done: tasks.length - waiting.length, ...(next !== undefined && { next }) };
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
