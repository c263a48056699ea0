import { makeRandom } from "#bench/random.ts";
import { makeChrome } from "./chrome.ts";
import { LAYOUTS } from "./layouts.ts";
import { type MadeStory, makeStory } from "./story.ts";

/** A page of a made outlet, with what a reader of it takes in. */
export interface MadePage {
  readonly layout: string;
  readonly address: string;
  readonly html: string;
  readonly story: MadeStory;
}

/** How often each layout comes, in the order of `LAYOUTS`: old forms of pages are rare. */
const SHARES = [26, 18, 12, 14, 8, 8, 10, 3, 1];

/** The n-th page; the same seed and number give the same page. `layout` chooses one instead of chance. */
export function makePage(seed: number, n: number, layout?: number): MadePage {
  const random = makeRandom(seed, n);
  const story = makeStory(random, n);
  const chosen = LAYOUTS[layout ?? pickLayout(random.int(0, 99))]!;
  const host = `outlet-${random.int(1, 40)}.example`;
  const outlet = `礦業週報 ${host.slice(7, -8)}`;
  const address = `https://${host}/news/${story.published.slice(0, 10)}/${n}.html`;
  const chrome = makeChrome(random, story, outlet);
  return { layout: chosen.name, address, html: chosen.print({ story, chrome, outlet, address }), story };
}

function pickLayout(percent: number): number {
  let sum = 0;
  for (const [at, share] of SHARES.entries()) {
    sum += share;
    if (percent < sum) return at;
  }
  return 0;
}
