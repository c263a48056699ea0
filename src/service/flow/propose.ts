import type { Found } from "#intake";
import type { Item, Outcome, Problem, SourceKind } from "#model";
import { guessKind, isWeb, toAddress } from "./source.ts";

/**
 * Why a source would be added as what it would be: `feed`, `sitemap`, `listing`, `page`: that is what is there;
 * `feed-of-page`: the page names a feed with the same articles; `name`: a file, by its name; `unreached`: nobody
 * answered now, by its address.
 */
export type ProposalReason = "feed" | "sitemap" | "listing" | "page" | "feed-of-page" | "name" | "unreached";

/** Another way to follow what was asked for. */
export interface OtherWay {
  readonly kind: SourceKind;
  readonly address: string;
  readonly title?: string;
}

/** What an address is, and what would be added of it. */
export interface SourceProposal {
  /** The address that was asked for. */
  readonly asked: string;
  readonly kind: SourceKind;
  readonly address: string;
  readonly reason: ProposalReason;
  readonly title?: string;
  /** Articles that it lists now, and the first of them. */
  readonly items: number;
  readonly first: readonly Pick<Item, "address" | "title" | "published">[];
  /** Of the articles that the page lists, those that its feed has too. */
  readonly shared?: { readonly feed: number; readonly page: number };
  /** The page itself, feeds that it names, site maps of its host. */
  readonly others: readonly OtherWay[];
  /** Why it could not be looked at; `isFinal`: waiting does not mend it. */
  readonly problem?: Problem & { readonly isFinal: boolean };
}

type Detect = (address: string) => Promise<Found | Extract<Outcome, { kind: "denied" | "failed" }>>;

const FIRST = 8;
const FEEDS_TRIED = 3;
const OTHERS_MAX = 12;
const SHARED_MIN = 0.5;
const COMMENTS = /comment|留言|回[應应]|評論|评论/i;

/**
 * Looks at what an address is before it becomes a source. A page that names a feed is followed by that feed when the
 * feed has at least half of the articles that the page lists (a feed of the whole site is not its topic page), or when
 * the page lists none and is no article. Throws ProblemError for what can be no source at all.
 */
export async function proposeSource(name: string, detect: Detect): Promise<SourceProposal> {
  const address = toAddress(name);
  const nothing = { asked: address, address, items: 0, first: [], others: [] };
  if (!isWeb(address)) return { ...nothing, kind: guessKind(address), reason: "name" };
  const found = await detect(address);
  if (isRefusal(found))
    return { ...nothing, kind: guessKind(address), reason: "unreached", problem: toProblem(found, address) };
  const { kind, feeds } = found;
  const sitemaps = found.sitemaps.map((map): OtherWay => ({ kind: "sitemap", address: map }));
  const named = feeds.map(
    ({ title, address: feed }): OtherWay => ({ kind: "feed", address: feed, ...(title !== undefined && { title }) }),
  );
  const ways = (self: OtherWay | undefined, chosen: string) =>
    [...(self === undefined ? [] : [self]), ...named, ...sitemaps]
      .filter((way, i, all) => way.address !== chosen && all.findIndex((one) => one.address === way.address) === i)
      .slice(0, OTHERS_MAX);
  const better =
    kind === "listing" || (kind === "page" && !found.isArticle) ? await findFeed(found, detect) : undefined;
  if (better !== undefined) {
    const { feed, shared } = better;
    const self: OtherWay = { kind, address, ...titled(found) };
    const all = { ...toFirst(feed), ...titled(feed), others: ways(self, feed.address) };
    return {
      asked: address,
      kind: "feed",
      address: feed.address,
      reason: "feed-of-page",
      ...all,
      ...(shared && { shared }),
    };
  }
  const reason = kind === "feed" || kind === "sitemap" || kind === "listing" ? kind : kind === "page" ? "page" : "name";
  return {
    asked: address,
    address,
    kind,
    reason,
    ...titled(found),
    ...toFirst(found),
    others: ways(undefined, address),
  };
}

interface Better {
  readonly feed: Found;
  readonly shared?: NonNullable<SourceProposal["shared"]>;
}

/** The first feed of a page that stands for what the page lists. */
async function findFeed(page: Found, detect: Detect): Promise<Better | undefined> {
  const listed = new Set(page.list.map(({ address }) => address));
  const feeds = page.feeds.filter(({ address, title = "" }) => !COMMENTS.test(`${new URL(address).pathname} ${title}`));
  for (const { address } of feeds.slice(0, FEEDS_TRIED)) {
    const feed = await detect(address);
    if (isRefusal(feed) || feed.kind !== "feed" || feed.list.length === 0) continue;
    const shared = feed.list.filter((item) => listed.has(item.address)).length;
    if (listed.size === 0) return { feed: { ...feed, address } };
    if (shared >= listed.size * SHARED_MIN)
      return { feed: { ...feed, address }, shared: { feed: shared, page: listed.size } };
  }
  return undefined;
}

function isRefusal(found: Awaited<ReturnType<Detect>>): found is Extract<Outcome, { kind: "denied" | "failed" }> {
  return found.kind === "denied" || found.kind === "failed";
}

function toProblem(
  refusal: Extract<Outcome, { kind: "denied" | "failed" }>,
  source: string,
): NonNullable<SourceProposal["problem"]> {
  if (refusal.kind === "denied") return { code: "source.denied", at: { source }, detail: refusal.rule, isFinal: true };
  const { code, detail, final } = refusal;
  return { code, at: { source }, ...(detail !== undefined && { detail }), isFinal: final };
}

function toFirst({ kind, list, items }: Found): Pick<SourceProposal, "items" | "first"> {
  const first = list.slice(0, FIRST).map(({ address, title, published }) => ({
    address,
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
  }));
  return { items: kind === "page" ? 0 : Math.max(list.length, items), first };
}

function titled({ title }: Pick<Found, "title">): { readonly title?: string } {
  return title === undefined ? {} : { title };
}
