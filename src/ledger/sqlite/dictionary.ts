import type { Run } from "#model";
import { type Database, findRow, run } from "./database.ts";

/** Numbers of names that repeat. Kept for one transaction: another process may add to them, a rollback takes away. */
export interface Dictionary {
  run(value: Run): number;
  source(name: string): number;
  topic(name: string): number;
}

export function makeDictionary(db: Database): Dictionary {
  const runs = makeNumbers(
    db,
    "select run as number from run where id = ? and engine = ? and revision = ?",
    "insert into run (id, engine, revision) values (?, ?, ?)",
  );
  const sources = makeNumbers(
    db,
    "select source as number from source where name = ?",
    "insert into source (name) values (?)",
  );
  const topics = makeNumbers(
    db,
    "select topic as number from topic where name = ?",
    "insert into topic (name, articles) values (?, 0)",
  );
  return {
    run: ({ id, engine, revision }) => runs(`${id}\0${engine}\0${revision}`, [id, engine, revision]),
    source: (name) => sources(name, [name]),
    topic: (name) => topics(name, [name]),
  };
}

/**
 * Numbers of rows by what names them: known ones from memory, others looked up by `find`, new ones added by `add`, which
 * may need more values than the name.
 */
export function makeNumbers(db: Database, find: string, add: string) {
  const known = new Map<string, number>();
  return (key: string, name: readonly (string | number)[], all: readonly (string | number)[] = name): number => {
    const number = known.get(key);
    if (number !== undefined) return number;
    const found = findRow<{ readonly number: number }>(db, find, ...name)?.number;
    if (found === undefined) run(db, add, ...all);
    const kept = found ?? findRow<{ readonly number: number }>(db, find, ...name)!.number;
    known.set(key, kept);
    return kept;
  };
}
