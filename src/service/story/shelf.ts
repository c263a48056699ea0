import type { RootOf } from "#audit";
import { addressKey, figureKey, type Root, type Story, type StoryBook, type StoryMember } from "#story";

/** Stories to look up. */
export interface StoryShelf {
  readonly stories: readonly Story[];
  /** The story of an article by its hash; `undefined` when it is the only report. */
  storyOf(hash: string): Story | undefined;
  /** The reports of a story, oldest first: of a page that changed, its first state stands for all. */
  reportsOf(story: Story): readonly StoryMember[];
  /** Where an article has what it tells from; `undefined` when it has it from nobody known. */
  articleRoot(hash: string): Root | undefined;
  /** The root that a claim's article has it from: not for figures that it adds itself. */
  readonly rootOf: RootOf;
  /** The states of the page with an address; none when it has not changed. */
  statesAt(address: string): readonly string[];
  /** The states of the article's page by their hashes, oldest first; only itself when there is one. */
  statesOf(hash: string): readonly string[];
}

export function makeShelf({ stories, pages }: StoryBook): StoryShelf {
  const homes = new Map(stories.flatMap((story) => story.members.map(({ hash }) => [hash, story] as const)));
  const members = new Map(stories.flatMap((story) => story.members.map((member) => [member.hash, member] as const)));
  const states = new Map(pages.flatMap((page) => page.states.map((hash) => [hash, page.states] as const)));
  const addresses = new Map(pages.map((page) => [page.page, page.states] as const));
  return {
    stories,
    storyOf: (hash) => homes.get(hash),
    reportsOf: ({ members: all }) => toReports(all, states),
    articleRoot: (hash) => members.get(hash)?.root,
    rootOf: (claim) => {
      const member = members.get(claim.article.hash);
      if (member === undefined || member.root.by === "own" || member.root.by === "voice") return undefined;
      if (member.root.by !== "byline" && member.own?.includes(figureKey(claim)) === true) return undefined;
      return member.root.key;
    },
    statesAt: (address) => addresses.get(addressKey(address)) ?? [],
    statesOf: (hash) => states.get(hash) ?? [hash],
  };
}

function toReports(all: Story["members"], states: ReadonlyMap<string, readonly string[]>): readonly StoryMember[] {
  const listed = new Map<string, string>();
  return all
    .filter(({ hash }) => {
      const page = states.get(hash)?.[0] ?? hash;
      if (listed.has(page)) return false;
      listed.set(page, hash);
      return true;
    })
    .map(({ of, ...report }) => {
      const first = of === undefined ? undefined : listed.get(states.get(of.hash)?.[0] ?? of.hash);
      const isOwn = first === undefined || first === report.hash;
      return of === undefined || isOwn ? report : { ...report, of: { ...of, hash: first } };
    });
}
