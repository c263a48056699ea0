import type { Article, Reading } from "#model";
import { type Database, run } from "./database.ts";
import { makeEntityIndex } from "./index-entities.ts";
import { makeFactIndex, type Placed } from "./index-facts.ts";
import { makeRollup } from "./rollup.ts";

type Claimed = Pick<Reading, "entities" | "facts">;

/** Everything that lists say of readings, but for the words of their texts. Add in order of sequence, then flush. */
export function makeReadingIndex(db: Database) {
  const facts = makeFactIndex(db);
  const entities = makeEntityIndex(db);
  const rollup = makeRollup(db);
  return {
    /** `ownId`: the id of the article, unless it is the beginning of its hash. */
    add(at: Placed, ownId: string | null, claimed: Pick<Reading, "entities" | "facts" | "taught">): void {
      run(db, "insert into place (day, article, sequence) values (?, ?, ?)", at.day, at.article, at.sequence);
      if (ownId !== null) run(db, "insert or ignore into name (id, article) values (?, ?)", ownId, at.article);
      facts.add(at, claimed.facts);
      entities.add(at, claimed);
    },
    /** Counts a reading in (1) or out (-1) of topics. */
    count(
      topics: readonly number[],
      article: Pick<Article, "source" | "published">,
      read: Claimed,
      step: 1 | -1,
    ): void {
      const measures = facts.measuresOf(read.facts);
      rollup.add(topics, { article, facts: read.facts.length, measures, spellings: entities.pairsOf(read) }, step);
    },
    flush(): void {
      facts.flush();
      entities.flush();
      rollup.flush();
    },
  };
}
