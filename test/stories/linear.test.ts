import { expect, test } from "vitest";
import { makeArticles } from "#bench/duplicates/make.ts";
import { readMentions } from "#grammar";
import type { Reading } from "#model";
import { makeStoryKeeper } from "#story";

/** Steps an article once buckets are full: 32 bands and 12 of the title with 16 entries, 28 other buckets with 48. */
const WALKED_MOST = 44 * 16 + 28 * 48;
const COMPARED_MOST = 24;

/** Figures and times alone: what steps depend on, without the time that reading takes. */
function scan(title: string, body: string, published: string, hash: string): Reading {
  const text = `${title}\n${body}`;
  const article = { id: hash, hash, title, text, blocks: [], lang: "zh-Hant" as const, topics: [], published };
  return { article, ...readMentions(text, { published }), entities: [], facts: [], taught: [] };
}

test("an article meets a bounded number of others, however many there are and however alike they are", () => {
  const made = makeArticles(3_000, 5, "seen");
  const keeper = makeStoryKeeper();
  let before = { walked: 0, compared: 0 };
  const most = { walked: 0, compared: 0 };
  const sums: number[] = [];
  const add = (reading: Reading) => {
    keeper.add(reading);
    const { walked, compared } = keeper.counts();
    most.walked = Math.max(most.walked, walked - before.walked);
    most.compared = Math.max(most.compared, compared - before.compared);
    before = { walked, compared };
  };
  for (const [at, { id, title, body, published }] of made.entries()) {
    add(scan(title, body, published, id));
    if ((at + 1) % 1_000 === 0) sums.push(before.walked);
  }
  const same = made[0]!;
  for (let copy = 0; copy < 1_000; copy++) add(scan(same.title, same.body, same.published, `same-${copy}`));
  expect(most.walked).toBeLessThanOrEqual(WALKED_MOST);
  expect(most.compared).toBeLessThanOrEqual(COMPARED_MOST);
  expect(keeper.counts().hot).toBeGreaterThan(0);
  expect(Math.max(...keeper.book().stories.map(({ members }) => members.length))).toBeGreaterThan(1_000);
  const [first, , third] = sums as [number, number, number];
  expect(third / 3 / first).toBeLessThan(2.5);
});
