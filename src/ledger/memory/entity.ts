import type { Aliases } from "#ledger/alias.ts";
import { toSubjectKey } from "#ledger/cell.ts";
import { type Counted, type EntitySource, toEntityViews } from "#ledger/entity-view.ts";
import type { EntityView } from "#ledger/fact-contract.ts";
import { pickSpelling } from "#ledger/spelling.ts";
import { aliasesAt, subjectKeysAt } from "./alias.ts";
import { type FormCount, type FormNode, findNodes } from "./nodes.ts";
import { checkOpen, currentAt, type Store } from "./store.ts";

/** See `Ledger.entity`. */
export function findEntity(store: Store, name: string, asOf = store.sequence): readonly EntityView[] {
  checkOpen(store);
  const aliases = aliasesAt(store, asOf);
  const keys = subjectKeysAt(store, name, asOf, aliases);
  const all = findNodes(store, asOf);
  return toEntityViews(
    [...all.values()].filter(({ key }) => keys.has(key)),
    makeEntitySource(store, all, aliases, asOf),
  );
}

/** What views of entities need to know, as of a sequence; `all` are the nodes of that sequence. */
export function makeEntitySource(
  store: Store,
  all: ReadonlyMap<string, FormNode>,
  aliases: Aliases,
  asOf: number,
): EntitySource {
  return {
    aliases,
    isId: (key) => [...all.values()].some((node) => node.key === key && node.isId),
    count: (type, wanted) => count(wanted.flatMap((key) => all.get(`${type} ${key}`) ?? [])),
    countFacts: (wanted) => countFacts(store, new Set(wanted), asOf),
  };
}

function count(nodes: readonly FormNode[]): Counted {
  const forms = new Map<string, FormCount>();
  const articles = new Set<string>();
  for (const node of nodes) {
    for (const [form, { spellings, hashes }] of node.forms) {
      const sum = forms.get(form) ?? { spellings: new Set(), hashes: new Set() };
      forms.set(form, sum);
      for (const spelling of spellings) sum.spellings.add(spelling);
      for (const hash of hashes) {
        sum.hashes.add(hash);
        articles.add(hash);
      }
    }
  }
  const counted = [...forms.values()].map(({ spellings, hashes }) => ({
    form: pickSpelling([...spellings]),
    articles: hashes.size,
  }));
  return { forms: counted, articles: articles.size };
}

function countFacts(store: Store, keys: ReadonlySet<string>, asOf: number): number {
  let facts = 0;
  for (const shelf of store.shelves.values()) {
    const row = currentAt(shelf, asOf);
    facts += row?.reading.facts.filter((fact) => keys.has(toSubjectKey(fact) ?? "\0")).length ?? 0;
  }
  return facts;
}
