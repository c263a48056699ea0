import { BEFORE_INSTANTS, laterOf, toInstant } from "#ledger/instant.ts";
import { type Database, findRow, run } from "./database.ts";

interface Stamp {
  readonly sequence: number;
  readonly at: string;
}

const LAST = "select sequence, at from stamp order by sequence desc limit 1";

/** Notes when what is new was appended; nothing when nothing is. */
export function stamp(db: Database, sequence: number, instant: string): void {
  const last = findRow<Stamp>(db, LAST) ?? { sequence: 0, at: BEFORE_INSTANTS };
  if (sequence <= last.sequence) return;
  const { until } = findRow<{ readonly until: string | null }>(db, "select until from watch_state")!;
  const at = laterOf(laterOf(instant, last.at), until ?? BEFORE_INSTANTS);
  run(db, "insert into stamp values (?, ?)", sequence, at);
}

/** The instant at which a sequence was appended. */
export function instantOf(db: Database, sequence: number): string {
  const found = findRow<Stamp>(
    db,
    "select sequence, at from stamp where sequence >= ? order by sequence limit 1",
    sequence,
  );
  return found?.at ?? BEFORE_INSTANTS;
}

const UNTIL = "select sequence, at from stamp where at <= ? order by sequence desc limit 1";

/** See `Ledger.sequenceAt`. Instants never fall, so that the last one not after it is found by going back. */
export function sequenceAt(db: Database, instant: string): number {
  return findRow<Stamp>(db, UNTIL, toInstant(instant))?.sequence ?? 0;
}
