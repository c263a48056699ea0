import type { Reading } from "#model";
import { addressKey } from "./address.ts";
import { type Cited, findCited } from "./cited.ts";
import { componentOf, groupStories } from "./group.ts";
import { type IndexCounts, makePrintIndex } from "./index-of-prints.ts";
import { makePrint } from "./print.ts";
import { toStory } from "./roots.ts";
import type { Story, StoryBook } from "./story.ts";

/** Keeps stories up to date while articles come; what a new one changes is found again, nothing else is. */
export interface StoryKeeper {
  /** Adds an article, or takes a known one anew as a newer run read it. */
  add(reading: Reading): void;
  /** All stories of more than one report, and pages of more than one state, as they are now. */
  book(): StoryBook;
  counts(): IndexCounts;
}

interface Known {
  readonly source?: string;
  readonly cited?: Cited;
}

const ID_DIGITS = 16;

/**
 * Stories do not depend on the order in which articles come, as long as no bucket of the index is so full that its
 * older part is no longer looked at (`counts().hot`).
 */
export function makeStoryKeeper(): StoryKeeper {
  const index = makePrintIndex();
  const known: Known[] = [];
  const pages = new Map<string, Map<string, number>>();
  /** By number of any member: its stories; thrown away for all that a new article touches. */
  const made = new Map<number, readonly Story[]>();

  const put = (reading: Reading) => {
    const { article } = reading;
    const older = index.find(article.hash);
    if (older !== undefined) forget(componentOf(index, older));
    const print = makePrint(reading);
    const number = index.add(print);
    const { source } = article;
    const cited = findCited(reading);
    known[number] = { ...(source !== undefined && { source }), ...(cited !== undefined && { cited }) };
    forget(componentOf(index, number));
    const page = pageOf(reading);
    if (page === undefined) return;
    const states = pages.get(page) ?? new Map<string, number>();
    pages.set(page, states.set(article.hash, print.days?.first ?? UNDATED));
  };
  const forget = (numbers: readonly number[]) => {
    for (const number of numbers) made.delete(number);
  };
  const storiesAt = (number: number): readonly Story[] => {
    const kept = made.get(number);
    if (kept !== undefined) return kept;
    const component = componentOf(index, number);
    const stories = groupStories(index, component)
      .filter(({ length }) => length > 1)
      .map((members) => toStory(index, members, (each) => known[each]!));
    for (const each of component) made.set(each, stories);
    return stories;
  };
  return {
    add: put,
    counts: index.counts,
    book() {
      const stories = new Set<Story>();
      for (let number = 0; number < index.prints.length; number++)
        if (index.edges[number]!.length > 0) for (const story of storiesAt(number)) stories.add(story);
      return {
        stories: [...stories],
        pages: [...pages]
          .filter(([, { size }]) => size > 1)
          .map(([page, states]) => ({ page, states: inOrder(states) })),
      };
    },
  };
}

/** What states of one page share: its address, else the id that its publisher gave it. */
function pageOf({ article: { url, id, hash, source } }: Reading): string | undefined {
  if (url !== undefined) return addressKey(url);
  return id === hash.slice(0, ID_DIGITS) ? undefined : `${source ?? ""} ${id}`;
}

/** What nobody dated stands before every day. */
const UNDATED = -1e9;

/** By day; of one day in the order in which they came. */
function inOrder(states: ReadonlyMap<string, number>): readonly string[] {
  return [...states].sort(([, a], [, b]) => a - b).map(([hash]) => hash);
}
