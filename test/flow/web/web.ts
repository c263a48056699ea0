/** A small web on loopback: ten outlets, each a port of its own, with lists, pages and every fault that we know. */
import type { Server } from "node:http";
import type { Network } from "#intake";
import { body, redirect, status } from "./answers.ts";
import { faults } from "./faults.ts";
import { atom, jsonFeed, listing, newsSitemap, rss, sitemapIndex } from "./lists.ts";
import { odd } from "./odd.ts";
import { parts } from "./parts.ts";
import { type Answer, type Host, type Seen, serveHost } from "./server.ts";
import { signs } from "./signs.ts";
import { HILL, MAP, type Placed, RULED, SEA, TOPIC } from "./stories.ts";

export type HostName = "hill" | "sea" | "map" | "topic" | "ruled" | "unruly" | "faults" | "parts" | "signs" | "odd";

export interface LocalSource {
  readonly address: string;
  readonly kind: "feed" | "sitemap" | "listing";
  /** The addresses of the articles that it leads to, canonical. */
  readonly articles: readonly string[];
}

export interface LocalWeb {
  /** `http://127.0.0.1:PORT` of each outlet. */
  readonly hosts: Readonly<Record<HostName, string>>;
  /** Every request so far, in the order in which it came. */
  readonly seen: readonly Seen[];
  /** Requests of the private network; there must be none. */
  readonly seenInside: readonly Seen[];
  /** Lists without faults, with what they lead to. */
  readonly sources: readonly LocalSource[];
  /** 127.0.0.1 plays the public internet, 127.0.0.2 a private network. */
  readonly network: Network;
  /** The most requests that one host had at one time, among those seen from `since` on. */
  readonly mostAtOnce: (host: HostName, since?: number) => number;
  readonly close: () => Promise<void>;
}

const plain = { "content-type": "text/plain" };
const xml = { "content-type": "application/xml" };

export async function serveLocalWeb(): Promise<LocalWeb> {
  const seen: Seen[] = [];
  const seenInside: Seen[] = [];
  const inside = await serveHost({ name: "inside", address: "127.0.0.2", pages: () => new Map() }, seenInside);
  const hosts: [HostName, (base: string) => ReadonlyMap<string, Answer>][] = [
    ["hill", (base) => pages(HILL, [["/rss", body(rss(base, HILL), { "content-type": "application/rss+xml" })]])],
    [
      "sea",
      (base) =>
        pages(SEA, [
          ["/atom", body(atom(base, SEA.slice(0, 5)), { "content-type": "application/atom+xml" })],
          ["/feed.json", body(jsonFeed(base, SEA.slice(3)), { "content-type": "application/feed+json" })],
        ]),
    ],
    [
      "map",
      (base) =>
        pages(MAP, [
          ["/sitemap.xml", body(sitemapIndex(base, ["/news-map.xml", "/other-map.xml"]), xml)],
          ["/news-map.xml", body(newsSitemap(base, MAP.slice(0, 5)), xml)],
          ["/other-map.xml", body(newsSitemap(base, MAP.slice(5)), xml)],
        ]),
    ],
    [
      "topic",
      () =>
        pages(TOPIC, [
          ["/list", body(listing(TOPIC.slice(0, 7), "/list?page=2"))],
          ["/list?page=2", body(listing(TOPIC.slice(7)))],
          ["/topic", redirect("/list", 301)],
        ]),
    ],
    [
      "ruled",
      (base) =>
        pages(RULED, [
          [
            "/robots.txt",
            body("User-agent: *\nCrawl-delay: 2\nDisallow: /private/\n\nUser-agent: other\nDisallow: /\n", plain),
          ],
          ["/rss", body(rss(base, RULED), xml)],
        ]),
    ],
    [
      "unruly",
      (base) =>
        pages(HILL, [
          ["/robots.txt", status(500)],
          ["/rss", body(rss(base, HILL), xml)],
        ]),
    ],
    ["parts", (base) => parts(base, bases.hill!)],
    ["signs", (base) => signs(base)],
    ["odd", () => odd(inside.base.replace("127.0.0.2", "inner.test"))],
    ["faults", (base) => faults(base, inside.base.replace("127.0.0.2", "inner.test"))],
  ];
  const servers: Server[] = [inside.server];
  const bases: Partial<Record<HostName, string>> = {};
  for (const [name, served] of hosts) {
    const host: Host = { name, pages: served };
    const { base, server } = await serveHost(host, seen);
    servers.push(server);
    bases[name] = base;
  }
  const found = bases as Readonly<Record<HostName, string>>;
  return {
    hosts: found,
    seen,
    seenInside,
    sources: sourcesOf(found),
    network: {
      resolve: async (host) => [{ address: host === "inner.test" ? "127.0.0.2" : "127.0.0.1", family: 4 }],
      isPrivate: (address) => address === "127.0.0.2",
    },
    mostAtOnce: (host, since = 0) => mostAtOnce(seen.filter((one) => one.host === host && one.begin >= since)),
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

function pages(placed: readonly Placed[], lists: readonly [string, Answer][]): ReadonlyMap<string, Answer> {
  return new Map<string, Answer>([...placed.map(({ path, bytes }): [string, Answer] => [path, body(bytes)]), ...lists]);
}

function sourcesOf(hosts: Readonly<Record<HostName, string>>): readonly LocalSource[] {
  const at = (host: HostName, placed: readonly Placed[]) => placed.map(({ path }) => hosts[host] + path);
  return [
    { address: `${hosts.hill}/rss`, kind: "feed", articles: at("hill", HILL) },
    { address: `${hosts.sea}/atom`, kind: "feed", articles: at("sea", SEA.slice(0, 5)) },
    { address: `${hosts.sea}/feed.json`, kind: "feed", articles: at("sea", SEA.slice(3)) },
    { address: `${hosts.map}/sitemap.xml`, kind: "sitemap", articles: at("map", MAP) },
    { address: `${hosts.topic}/list`, kind: "listing", articles: at("topic", TOPIC) },
    {
      address: `${hosts.ruled}/rss`,
      kind: "feed",
      articles: at(
        "ruled",
        RULED.filter(({ path }) => path.startsWith("/open/")),
      ),
    },
  ];
}

function mostAtOnce(requests: readonly Seen[]): number {
  const changes = requests.flatMap(({ begin, end }) => [
    [begin, 1] as const,
    [end ?? Number.POSITIVE_INFINITY, -1] as const,
  ]);
  changes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let now = 0;
  let most = 0;
  for (const [, change] of changes) {
    now += change;
    most = Math.max(most, now);
  }
  return most;
}
