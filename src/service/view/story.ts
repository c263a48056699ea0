import { boundsOf, toSerial } from "#base";
import { findStories } from "#board";
import type { Entry } from "#ledger";

/** Reports of one thing, newest first; most are told once. */
export interface StoryRecord {
  /** The title of the newest report. */
  readonly title: string;
  readonly articles: readonly Pick<Entry, "id" | "title" | "published" | "publishedBy" | "source">[];
  /** EDTF: from the first report to the last; an inferred date is as wide as it is. */
  readonly from?: string;
  readonly to?: string;
}

/** Folds the newest articles of a topic into stories, in their order. */
export function toStories(entries: readonly Entry[]): readonly StoryRecord[] {
  const stories = findStories(
    entries.map(({ title, published }) => {
      const { first, last } = published === undefined ? {} : boundsOf(published);
      const day = last ?? first;
      return { title, ...(day !== undefined && { day: toSerial(day) }) };
    }),
  );
  return stories.map((places) => toStory(places.map((at) => entries[at]!)));
}

function toStory(entries: readonly Entry[]): StoryRecord {
  const dates = entries.flatMap(({ published }) => published ?? []);
  const [to, from] = [dates.at(0), dates.at(-1)];
  return {
    title: entries[0]!.title,
    articles: entries.map(({ id, title, published, publishedBy, source }) => ({
      id,
      title,
      ...(published !== undefined && { published }),
      ...(publishedBy !== undefined && { publishedBy }),
      ...(source !== undefined && { source }),
    })),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
