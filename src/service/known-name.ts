import { type EntityView, type Ledger, toNameForm } from "#ledger";
import { findSources } from "./facts.ts";

/**
 * Everything that bears a name, in any script, width and case; where no text of the ledger prints it, what the packs
 * know by it (China for 中國).
 */
export async function viewEntity(ledger: Ledger, name: string, asOf?: number): Promise<readonly EntityView[]> {
  const found = await ledger.entity(name, asOf);
  if (found.length > 0) return found;
  const known = await Promise.all((await findIds(name)).map((id) => ledger.entity(id, asOf)));
  return known.flat();
}

/** What to ask the ledger for, for a subject as people name it: their own words, else an id that the packs know. */
export async function toSubject(ledger: Ledger, name: string): Promise<string> {
  if ((await ledger.entity(name)).length > 0) return name;
  for await (const _ of ledger.facts({ subject: name, limit: 1 })) return name;
  for (const id of await findIds(name)) if ((await ledger.entity(id)).length > 0) return id;
  return name;
}

/** Whether facts of the ledger or the packs have this measure, `pack.id` or all of a pack, `pack.`. */
export async function hasMeasure(ledger: Ledger, measure: string): Promise<boolean> {
  for await (const _ of ledger.facts({ measure, limit: 1 })) return true;
  const { packs } = await findSources();
  return packs.some(({ id, measures }) =>
    [`${id}.`, ...measures.map((one) => `${id}.${one.id}`)].some((known) => known === measure),
  );
}

/** Whether facts of the ledger have this period, or it is one at all. */
export async function hasPeriod(ledger: Ledger, period: string): Promise<boolean> {
  for await (const _ of ledger.facts({ period, limit: 1 })) return true;
  const { isEdtf } = await import("#text");
  return isEdtf(period);
}

/** Ids of the packs' rows that have this form. */
async function findIds(name: string): Promise<readonly string[]> {
  const form = toNameForm(name);
  const { rows } = await findSources();
  const ids = rows.filter(({ forms }) => forms.some((one) => toNameForm(one) === form));
  return [...new Set(ids.map(({ pack, id }) => `${pack}.${id}`))];
}
