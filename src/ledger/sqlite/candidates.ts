import type { Aliases } from "#ledger/alias.ts";
import type { FactQuery } from "#ledger/fact-contract.ts";
import { toPeriods } from "#ledger/fact-match.ts";
import { cellReadings } from "./cell.ts";
import { type Bounds, type Candidate, currentSequence, findBeginning } from "./current.ts";
import { currentReadings } from "./current-readings.ts";
import { type Database, findRow } from "./database.ts";
import { articlesOfFact } from "./fact-place.ts";
import { NO_NUMBER } from "./index-facts.ts";
import { findTopic } from "./keys.ts";
import { measureNumbers, numbersOf } from "./numbers.ts";
import { appendedPostings, newestPostings, type Posting } from "./postings.ts";
import { findArticle } from "./read.ts";
import { inOrder } from "./reading-order.ts";

/** What a query came to. */
export interface Resolved {
  /** Every subject key that it stands for. */
  readonly keys: ReadonlySet<string> | undefined;
  readonly aliases: Aliases;
  readonly asOf: number;
}

/** In the order asked for, everything that can match a query: by the narrowest list that there is for it. */
export function findCandidates(db: Database, query: FactQuery, { keys, aliases, asOf }: Resolved): Iterable<Candidate> {
  const from = query.from === undefined ? undefined : findBeginning(db, query.from.sequence, asOf);
  if (query.from !== undefined && from === undefined) return [];
  const bounds: Bounds = { after: query.after ?? 0, asOf, ...(from !== undefined && { from }) };
  const order = query.order ?? "newest";
  const listed = (sequences: readonly number[]) => beginAt(inOrder(db, sequences, order), from?.sequence);
  const ofArticles = (articles: readonly number[]) =>
    listed(articles.flatMap((article) => currentSequence(db, article, asOf) ?? []));
  if (query.article !== undefined) {
    const article = findArticle(db, query.article, asOf);
    return ofArticles(article === undefined ? [] : [article]);
  }
  if (query.fact !== undefined) return ofArticles(articlesOfFact(db, query.fact));
  if (query.cell !== undefined) return listed(cellReadings(db, query.cell, aliases, asOf));
  const posting = toPosting(db, query, keys);
  if (posting === "nothing") return [];
  if (posting !== undefined) {
    return order === "newest" ? newestPostings(db, posting, bounds) : appendedPostings(db, posting, bounds);
  }
  const topic = query.topic === undefined ? undefined : findTopic(db, query.topic);
  const source = query.source === undefined ? undefined : findSource(db, query.source);
  if ((query.topic !== undefined && topic === undefined) || (query.source !== undefined && source === undefined))
    return [];
  return currentReadings(db, order, {
    ...bounds,
    ...(topic !== undefined && { topic }),
    ...(source !== undefined && { source }),
    strings: stringsOf(query),
  });
}

function beginAt(candidates: readonly Candidate[], sequence: number | undefined): readonly Candidate[] {
  if (sequence === undefined) return candidates;
  const begin = candidates.findIndex((candidate) => candidate.sequence === sequence);
  return begin < 0 ? [] : candidates.slice(begin);
}

/** The list of the subject, else of the measure; `nothing` when a name of the query is in no list. */
function toPosting(db: Database, query: FactQuery, keys: Resolved["keys"]): Posting | "nothing" | undefined {
  const subjects = keys === undefined ? undefined : numbersOf(db, "subject", keys);
  const measures = query.measure === undefined ? undefined : measureNumbers(db, query.measure);
  const periods = query.period === undefined ? undefined : periodNumbers(db, toPeriods(query.period));
  if ([subjects, measures, periods].some((numbers) => numbers?.length === 0)) return "nothing";
  const withPeriod = periods !== undefined && { periods };
  if (subjects !== undefined) {
    const more = { ...(measures !== undefined && { measures }), ...withPeriod };
    return { table: "by_subject", column: "subject", numbers: subjects, ...more };
  }
  return measures && { table: "by_measure", column: "measure", numbers: measures, ...withPeriod };
}

function periodNumbers(db: Database, periods: readonly string[]): readonly number[] {
  const known = numbersOf(db, "period", periods);
  return periods.includes("") ? [NO_NUMBER, ...known] : known;
}

function findSource(db: Database, name: string): number | undefined {
  return findRow<{ readonly source: number }>(db, "select source from source where name = ?", name)?.source;
}

/** What the claims of a reading must have among their strings. */
function stringsOf({ period, stance }: FactQuery): readonly string[] {
  const one = stance?.length === 1 ? stance[0]! : undefined;
  const only = typeof period === "string" && period !== "" ? period : undefined;
  return [only, one].flatMap((value) => (value === undefined ? [] : [JSON.stringify(value)]));
}
