import type { Node } from "#ledger/entity-view.ts";
import { toNameForm } from "#ledger/name-form.ts";
import { currentAt, type Store } from "./store.ts";

/** A key of one type with the articles that print each of its forms. */
export interface FormNode extends Node {
  readonly isId: boolean;
  readonly forms: Map<string, Set<string>>;
}

/** Every key of every type that readings current at a sequence have. */
export function findNodes(store: Store, asOf: number): ReadonlyMap<string, FormNode> {
  const nodes = new Map<string, FormNode>();
  for (const shelf of store.shelves.values()) {
    const row = currentAt(shelf, asOf);
    for (const { type, id, name, aliases } of row?.reading.entities ?? []) {
      const key = id ?? toNameForm(name);
      const node = nodes.get(`${type} ${key}`) ?? { type, key, isId: id !== undefined, forms: new Map() };
      nodes.set(`${type} ${key}`, node);
      for (const form of [name, ...aliases].map(toNameForm)) {
        node.forms.set(form, (node.forms.get(form) ?? new Set()).add(row!.reading.article.hash));
      }
    }
  }
  return nodes;
}
