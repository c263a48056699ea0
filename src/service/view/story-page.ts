import { dayText, fromSerial } from "#base";
import type { Entry, Ledger, Stored } from "#ledger";
import { findStories } from "#service/story/find.ts";
import type { StoryShelf } from "#service/story/shelf.ts";
import type { Root, Story, StoryMember } from "#story";

/** A report of a story, with what it has from an earlier one and the root that it goes back to. */
export interface StoryReport
  extends Pick<Entry, "id" | "hash" | "title" | "published" | "publishedBy" | "source" | "url"> {
  readonly of?: StoryMember["of"];
  /** Versions of its page, where it changed; the first is shown. */
  readonly states?: number;
  readonly root: Omit<Root, "key">;
  /** Which of the story's origins that is, from 0. */
  readonly origin: number;
}

/** Reports of one thing: "6 articles, 1 origin". */
export interface StoryPage {
  /** Of the first report; the id of any report leads here. */
  readonly id: string;
  /** The title of the first report. */
  readonly title: string;
  /** Reports of the whole story, also those that are not listed. */
  readonly count: number;
  /** Oldest first. */
  readonly reports: readonly StoryReport[];
  readonly origins: readonly Omit<Root, "key">[];
}

/** Reports that are listed of one story, the oldest. */
const REPORTS_MOST = 100;
const ID_DIGITS = 16;

/** The story of an article by id or hash, of one report where it has no other; `undefined` for an unknown article. */
export async function viewStory(ledger: Ledger, id: string): Promise<StoryPage | undefined> {
  const shelf = await findStories(ledger, Number.POSITIVE_INFINITY);
  const stored = await ledger.reading(id);
  const story =
    stored === undefined
      ? shelf.stories.find((each) => each.id === id.slice(0, ID_DIGITS))
      : shelf.storyOf(stored.article.hash);
  if (story !== undefined) return toStoryPage(ledger, story, shelf);
  if (stored === undefined) return undefined;
  const { article } = stored;
  const root = { by: "own", ...(article.source !== undefined && { name: article.source }) } as const;
  return {
    id: article.hash.slice(0, ID_DIGITS),
    title: article.title,
    count: 1,
    reports: [{ ...toHead(stored), root, origin: 0 }],
    origins: [root],
  };
}

export async function toStoryPage(
  ledger: Pick<Ledger, "reading">,
  story: Story,
  shelf: StoryShelf,
): Promise<StoryPage> {
  const { id, origins } = story;
  const all = shelf.reportsOf(story);
  const listed = all.slice(0, REPORTS_MOST);
  const readings = await Promise.all(listed.map(({ hash }) => ledger.reading(hash)));
  const reports = listed.flatMap(({ hash, of, root }, at) => {
    const stored = readings[at];
    if (stored === undefined) return [];
    const states = shelf.statesOf(hash).length;
    return {
      ...toHead(stored),
      ...(of !== undefined && { of }),
      ...(states > 1 && { states }),
      root: nameless(root),
      origin: origins.findIndex(({ key }) => key === root.key),
    };
  });
  return { id, title: reports[0]?.title ?? "", count: all.length, reports, origins: origins.map(nameless) };
}

function nameless({ key: _, ...root }: Root): Omit<Root, "key"> {
  return root;
}

/** What lists show of an article. */
export function toHead({ article }: Pick<Stored, "article">) {
  const { id, hash, title, published, publishedBy, source, url } = article;
  return {
    id,
    hash,
    title,
    ...(published !== undefined && { published }),
    ...(publishedBy !== undefined && { publishedBy }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
  };
}

/** A story as a list shows it. */
export interface StoryLine {
  readonly id: string;
  readonly title: string;
  readonly reports: number;
  readonly origins: readonly Omit<Root, "key">[];
  /** ISO days of the first and the last report. */
  readonly from?: string;
  readonly to?: string;
}

export interface StoryList {
  readonly stories: readonly StoryLine[];
  readonly isMore: boolean;
  readonly done: boolean;
}

export interface StoriesQuery {
  /** Only stories with a report of this topic. */
  readonly topic?: string;
  readonly skip?: number;
  readonly limit: number;
  /** Milliseconds to wait until they are found; `Infinity` for as long as it takes. */
  readonly patience?: number;
}

/** Stories of more than one report, the one with the newest report first. */
export async function viewStories(
  ledger: Ledger,
  { topic, skip = 0, limit, patience }: StoriesQuery,
): Promise<StoryList> {
  const shelf = await findStories(ledger, patience);
  const wanted = topic === undefined ? undefined : await hashesOf(ledger, topic);
  const found = shelf.stories
    .filter((story) => shelf.reportsOf(story).length > 1)
    .filter(({ members }) => wanted === undefined || members.some(({ hash }) => wanted.has(hash)))
    .toSorted((a, b) => newestOf(b) - newestOf(a) || (a.id < b.id ? -1 : 1));
  const shown = found.slice(skip, skip + limit);
  const firsts = await Promise.all(shown.map(({ members }) => ledger.reading(members[0]!.hash)));
  const stories = shown.map((story, at) => {
    const { id, members, origins } = story;
    const days = members.flatMap(({ day }) => day ?? []);
    return {
      id,
      title: firsts[at]?.article.title ?? "",
      reports: shelf.reportsOf(story).length,
      origins: origins.map(nameless),
      ...(days.length > 0 && {
        from: dayText(fromSerial(Math.min(...days))),
        to: dayText(fromSerial(Math.max(...days))),
      }),
    };
  });
  return { stories, isMore: found.length > skip + limit, done: shelf.done };
}

async function hashesOf(ledger: Ledger, topic: string): Promise<ReadonlySet<string>> {
  const hashes = new Set<string>();
  for await (const { hash } of ledger.listing({ topic })) hashes.add(hash);
  return hashes;
}

function newestOf({ members }: Story): number {
  return members.reduce((newest, { day }) => Math.max(newest, day ?? 0), 0);
}
