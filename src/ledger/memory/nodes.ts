import type { Node } from "#ledger/entity-view.ts";
import { toNameForm } from "#ledger/name-form.ts";
import { currentAt, type Store } from "./store.ts";

/** One form: how it is printed, and the articles that print it. */
export interface FormCount {
  readonly spellings: Set<string>;
  readonly hashes: Set<string>;
}

/** A key of one type with each of its forms, folded. */
export interface FormNode extends Node {
  readonly isId: boolean;
  readonly forms: Map<string, FormCount>;
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
      for (const printed of [name, ...aliases]) {
        const form = node.forms.get(toNameForm(printed)) ?? { spellings: new Set(), hashes: new Set() };
        node.forms.set(toNameForm(printed), form);
        form.spellings.add(printed);
        form.hashes.add(row!.reading.article.hash);
      }
    }
  }
  return nodes;
}
