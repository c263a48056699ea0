import type { Span } from "#base";
import { findMatch } from "#ledger/match.ts";
import { toPart } from "#ledger/options.ts";
import { parseQuery, type Query } from "#ledger/query.ts";
import { type Database, findRow } from "./database.ts";
import { findTopic, matchingArticles, newestArticles } from "./keys.ts";

type SearchQuery = { readonly topic?: string; readonly limit?: number; readonly offset?: number };

/** An article whose text holds the words, and where the first of them stands. */
export interface Found extends Span {
  readonly article: number;
  readonly text: string;
}

const HAS_TOPIC = "select 1 from topic_of where article = ? and topic = ?";

/** See `Ledger.search`. The index names candidates in order, the text decides. */
export function* search(db: Database, words: string, query: SearchQuery): Generator<Found> {
  const { offset, limit } = toPart(query);
  const asked = parseQuery(words);
  const topic = query.topic === undefined ? undefined : findTopic(db, query.topic);
  if (asked.words.length === 0 || limit === 0 || (query.topic !== undefined && topic === undefined)) return;
  let passed = 0;
  for (const article of candidates(db, asked, topic)) {
    const text = findRow<{ text: string }>(db, "select text from body where article = ?", article)!.text;
    const match = findMatch(text, asked.words);
    if (match === undefined || ++passed <= offset) continue;
    yield { article, text, ...match };
    if (passed === offset + limit) return;
  }
}

/** Articles that may hold the words, newest first: by the index, or every one when the words are nothing but signs. */
function* candidates(db: Database, { tokens }: Query, topic: number | undefined): Generator<number> {
  if (tokens.length === 0) {
    yield* newestArticles(db, topic);
    return;
  }
  const expression = tokens.map(({ text, prefix }) => `"${text}"${prefix ? "*" : ""}`).join(" AND ");
  for (const article of matchingArticles(db, expression)) {
    if (topic === undefined || findRow(db, HAS_TOPIC, article, topic) !== undefined) yield article;
  }
}
