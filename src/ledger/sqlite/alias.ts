import { type Aliases, type AliasPair, joinAliases, NO_ALIASES } from "#ledger/alias.ts";
import { toNameForm } from "#ledger/name-form.ts";
import type { EntityType } from "#model";
import { IS_CURRENT } from "./current.ts";
import { type Database, findRows } from "./database.ts";
import { stateAt } from "./judge.ts";

const ACCEPTED = `select id, type, name, alias from proposal
  where id in (select a from judgement where verdict = 'accept' and sequence <= ?) order by proposal`;

/** What accepted aliases joined at a sequence. */
export function aliasesAt(db: Database, asOf: number): Aliases {
  const pairs = findRows<AliasPair & { readonly id: string }>(db, ACCEPTED, asOf).filter(
    ({ id }) => stateAt(db, id, asOf) === "accepted",
  );
  if (pairs.length === 0) return NO_ALIASES;
  return joinAliases(pairs, (form: string, type: EntityType) => {
    const ids = nodesOfForm(db, form, asOf).filter((node) => node.isId && node.type === type);
    return ids.length === 1 ? ids[0]!.key : undefined;
  });
}

/** The subject keys that a name stands for: itself, what has it as a form, and what aliases lead to. */
export function subjectKeysAt(db: Database, name: string, asOf: number, aliases: Aliases): ReadonlySet<string> {
  const form = toNameForm(name);
  return aliases.reach([form, name, ...nodesOfForm(db, form, asOf).map(({ key }) => key)]);
}

/** A key of one type. */
export interface FormNode {
  readonly type: EntityType;
  readonly key: string;
  readonly isId: boolean;
}

const OF_FORM = `select distinct type, key, is_id from spelling join spelling_of using (spelling) join entity using (entity)
  where folded = ? and exists
  (select 1 from spelling_at as at where at.entity = entity.entity and at.spelling = spelling.spelling and ${IS_CURRENT})`;

/** Every key one of whose forms this is in a reading that was current. */
function nodesOfForm(db: Database, form: string, asOf: number): readonly FormNode[] {
  const rows = findRows<FormNode & { readonly is_id: number }>(db, OF_FORM, form, asOf, asOf);
  return rows.map(({ type, key, is_id }) => ({ type, key, isId: is_id === 1 }));
}
