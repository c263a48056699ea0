/** Scanning a page costs a constant number of steps for each of its characters, whatever it is made of. */
import { describe, expect, it } from "vitest";
import { scanPage } from "./page-scan.ts";
import { findQuickStory } from "./quick-story.ts";
import { tame } from "./tame.ts";

const SEEDS: Readonly<Record<string, string>> = {
  depth: "<div>",
  "open and closed": "<div>一二三</div>",
  paragraphs: "<p>北嶺礦業公布，第三季銅產量增加，主因是新礦場投產，運費的回落也有貢獻。",
  "open formatting": "<b><i>",
  links: "<a href=x>一</a>",
  "ends without beginnings": "</div></p></b>",
  "marks in marks": "<span itemprop=author><time datetime=x>",
  headings: "<h1>一</h1>",
  metas: "<meta name=a content=b>",
  classes: '<div class="nav menu footer related-1 has-sidebar">',
  references: "&amp;&#x4e00;",
  blanks: "<p> \u200b\n</p>",
  cells: "<table><tr><td>一",
  articles: "<article><p>北嶺礦業公布，第三季銅產量增加，主因是新礦場投產，運費的回落也有貢獻。</p>",
  signs: "<<<",
};
const LENGTHS = [10_000, 20_000, 40_000];

describe("steps per character of hostile pages", () => {
  it.each(Object.entries(SEEDS))("%s", (_what, seed) => {
    const perCharacter = LENGTHS.map((length) => {
      const { html } = tame(seed.repeat(Math.ceil(length / seed.length)).slice(0, length));
      const scan = scanPage(html);
      findQuickStory(scan);
      const kept = scan.lines.reduce((sum, { text }) => sum + text.length, 0);
      expect(kept).toBeLessThanOrEqual(length);
      return (scan.steps + kept) / length;
    }) as [number, number, number];
    expect(perCharacter[2]).toBeLessThanOrEqual(perCharacter[0] * 1.1 + 0.01);
    expect(perCharacter[2]).toBeLessThanOrEqual(3);
  });
});
