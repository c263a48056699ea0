import type { Run } from "#model";
import { type Database, findRow, run } from "./database.ts";

/** Numbers of names that repeat. Kept for one transaction: another process may add to them, a rollback takes away. */
export interface Dictionary {
  run(value: Run): number;
  source(name: string): number;
  topic(name: string): number;
}

const FIND_RUN = "select run as number from run where id = ? and engine = ? and revision = ?";
const ADD_RUN = "insert into run (id, engine, revision) values (?, ?, ?)";
const FIND_SOURCE = "select source as number from source where name = ?";
const ADD_SOURCE = "insert into source (name) values (?)";
const FIND_TOPIC = "select topic as number from topic where name = ?";
const ADD_TOPIC = "insert into topic (name, articles) values (?, 0)";

export function makeDictionary(db: Database): Dictionary {
  const known = new Map<string, number>();
  const numberOf = (find: string, add: string, values: readonly (string | number)[]): number => {
    const key = `${find}${values.join("\0")}`;
    const number = known.get(key) ?? findRow<{ number: number }>(db, find, ...values)?.number;
    if (number === undefined) {
      run(db, add, ...values);
      return numberOf(find, add, values);
    }
    known.set(key, number);
    return number;
  };
  return {
    run: ({ id, engine, revision }) => numberOf(FIND_RUN, ADD_RUN, [id, engine, revision]),
    source: (name) => numberOf(FIND_SOURCE, ADD_SOURCE, [name]),
    topic: (name) => numberOf(FIND_TOPIC, ADD_TOPIC, [name]),
  };
}
