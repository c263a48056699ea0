import type { Aliases } from "#ledger/alias.ts";
import type { StoredFact } from "#ledger/fact-contract.ts";
import { aliasesAt } from "./alias.ts";
import { lastSequence } from "./current.ts";
import { type Database, findRow } from "./database.ts";
import { judgedAt } from "./judge.ts";
import { type FactSheet, openSheet } from "./row.ts";

/** Readings that stay laid open while one list of questions is answered. */
const SHEETS_KEPT = 256;

/** One look at the ledger: what several questions of one moment need alike is asked once. */
export interface Glance {
  /** The last sequence of the ledger. */
  readonly last: number;
  aliasesAt(asOf: number): Aliases;
  /** What stands of what people said of a fact. */
  judgedAt(fact: string, asOf: number): StoredFact["judged"];
  sheetAt(sequence: number, asOf: number): FactSheet;
}

/** Looks at the ledger as it is now. */
export function makeGlance(db: Database): Glance {
  const aliases = new Map<number, Aliases>();
  const sheets = new Map<string, FactSheet>();
  const hasJudgements = findRow(db, "select 1 from judgement limit 1") !== undefined;
  return {
    last: lastSequence(db),
    aliasesAt: (asOf) => keep(aliases, asOf, () => aliasesAt(db, asOf)),
    judgedAt: (fact, asOf) => (hasJudgements ? judgedAt(db, fact, asOf) : undefined),
    sheetAt: (sequence, asOf) => {
      if (sheets.size >= SHEETS_KEPT) sheets.clear();
      return keep(sheets, `${sequence} ${asOf}`, () => openSheet(db, sequence, asOf));
    },
  };
}

function keep<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

/** Runs `work`, which only reads, as of one moment, and with one lock for all its statements. */
export function inOneMoment<T>(db: Database, work: () => T): T {
  if (db.connection.isTransaction) return work();
  db.connection.exec("begin");
  try {
    return work();
  } finally {
    if (db.connection.isTransaction) db.connection.exec("commit");
  }
}
