import { toNameForm } from "#ledger/name-form.ts";
import { toProposal } from "#ledger/proposal.ts";
import type { Reading } from "#model";
import { type Database, run } from "./database.ts";
import { makeNumbers } from "./dictionary.ts";
import type { Placed } from "./index-facts.ts";
import { insertSorted, type Line } from "./insert.ts";

/** Lists of entities by their forms and of aliases by their witnesses. */
export function makeEntityIndex(db: Database) {
  const spellings = makeNumbers(
    db,
    "select spelling as number from spelling where folded = ? and printed = ?",
    "insert into spelling (folded, printed) values (?, ?)",
  );
  const entities = makeNumbers(
    db,
    "select entity as number from entity where type = ? and key = ? and is_id = ?",
    "insert into entity (type, key, is_id) values (?, ?, ?)",
  );
  const proposals = makeNumbers(
    db,
    "select proposal as number from proposal where id = ?",
    "insert into proposal (id, type, name, alias, printed_name, printed_alias) values (?, ?, ?, ?, ?, ?)",
  );
  const folded = new Map<string, string>();
  const fold = (name: string): string => {
    const form = folded.get(name) ?? toNameForm(name);
    folded.set(name, form);
    return form;
  };
  const joined = new Set<string>();
  let spellingAt: Line[] = [];
  let witness: Line[] = [];
  const addSpelling = (entity: number, printed: string): number => {
    const names = [fold(printed), printed];
    const spelling = spellings(printed, names, names);
    const pair = `${spelling} ${entity}`;
    if (!joined.has(pair))
      run(db, "insert or ignore into spelling_of (spelling, entity) values (?, ?)", spelling, entity);
    joined.add(pair);
    return spelling;
  };
  /** Each entity with each of its spellings, once. */
  const pairsOf = (reading: Pick<Reading, "entities">): readonly (readonly [entity: number, spelling: number])[] => {
    const pairs = new Map<string, readonly [number, number]>();
    for (const { type, id, name, aliases } of reading.entities) {
      const key = id ?? fold(name);
      const isId = id === undefined ? 0 : 1;
      const entity = entities(`${type} ${isId} ${key}`, [type, key, isId]);
      for (const printed of [name, ...aliases]) {
        const spelling = addSpelling(entity, printed);
        pairs.set(`${spelling} ${entity}`, [entity, spelling]);
      }
    }
    return [...pairs.values()];
  };
  return {
    pairsOf,
    add({ sequence, article }: Placed, reading: Pick<Reading, "entities" | "taught">): void {
      for (const [entity, spelling] of pairsOf(reading)) spellingAt.push([entity, spelling, article, sequence]);
      for (const [n, { span, ...taught }] of reading.taught.entries()) {
        const found = toProposal(taught);
        if (found === undefined) continue;
        const { id, type, name, alias } = found;
        const proposal = proposals(id, [id], [id, type, name, alias, taught.name, taught.alias]);
        witness.push([proposal, sequence, n, span.start, span.end - span.start]);
      }
    },
    flush(): void {
      insertSorted(db, "spelling_at", spellingAt);
      insertSorted(db, "witness", witness);
      [spellingAt, witness] = [[], []];
    },
  };
}
