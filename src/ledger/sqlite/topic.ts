import { type Database, run as execute, findRows } from "./database.ts";
import type { Dictionary } from "./dictionary.ts";

/** Where the lists hold an article. */
export interface Place {
  readonly article: number;
  readonly day: number;
}

export const ADD_LISTING = "insert into listing (topic, day, article) values (?, ?, ?)";

/** Notes the topics that the article does not have yet, at the sequence given. Whether there were any. */
export function noteTopics(
  db: Database,
  dictionary: Dictionary,
  at: Place,
  topics: readonly string[],
  sequence: number,
): boolean {
  if (topics.length === 0) return false;
  const known = new Set(topicsOf(db, at.article));
  const before = known.size;
  for (const name of topics) {
    const topic = dictionary.topic(name);
    if (known.has(topic)) continue;
    execute(db, "insert into topic_of values (?, ?, ?, ?)", at.article, known.size, topic, sequence);
    execute(db, ADD_LISTING, topic, at.day, at.article);
    execute(db, "update topic set articles = articles + 1 where topic = ?", topic);
    known.add(topic);
  }
  return known.size > before;
}

/** Numbers of the topics of an article, in the order they became known. */
export function topicsOf(db: Database, article: number): readonly number[] {
  const rows = findRows<{ topic: number }>(db, "select topic from topic_of where article = ? order by n", article);
  return rows.map(({ topic }) => topic);
}
