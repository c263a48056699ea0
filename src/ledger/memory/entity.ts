import { toSubjectKey } from "#ledger/cell.ts";
import { type Counted, toEntityViews } from "#ledger/entity-view.ts";
import type { EntityView } from "#ledger/fact-contract.ts";
import { toNameForm } from "#ledger/name-form.ts";
import { aliasesAt, subjectKeysAt } from "./alias.ts";
import { type FormNode, findNodes } from "./nodes.ts";
import { checkOpen, currentAt, type Store } from "./store.ts";

/** See `Ledger.entity`. */
export function findEntity(store: Store, name: string, asOf = store.sequence): readonly EntityView[] {
  checkOpen(store);
  const aliases = aliasesAt(store, asOf);
  const keys = subjectKeysAt(store, name, asOf, aliases);
  const all = findNodes(store, asOf);
  const printed = findPrinted(store);
  return toEntityViews(
    [...all.values()].filter(({ key }) => keys.has(key)),
    {
      aliases,
      isId: (key) => [...all.values()].some((node) => node.key === key && node.isId),
      count: (type, wanted) =>
        count(
          wanted.flatMap((key) => all.get(`${type} ${key}`) ?? []),
          printed,
        ),
      countFacts: (wanted) => countFacts(store, new Set(wanted), asOf),
    },
  );
}

function count(nodes: readonly FormNode[], printed: ReadonlyMap<string, string>): Counted {
  const forms = new Map<string, Set<string>>();
  const articles = new Set<string>();
  for (const node of nodes) {
    for (const [form, hashes] of node.forms) {
      const sum = forms.get(form) ?? new Set();
      forms.set(form, sum);
      for (const hash of hashes) {
        sum.add(hash);
        articles.add(hash);
      }
    }
  }
  const counted = [...forms].map(([form, hashes]) => ({ form: printed.get(form)!, articles: hashes.size }));
  return { forms: counted, articles: articles.size };
}

/** Each form as it was printed when the ledger first met it. */
function findPrinted(store: Store): ReadonlyMap<string, string> {
  const rows = [...store.shelves.values()].flatMap(({ rows }) => rows).sort((a, b) => a.sequence - b.sequence);
  const printed = new Map<string, string>();
  for (const { reading } of rows) {
    for (const { name, aliases } of reading.entities) {
      for (const form of [name, ...aliases]) {
        const folded = toNameForm(form);
        if (!printed.has(folded)) printed.set(folded, form);
      }
    }
  }
  return printed;
}

function countFacts(store: Store, keys: ReadonlySet<string>, asOf: number): number {
  let facts = 0;
  for (const shelf of store.shelves.values()) {
    const row = currentAt(shelf, asOf);
    facts += row?.reading.facts.filter((fact) => keys.has(toSubjectKey(fact) ?? "\0")).length ?? 0;
  }
  return facts;
}
