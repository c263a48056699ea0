import { type Bounds, type Candidate, IS_CURRENT } from "./current.ts";
import { type Database, findRows } from "./database.ts";

const PAGE = 256;

interface Found {
  readonly day: number;
  readonly article: number;
  readonly sequence: number;
}

/** What readings are asked when no list of facts helps. */
export interface ReadingBounds extends Bounds {
  readonly topic?: number;
  readonly source?: number;
  /** What stands between quotation marks in the claims of every reading that can have such a fact. */
  readonly strings: readonly string[];
}

/** The place just before a reading in an order that falls (1) or rises (-1). */
function before(from: Found, step: 1 | -1): Found {
  return { ...from, sequence: from.sequence + step };
}

/** Readings that were current, in the order asked for. */
export function* currentReadings(
  db: Database,
  order: "newest" | "appended",
  bounds: ReadingBounds,
): Generator<Candidate> {
  const { after, asOf, topic, source, strings } = bounds;
  const more = [
    topic === undefined ? "" : "and exists (select 1 from topic_of as t where t.article = at.article and t.topic = ?)",
    source === undefined
      ? ""
      : "and exists (select 1 from reading as r where r.sequence = at.sequence and r.source = ?)",
    ...strings.map(
      () => "and exists (select 1 from mention as m where m.sequence = at.sequence and instr(m.claims, ?) > 0)",
    ),
  ].join(" ");
  const values = [...(topic === undefined ? [] : [topic]), ...(source === undefined ? [] : [source]), ...strings];
  const newest = `(day, article, sequence) < (?, ?, ?) and sequence > ? and ${IS_CURRENT} ${more}
    order by day desc, article desc, sequence desc`;
  const appended = `sequence > ? and sequence > ? and ${IS_CURRENT} ${more} order by sequence`;
  const sql =
    order === "newest"
      ? `select day, article, sequence from place as at where ${newest} limit ${PAGE}`
      : `select 0 as day, article, sequence from reading as at where ${appended} limit ${PAGE}`;
  let last: Found =
    order === "newest"
      ? before(bounds.from ?? { day: Number.MAX_SAFE_INTEGER, article: 0, sequence: 0 }, 1)
      : before(bounds.from ?? { day: 0, article: 0, sequence: 1 }, -1);
  for (;;) {
    const from = order === "newest" ? [last.day, last.article, last.sequence] : [last.sequence];
    const rows = findRows<Found>(db, sql, ...from, after, asOf, asOf, ...values);
    for (const { sequence, article } of rows) yield { sequence, article };
    if (rows.length < PAGE) return;
    last = rows[rows.length - 1]!;
  }
}
