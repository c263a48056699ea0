import { checkAppend } from "#ledger/check.ts";
import { encodeClaims } from "#ledger/claims.ts";
import { encodeMentions } from "#ledger/codec.ts";
import type { Appended } from "#ledger/contract.ts";
import { toDay } from "#ledger/day.ts";
import { toInstant } from "#ledger/instant.ts";
import { isKnownUnder, isSameRun, tellsMore } from "#ledger/supersede.ts";
import type { Reading, Run } from "#model";
import { checkWritable, type Database, run as execute, findRow } from "./database.ts";
import { type Dictionary, makeDictionary } from "./dictionary.ts";
import { isPrefixOf, toKey } from "./hash.ts";
import { makeReadingIndex } from "./index-reading.ts";
import { type Body, indexBodies } from "./index-words.ts";
import { checkVersion, readVersion } from "./migrate.ts";
import { loadCounted, newTopics } from "./rollup.ts";
import { encodeHead, encodePublishedBy } from "./row.ts";
import { EVERY_TOPIC } from "./schema.ts";
import { stamp } from "./stamp.ts";
import { ADD_LISTING, noteTopics, type Place, topicsOf } from "./topic.ts";
import { inTransaction } from "./transaction.ts";

/** One append under way. */
interface Work {
  readonly db: Database;
  readonly run: Run;
  readonly runNumber: number;
  readonly dictionary: Dictionary;
  readonly bodies: Body[];
  readonly index: ReturnType<typeof makeReadingIndex>;
  readonly state: { sequence: number; articles: number; figures: number; times: number; facts: number };
}

/** See `Ledger.append`. */
export async function append(db: Database, readings: readonly Reading[], run: Run, at: string): Promise<Appended> {
  checkWritable(db);
  checkAppend(readings, run);
  const instant = toInstant(at);
  return inTransaction(db, () => {
    checkVersion(db.path, readVersion(db));
    const work = beginWork(db, run);
    const count = { added: 0, known: 0, superseded: 0 };
    for (const reading of readings) count[appendOne(work, reading)]++;
    indexBodies(db, work.bodies);
    work.index.flush();
    const { sequence, articles, figures, times, facts } = work.state;
    stamp(db, sequence, instant);
    execute(db, SET_STATE, sequence, articles, figures, times, facts);
    return { sequence, ...count };
  });
}

const SET_STATE = "update state set sequence = ?, articles = ?, figures = ?, times = ?, facts = ?";

function beginWork(db: Database, run: Run): Work {
  const dictionary = makeDictionary(db);
  const state = findRow<Work["state"]>(db, "select sequence, articles, figures, times, facts from state")!;
  return {
    db,
    run,
    runNumber: dictionary.run(run),
    dictionary,
    bodies: [],
    index: makeReadingIndex(db),
    state: { ...state },
  };
}

function appendOne(work: Work, reading: Reading): keyof Omit<Appended, "sequence"> {
  const { db } = work;
  const found = findRow<Place>(db, "select article, day from article where hash = ?", toKey(reading.article.hash));
  if (found === undefined) {
    addArticle(work, reading);
    return "added";
  }
  const current = findRow<Current>(db, CURRENT, found.article)!;
  const isKnown = isKnownUnder(current, work.run) || findRow(db, UNDER, found.article, work.runNumber) !== undefined;
  if (isKnown && !isToldMore(work, current, reading)) {
    noteMore(work, found, reading.article.topics);
    return "known";
  }
  supersede(work, found, current, reading);
  return "superseded";
}

function isToldMore({ run }: Work, current: Current, { article }: Reading): boolean {
  if (!isSameRun(current, run)) return false;
  const { ownId, published, source, url } = current;
  const known = {
    id: ownId ?? "",
    published: published ?? undefined,
    source: source ?? undefined,
    url: url ?? undefined,
  };
  return tellsMore(known, { ...article, id: isPrefixOf(article.id, article.hash) ? "" : article.id });
}

/** Notes topics that a known article has gained, and counts it under them. */
function noteMore({ db, dictionary, index, state }: Work, place: Place, topics: readonly string[]): void {
  const before = topicsOf(db, place.article);
  if (!noteTopics(db, dictionary, place, topics, state.sequence + 1)) return;
  state.sequence++;
  const { article, ...read } = loadCounted(db, place.article);
  index.count(newTopics(before, topicsOf(db, place.article)), article, read, 1);
}

interface Current extends Run {
  readonly figures: number;
  readonly times: number;
  readonly facts: number;
  readonly ownId: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

const CURRENT = `select run.id as id, engine, revision, figures, times, facts, reading.id as ownId, published, url,
  (select name from source where source.source = reading.source) as source from reading join run using (run)
  where article = ? order by sequence desc limit 1`;
const UNDER = "select 1 from reading where article = ? and run = ?";

function addArticle(work: Work, reading: Reading): void {
  const { db, state } = work;
  const { hash, text, topics, published } = reading.article;
  const article = ++state.articles;
  const day = toDay(published);
  execute(db, "insert into article (article, hash, day) values (?, ?, ?)", article, toKey(hash), day);
  execute(db, "insert into body (article, text) values (?, ?)", article, text);
  execute(db, ADD_LISTING, EVERY_TOPIC, day, article);
  addReading(work, { article, day }, reading);
  noteTopics(db, work.dictionary, { article, day }, topics, state.sequence);
  work.index.count([EVERY_TOPIC, ...topicsOf(db, article)], reading.article, reading, 1);
  work.bodies.push({ article, text });
}

function supersede(work: Work, found: Place, current: Current, reading: Reading): void {
  const { db, state } = work;
  const { topics, published } = reading.article;
  const day = toDay(published);
  state.figures -= current.figures;
  state.times -= current.times;
  state.facts -= current.facts;
  const { article, ...old } = loadCounted(db, found.article);
  work.index.count([EVERY_TOPIC, ...topicsOf(db, found.article)], article, old, -1);
  addReading(work, { article: found.article, day }, reading);
  if (day !== found.day) {
    execute(db, "update article set day = ? where article = ?", day, found.article);
    for (const topic of [EVERY_TOPIC, ...topicsOf(db, found.article)]) {
      execute(db, "delete from listing where topic = ? and day = ? and article = ?", topic, found.day, found.article);
      execute(db, ADD_LISTING, topic, day, found.article);
    }
  }
  noteTopics(db, work.dictionary, { article: found.article, day }, topics, state.sequence);
  work.index.count([EVERY_TOPIC, ...topicsOf(db, found.article)], reading.article, reading, 1);
}

const ADD_READING = `insert into reading
  (sequence, article, run, id, title, published, published_by, source, url, figures, times, facts)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const ADD_MENTION = "insert into mention (sequence, head, mentions, claims) values (?, ?, ?, ?)";

function addReading(work: Work, { article, day }: Place, reading: Reading): void {
  const { db, state } = work;
  const { article: page, figures, times, facts } = reading;
  const { hash, id, title, published = null, url = null } = page;
  const sequence = ++state.sequence;
  const source = page.source === undefined ? null : work.dictionary.source(page.source);
  const ownId = isPrefixOf(id, hash) ? null : id;
  const dated = [published, encodePublishedBy(page.publishedBy)] as const;
  const counts = [figures.length, times.length, facts.length] as const;
  execute(db, ADD_READING, sequence, article, work.runNumber, ownId, title, ...dated, source, url, ...counts);
  execute(db, ADD_MENTION, sequence, encodeHead(page), encodeMentions(figures, times), encodeClaims(reading));
  work.index.add({ sequence, article, day }, ownId, reading);
  state.figures += figures.length;
  state.times += times.length;
  state.facts += facts.length;
}
