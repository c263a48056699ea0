import type { ArticleQuery, Hit, Ledger, Stored } from "#ledger/contract.ts";
import type { Entry } from "#ledger/entry.ts";
import { toSnippet } from "#ledger/match.ts";
import { TOTALS_MAX } from "#ledger/options.ts";
import type { Reading, Run } from "#model";
import { append } from "./append.ts";
import { countReports } from "./cell-count.ts";
import { findChanges } from "./changes.ts";
import { checkWritable, type Database } from "./database.ts";
import { findEntities, findMentions } from "./entities.ts";
import { findEntity } from "./entity.ts";
import { findFactLists, findFacts } from "./facts.ts";
import { makeFlow } from "./flow.ts";
import { inOneMoment } from "./glance.ts";
import { findJudgements, judge } from "./judge.ts";
import { findListing } from "./listing.ts";
import { checkVersion, readVersion } from "./migrate.ts";
import { guard } from "./problem.ts";
import { findProposals } from "./proposals.ts";
import { currentReading, findArticle, findHistory, findReadings } from "./read.ts";
import { rebuild } from "./rebuild.ts";
import { toEntry, toStored } from "./row.ts";
import { type Found, search } from "./search.ts";
import { sequenceAt } from "./stamp.ts";
import { findTopicTotals } from "./topic-totals.ts";
import { countAll, findMeasures, findSources, findTopics } from "./totals.ts";
import { inTransaction } from "./transaction.ts";
import type { Turns } from "./turns.ts";
import { makeWatchStore } from "./watch.ts";

/** The ledger on an open database, which it closes. Appends and judgements of one process wait for each other in order. */
export function makeLedger(db: Database): Ledger {
  let last: Promise<unknown> = Promise.resolve();
  const read = <T>(work: () => T): T => {
    if (!db.connection.isOpen) throw new Error(`ledger is closed: ${db.path}`);
    return guard(db.path, work);
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(() => {
      if (!db.connection.isOpen) throw new Error(`ledger is closed: ${db.path}`);
      return work();
    });
    last = mine.catch(() => undefined);
    return mine;
  };
  const checked =
    <T>(work: () => T) =>
    () => {
      checkVersion(db.path, readVersion(db)); // a later version of Assay may have opened the file meanwhile
      return work();
    };
  const turns: Turns = {
    read,
    write: (work) =>
      inTurn(async () => {
        checkWritable(db);
        return inTransaction(db, checked(work));
      }),
    writeIf: (isNeeded, work, otherwise) =>
      inTurn(async () => {
        checkWritable(db);
        return guard(db.path, isNeeded) ? inTransaction(db, checked(work)) : otherwise;
      }),
    stream: (source) => stream(read, source, keep),
  };
  return {
    file: db.path,
    watches: makeWatchStore(db, turns),
    append: (readings: readonly Reading[], run: Run, at: string) => inTurn(() => append(db, readings, run, at)),
    entries: (query: ArticleQuery = {}) => stream(read, findReadings(db, query), (row): Entry => toEntry(db, row)),
    readings: (query: ArticleQuery = {}) => stream(read, findReadings(db, query), (row): Stored => toStored(db, row)),
    reading: async (idOrHash) =>
      read(() => {
        const article = findArticle(db, idOrHash);
        return article === undefined ? undefined : toStored(db, currentReading(db, article));
      }),
    async *history(idOrHash) {
      const article = read(() => findArticle(db, idOrHash));
      if (article !== undefined) yield* stream(read, findHistory(db, article), (row) => toStored(db, row));
    },
    search: (words, query = {}) => stream(read, search(db, words, query), (found) => toHit(db, found)),
    facts: (query = {}) => stream(read, findFacts(db, query), keep),
    factLists: async (queries) => read(() => findFactLists(db, queries)),
    reports: async (cells, most) => read(() => inOneMoment(db, () => countReports(db, cells, most))),
    changes: (after, limit) => stream(read, findChanges(db, after, limit), keep),
    judge: (judgement, at) => inTurn(() => judge(db, judgement, at)),
    judgements: (query = {}) => stream(read, findJudgements(db, query), keep),
    proposals: (query = {}) => stream(read, findProposals(db, query), keep),
    entity: async (nameOrId, asOf) => read(() => findEntity(db, nameOrId, asOf)),
    entities: async (query = {}) => read(() => findEntities(db, query)),
    mentions: (key, query = {}) => stream(read, findMentions(db, key, query), (row): Entry => toEntry(db, row)),
    measures: async () => read(() => findMeasures(db)),
    sources: async () => read(() => findSources(db)),
    rebuild: () => inTurn(() => rebuild(db)),
    sequenceAt: async (instant) => read(() => sequenceAt(db, instant)),
    topic: async (name, most = TOTALS_MAX) => read(() => inOneMoment(db, () => findTopicTotals(db, name, most))),
    listing: (query = {}) => stream(read, findListing(db, query), (row): Entry => toEntry(db, row)),
    topics: async () => read(() => findTopics(db)),
    counts: async () => read(() => countAll(db)),
    flow: makeFlow(db, turns),
    async close() {
      await last;
      if (db.connection.isOpen) db.connection.close();
    },
  };
}

const keep = <T>(value: T): T => value;

type Read = <T>(work: () => T) => T;

/** Takes one step at a time, so that nothing of the engine is open while the reader thinks. */
async function* stream<From, To>(read: Read, source: Generator<From>, convert: (from: From) => To): AsyncGenerator<To> {
  for (;;) {
    const step = read(() => {
      const next = source.next();
      return next.done === true ? undefined : { value: convert(next.value) };
    });
    if (step === undefined) return;
    yield step.value;
  }
}

function toHit(db: Database, { article, text, start, end }: Found): Hit {
  return { ...toEntry(db, currentReading(db, article)), ...toSnippet(text, { start, end }), start, end };
}
