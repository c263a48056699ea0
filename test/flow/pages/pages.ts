/** Made-up pages of many layouts, each with what a reader must find on it. */

import { encode } from "#test/flow/encode.ts";
import type { Expected, Layout } from "#test/flow/pages/layout/layout.ts";
import { cms, custom, hashed, magazine, microdata, portal } from "#test/flow/pages/layout/modern.ts";
import { agency, amp, blog, live, paged, paper } from "#test/flow/pages/layout/other.ts";
import { breaks, divs, gb, paywall, print, tables } from "#test/flow/pages/layout/plain.ts";
import { HANT } from "./stories-hant.ts";
import { ENGLISH, HANS } from "./stories-others.ts";
import { linesOf, type Story } from "./story.ts";

export interface LabelledPage {
  readonly name: string;
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly expected: Expected;
}

const ALL: readonly Story[] = [...HANT, ...HANS, ...ENGLISH];
const storyOf = (id: string): Story => ALL.find((story) => story.id === id)!;

const PLAN: readonly (readonly [Layout, string])[] = [
  [cms, "copper strike iron zinc gold"],
  [hashed, "hashrate rare accident"],
  [magazine, "strike lithium coal tailings"],
  [custom, "lithium gold uranium"],
  [microdata, "copper accident cobalt"],
  [portal, "hashrate survey strike"],
  [divs, "rare coal survey"],
  [breaks, "gold lithium iron"],
  [print, "copper survey tailings"],
  [paywall, "rare strike uranium"],
  [tables, "accident lithium survey"],
  [gb, "iron coal cobalt"],
  [amp, "hashrate strike zinc"],
  [blog, "lithium cobalt uranium"],
  [live, "accident copper gold"],
  [agency, "copper rare hashrate"],
  [paged, "survey strike gold"],
  [paper, "zinc uranium tailings"],
];

/** All labelled pages, the same at every call. */
export function labelledPages(): readonly LabelledPage[] {
  return PLAN.flatMap(([layout, ids]) => ids.split(" ").map((id) => toPage(layout, storyOf(id))));
}

function toPage(layout: Layout, story: Story): LabelledPage {
  const { title, published, updated, parts } = story;
  const own = { title, lines: linesOf(parts), published, ...(updated !== undefined && { updated }) };
  const printed = layout.html(story);
  return {
    name: `${layout.name}-${story.id}`,
    url: `https://${layout.name}.example/news/${story.id}`,
    bytes: encode(printed, layout.charset ?? "utf-8"),
    contentType: layout.header === undefined ? "text/html" : `text/html; charset=${layout.header}`,
    expected: { ...own, ...layout.expected?.(story) },
  };
}
