import type { SourceHealth } from "#ledger/flow-contract.ts";
import { ERRORS_MAX } from "#ledger/flow-health.ts";
import { type Database, findRow, findRows } from "./database.ts";
import { countVisits, toVisit } from "./flow-view.ts";

const LAST = "select at, final from flow_visit where source = ? and kind = 'list' order by number desc limit 1";
const GOOD = `select number, at from flow_visit where source = ? and kind = 'list'
  and outcome not in ('failed', 'denied') order by number desc limit 1`;
const FAILURES = "select count(*) as count from flow_visit where source = ? and kind = 'list' and number > ?";
const ERRORS = `select * from (
    select * from (select * from flow_visit where source = ?1 and outcome = 'failed' order by number desc limit ?2)
    union all
    select * from (select * from flow_visit where source = ?1 and outcome = 'denied' order by number desc limit ?2)
  ) order by number desc limit ?2`;
const WAITING = `select count(*) as waiting, min(iif(kind = 'list', due, null)) as next
  from flow_task where source = ? and due is not null`;

/** See `FlowStore.health`. */
export function findHealth(db: Database, source: string, most = ERRORS_MAX): SourceHealth {
  const last = findRow<{ readonly at: string; readonly final: number }>(db, LAST, source);
  const good = findRow<{ readonly number: number; readonly at: string }>(db, GOOD, source);
  const { count } = findRow<{ readonly count: number }>(db, FAILURES, source, good?.number ?? 0)!;
  const { articles } = findRow<{ readonly articles: number }>(
    db,
    "select count(*) as articles from flow_brought where source = ?",
    source,
  )!;
  const { waiting, next } = findRow<{ readonly waiting: number; readonly next: string | null }>(db, WAITING, source)!;
  return {
    ...countVisits(db, source),
    articles,
    ...(last !== undefined && { lastVisit: last.at }),
    ...(good !== undefined && { lastSuccess: good.at }),
    failures: count,
    isFinal: last?.final === 1,
    errors: findRows<Parameters<typeof toVisit>[0]>(db, ERRORS, source, most).map(toVisit),
    ...(next !== null && { next }),
    waiting,
  };
}
