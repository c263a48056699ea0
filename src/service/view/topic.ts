import type { Tag } from "#board";
import type { Entry, Ledger, ListingQuery, TopicTotals } from "#ledger";
import type { Label } from "#model";
import { isDoneBeside } from "#service/desk/beside.ts";
import { findStories } from "#service/story/find.ts";
import { findSweep } from "./audit-sweep.ts";
import { findMeasureLabels } from "./fact.ts";
import { inTurns } from "./fair.ts";
import { keepTags } from "./kept-tags.ts";
import type { StoryRecord } from "./story.ts";
import { toTimeline } from "./timeline.ts";
import { type DeskEntry, toDeskEntries } from "./topic-entry.ts";
import { findTopicName } from "./topic-list.ts";
import { foldNewest } from "./topic-stories.ts";

/** Which articles of a topic are listed; every part narrows. */
export type TopicFilter = Pick<ListingQuery, "entity" | "measure" | "source" | "from" | "to">;

/** Where a list of articles goes on: behind the one whose reading has this sequence. */
export interface TopicPlace {
  readonly asOf: number;
  readonly sequence: number;
}

/** A topic as its page shows it. Everything but `entries` is of the whole topic, whatever filter there is. */
export interface TopicRecord {
  readonly name: string;
  readonly articles: number;
  readonly facts: number;
  readonly tags: readonly Tag[];
  /** Newest first. */
  readonly entries: readonly DeskEntry[];
  readonly facets: {
    readonly entities: TopicTotals["entities"];
    readonly measures: readonly { readonly id: string; readonly label: Label; readonly facts: number }[];
    readonly sources: TopicTotals["sources"];
  };
  /** EDTF days or months, newest first. */
  readonly timeline: TopicTotals["days"];
  /** The newest articles, near-same reports folded. */
  readonly stories: readonly StoryRecord[];
  /** Whether the related tags, the stories and how figures stand are of this moment; else what was known before. */
  readonly done: boolean;
}

/** A record, and where its list goes on. */
export interface TopicAnswer {
  readonly record: TopicRecord;
  readonly next?: TopicPlace;
}

/** A page of a topic, its name in either Chinese script; `undefined` when the ledger has no such topic. */
export async function viewTopicRecord(
  ledger: Ledger,
  name: string,
  filter: TopicFilter,
  limit: number,
  place?: TopicPlace,
): Promise<TopicAnswer | undefined> {
  const topic = await findTopicName(ledger, name);
  const totals = topic === undefined ? undefined : await ledger.topic(topic);
  if (topic === undefined || totals === undefined) return undefined;
  const { sequence } = await ledger.counts();
  const asOf = place?.asOf ?? sequence;
  const from = place === undefined ? {} : { behind: place.sequence };
  const found = await take(ledger, { ...filter, topic, asOf, ...from, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const isLarge = await isDoneBeside(ledger);
  const [{ states, done }, { tags, isNew }, labels, shelf] = await Promise.all([
    findSweep(ledger, isLarge ? 0 : undefined),
    keepTags(ledger, topic, sequence),
    findMeasureLabels(),
    findStories(ledger, isLarge ? 0 : undefined),
  ]);
  const { articles, facts, measures, sources, entities, days } = totals;
  return {
    record: {
      name: topic,
      articles,
      facts,
      tags,
      entries: await toDeskEntries(ledger, shown, states, done, shelf),
      facets: {
        entities,
        measures: measures.map(({ id, facts: count }) => ({
          id,
          label: labels.get(id) ?? { zh: id, en: id },
          facts: count,
        })),
        sources,
      },
      timeline: toTimeline(days),
      stories: await foldNewest(ledger, topic, shelf),
      done: done && isNew && shelf.done,
    },
    ...(found.length > limit && { next: { asOf, sequence: shown.at(-1)!.sequence } }),
  };
}

async function take(ledger: Ledger, query: ListingQuery): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of inTurns(ledger.listing(query))) entries.push(entry);
  return entries;
}
