import type { Aliases } from "#ledger/alias.ts";
import { type Counted, type EntitySource, toEntityViews } from "#ledger/entity-view.ts";
import type { EntityView } from "#ledger/fact-contract.ts";
import { pickSpelling } from "#ledger/spelling.ts";
import type { EntityType } from "#model";
import { aliasesAt, subjectKeysAt } from "./alias.ts";
import { IS_CURRENT, lastSequence } from "./current.ts";
import { type Database, findRow, findRows } from "./database.ts";

const NODES = `select distinct type, key from entity where key in (select value from json_each(?)) and exists
  (select 1 from spelling_at as at where at.entity = entity.entity and ${IS_CURRENT})`;

/** See `Ledger.entity`. */
export function findEntity(db: Database, name: string, asOf = lastSequence(db)): readonly EntityView[] {
  const aliases = aliasesAt(db, asOf);
  const keys = [...subjectKeysAt(db, name, asOf, aliases)];
  const nodes = findRows<{ readonly type: EntityType; readonly key: string }>(
    db,
    NODES,
    JSON.stringify(keys),
    asOf,
    asOf,
  );
  return toEntityViews(nodes, makeEntitySource(db, aliases, asOf));
}

/** What views of entities need to know, as of a sequence. */
export function makeEntitySource(db: Database, aliases: Aliases, asOf: number): EntitySource {
  return {
    aliases,
    isId: (key) => findRow(db, "select 1 from entity where key = ? and is_id = 1", key) !== undefined,
    count: (type, wanted) => count(db, type, wanted, asOf),
    countFacts: (wanted) => countFacts(db, wanted, asOf),
  };
}

const OF_NODE = `from spelling_at as at join entity using (entity)
  where type = ? and key in (select value from json_each(?)) and ${IS_CURRENT}`;
const FORMS = `select json_group_array(distinct printed) as spellings, count(distinct article) as articles
  from (select spelling, article ${OF_NODE}) join spelling using (spelling) group by folded`;
const ARTICLES = `select count(distinct article) as articles ${OF_NODE}`;

function count(db: Database, type: EntityType, keys: readonly string[], asOf: number): Counted {
  const values = [type, JSON.stringify(keys), asOf, asOf] as const;
  return {
    forms: findRows<{ readonly spellings: string; readonly articles: number }>(db, FORMS, ...values).map((row) => ({
      form: pickSpelling(JSON.parse(row.spellings)),
      articles: row.articles,
    })),
    articles: findRow<{ readonly articles: number }>(db, ARTICLES, ...values)!.articles,
  };
}

const FACTS = `select count(*) as facts from by_subject as at
  where subject in (select subject from subject where key in (select value from json_each(?))) and ${IS_CURRENT}`;

function countFacts(db: Database, keys: readonly string[], asOf: number): number {
  return findRow<{ readonly facts: number }>(db, FACTS, JSON.stringify(keys), asOf, asOf)!.facts;
}
