import { toDayNumber, toListedDay } from "#ledger/listed-day.ts";
import { toNameForm } from "#ledger/name-form.ts";
import type { TopicEntity, TopicTotals } from "#ledger/topic-contract.ts";
import type { Entity, EntityType, Reading } from "#model";
import { aliasesAt } from "./alias.ts";
import { topicsOf } from "./read.ts";
import { checkOpen, currentOf, type Store } from "./store.ts";

/** See `Ledger.topic`. */
export function findTopicTotals(store: Store, name: string, most: number): TopicTotals | undefined {
  checkOpen(store);
  const shelves = [...store.shelves.values()].filter((shelf) => topicsOf(shelf).includes(name));
  if (shelves.length === 0) return undefined;
  const readings = shelves.map((shelf) => currentOf(shelf).reading);
  const facts = readings.flatMap((reading) => reading.facts);
  const days = count(readings.flatMap(({ article }) => toListedDay(article.published) ?? []));
  return {
    name,
    articles: readings.length,
    facts: facts.length,
    days: [...days].sort(([a], [b]) => toDayNumber(b) - toDayNumber(a)).map(([day, articles]) => ({ day, articles })),
    measures: largest(count(facts.flatMap(({ measure }) => measure?.value ?? [])), most).map(([id, sum]) => ({
      id,
      facts: sum,
    })),
    sources: largest(count(readings.flatMap(({ article }) => article.source ?? [])), most).map(([source, sum]) => ({
      name: source,
      articles: sum,
    })),
    entities: findEntities(store, readings, most),
  };
}

interface Thing {
  readonly type: EntityType;
  readonly keys: readonly string[];
  readonly articles: Set<Reading>;
}

function findEntities(store: Store, readings: readonly Reading[], most: number): readonly TopicEntity[] {
  const aliases = aliasesAt(store, store.sequence);
  const things = new Map<string, Thing>();
  for (const reading of readings) {
    for (const entity of reading.entities) {
      const keys = aliases.classOf(keyOf(entity));
      const name = `${entity.type} ${keys[0]}`;
      const thing = things.get(name) ?? { type: entity.type, keys, articles: new Set() };
      things.set(name, thing);
      thing.articles.add(reading);
    }
  }
  return [...things.values()]
    .sort((a, b) => b.articles.size - a.articles.size || byUnits(a.keys[0]!, b.keys[0]!) || byUnits(a.type, b.type))
    .slice(0, most)
    .map((thing) => ({
      key: thing.keys[0]!,
      type: thing.type,
      name: findName(store, thing),
      articles: thing.articles.size,
    }));
}

/** The spelling that most articles print as one key; of those the longest, then the first by character. */
function findName(store: Store, { type, keys }: Thing): string {
  const counts = new Map<string, number>();
  for (const shelf of store.shelves.values()) {
    const printed = currentOf(shelf)
      .reading.entities.filter((entity) => entity.type === type && keys.includes(keyOf(entity)))
      .flatMap((entity) => [entity.name, ...entity.aliases].map((form) => `${keyOf(entity)}\0${form}`));
    for (const form of new Set(printed)) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const forms = [...counts].map(([form, articles]) => ({ form: form.slice(form.indexOf("\0") + 1), articles }));
  forms.sort((a, b) => b.articles - a.articles || lengthOf(b.form) - lengthOf(a.form) || byUnits(a.form, b.form));
  return forms[0]!.form;
}

/** In characters, not in UTF-16 units. */
function lengthOf(form: string): number {
  return [...form].length;
}

function keyOf({ id, name }: Entity): string {
  return id ?? toNameForm(name);
}

function count(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function largest(counts: ReadonlyMap<string, number>, most: number): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || byUnits(a, b)).slice(0, most);
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
