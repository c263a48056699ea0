import type { Entry } from "#ledger";
import type { StoryShelf } from "#service/story/shelf.ts";
import type { Story } from "#story";

/** Reports of one thing, newest first; most are told once. */
export interface StoryRecord {
  /** Leads to the story with all its reports; absent when this is the only one. */
  readonly id?: string;
  /** Reports of the whole story, a page that changed once, and the roots that they go back to. */
  readonly reports: number;
  readonly origins: number;
  /** The title of the newest report. */
  readonly title: string;
  /** Each page once, in its newest state. */
  readonly articles: readonly Pick<Entry, "id" | "title" | "published" | "publishedBy" | "source">[];
  /** EDTF: from the first report to the last; an inferred date is as wide as it is. */
  readonly from?: string;
  readonly to?: string;
}

/** Folds the newest articles of a topic into stories, in their order. */
export function toStories(
  entries: readonly Entry[],
  shelf: Pick<StoryShelf, "storyOf" | "reportsOf" | "statesOf">,
): readonly StoryRecord[] {
  const folded = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = shelf.storyOf(entry.hash)?.id ?? shelf.statesOf(entry.hash)[0]!;
    folded.set(name, [...(folded.get(name) ?? []), entry]);
  }
  return [...folded.values()].map((each) => {
    const story = shelf.storyOf(each[0]!.hash);
    return toStory(each, story, story === undefined ? 1 : shelf.reportsOf(story).length);
  });
}

function toStory(entries: readonly Entry[], story: Story | undefined, reports: number): StoryRecord {
  const dates = entries.flatMap(({ published }) => published ?? []);
  const [to, from] = [dates.at(0), dates.at(-1)];
  return {
    ...(story !== undefined && { id: story.id }),
    reports,
    origins: story?.origins.length ?? 1,
    title: entries[0]!.title,
    articles: onceEach(entries).map(({ id, title, published, publishedBy, source }) => ({
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

/** One entry an id, the first: two states of a page have one id. */
function onceEach(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ id }) => !seen.has(id) && seen.add(id));
}
