/** Which story stands where on the local web, and how its outlet builds pages. */
import { encode } from "#test/flow/encode.ts";
import type { Layout } from "#test/flow/pages/layout/layout.ts";
import { cms, hashed, magazine, microdata, portal } from "#test/flow/pages/layout/modern.ts";
import { agency, blog, live, paged, paper } from "#test/flow/pages/layout/other.ts";
import { breaks, divs, gb, tables } from "#test/flow/pages/layout/plain.ts";
import { HANT } from "#test/flow/pages/stories-hant.ts";
import { ENGLISH, HANS } from "#test/flow/pages/stories-others.ts";
import type { Story } from "#test/flow/pages/story.ts";

export interface Placed {
  readonly path: string;
  readonly story: Story;
  readonly bytes: Uint8Array;
}

const ALL = [...HANT, ...HANS, ...ENGLISH];

export function storyOf(id: string): Story {
  return ALL.find((story) => story.id === id)!;
}

export function toBytes(layout: Layout, story: Story): Uint8Array {
  return encode(layout.html(story), layout.charset ?? "utf-8");
}

function place(prefix: string, layout: Layout, ids: string): readonly Placed[] {
  return ids.split(" ").map((id, n) => {
    const story = storyOf(id);
    return { path: `${prefix}${20251000 + n}-${id}`, story, bytes: toBytes(layout, story) };
  });
}

/** Pages of each host, in the order of its lists. */
export const HILL = [
  ...place("/news/", cms, "copper strike gold"),
  ...place("/story/", agency, "hashrate rare survey"),
];
export const SEA = [
  ...place("/en/", paper, "zinc uranium tailings"),
  ...place("/cn/", gb, "iron coal cobalt"),
  ...place("/tw/", magazine, "lithium accident"),
];
export const MAP = [
  ...place("/a/", microdata, "copper accident cobalt"),
  ...place("/b/", portal, "strike hashrate"),
  ...place("/c/", divs, "rare survey"),
];
export const TOPIC = [
  ...place("/mining/", blog, "copper lithium strike"),
  ...place("/metals/", paged, "gold survey rare"),
  ...place("/old/", tables, "accident lithium"),
  ...place("/live/", live, "hashrate"),
  ...place("/text/", breaks, "gold iron"),
];
export const RULED = [...place("/open/", hashed, "hashrate accident"), ...place("/private/", cms, "rare")];
