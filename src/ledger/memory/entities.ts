import { toEntityViews } from "#ledger/entity-view.ts";
import type { EntityQuery, EntityView } from "#ledger/fact-contract.ts";
import { toNameForm } from "#ledger/name-form.ts";
import { toPart } from "#ledger/options.ts";
import type { EntityType } from "#model";
import { aliasesAt } from "./alias.ts";
import { makeEntitySource } from "./entity.ts";
import { findNodes } from "./nodes.ts";
import { findShelves } from "./read.ts";
import { checkOpen, currentOf, type Shelf, type Store } from "./store.ts";

/** See `Ledger.entities`. */
export function findEntities(store: Store, query: EntityQuery): readonly EntityView[] {
  checkOpen(store);
  const { offset, limit } = toPart(query);
  const asOf = query.asOf ?? store.sequence;
  const all = findNodes(store, asOf);
  const nodes = [...all.values()].filter(({ type }) => query.type === undefined || type === query.type);
  const views = toEntityViews(nodes, makeEntitySource(store, all, aliasesAt(store, asOf), asOf));
  const needle = query.form === undefined ? "" : toNameForm(query.form);
  return views
    .filter(({ forms }) => forms.some(({ form }) => toNameForm(form).includes(needle)))
    .slice(offset, offset + limit);
}

/** See `Ledger.mentions`. */
export function findMentions(
  store: Store,
  key: string,
  query: { readonly type?: EntityType; readonly limit?: number; readonly offset?: number },
): readonly Shelf[] {
  const { offset, limit } = toPart(query);
  const keys = new Set(aliasesAt(store, store.sequence).classOf(key));
  return findShelves(store, {})
    .filter((shelf) =>
      currentOf(shelf).reading.entities.some(
        ({ type, id, name }) => keys.has(id ?? toNameForm(name)) && (query.type === undefined || query.type === type),
      ),
    )
    .slice(offset, offset + limit);
}
