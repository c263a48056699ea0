import { expect, test } from "vitest";
import type { Entry } from "#ledger";
import { toStories } from "./story.ts";

test("two states of one page are listed once, in their newest state", () => {
  const state = (hash: string, title: string): Entry => ({ id: "page", hash, title }) as Entry;
  const other = { id: "other", hash: "c", title: "別報也說" } as Entry;
  const story = { id: "story", origins: ["a"] } as never;
  const shelf = { storyOf: () => story, reportsOf: () => [[], []] as never, statesOf: (hash: string) => [hash] };
  const [told] = toStories([state("b", "改過的標題"), other, state("a", "原來的標題")], shelf);
  expect(told?.articles.map(({ id, title }) => [id, title])).toEqual([
    ["page", "改過的標題"],
    ["other", "別報也說"],
  ]);
});
