import { expect, test } from "vitest";
import { makeStoryKeeper } from "#story";
import { readTold } from "#test/stories/reading.ts";
import { makeArticles } from "./make.ts";
import { recallByHow, scorePairs } from "./score.ts";
import { groupBySimHash } from "./sim-hash.ts";

test("copies and rewrites of a made set are found, what only looks so is not", async () => {
  const made = makeArticles(600, 77, "held");
  expect(makeArticles(600, 77, "held")).toEqual(made);
  const keeper = makeStoryKeeper();
  const readings = await Promise.all(
    made.map(({ script: _, story: __, how: ___, id: ____, ...told }) => readTold(told)),
  );
  for (const reading of readings) keeper.add(reading);
  const places = new Map(readings.map(({ article }, at) => [article.hash, at]));
  const groups = keeper.book().stories.map(({ members }) => members.map(({ hash }) => places.get(hash)!));
  const { pairs, precision, recall } = scorePairs(made, groups);
  expect(pairs).toBeGreaterThan(100);
  expect(precision).toBeGreaterThan(0.95);
  expect(recall).toBeGreaterThan(0.95);
  const kinds = recallByHow(made, groups);
  for (const how of ["next-month", "other-deal", "follow-up"]) expect(kinds.get(how)![0]).toBe(0);
  expect(scorePairs(made, groupBySimHash(made.map(({ body }) => body))).recall).toBeLessThan(0.5);
});

test("pairs are counted within groups", () => {
  const made = [1, 1, 1, 2].map((story) => ({ story })) as unknown as Parameters<typeof scorePairs>[0];
  expect(
    scorePairs(made, [
      [0, 1],
      [2, 3],
    ]),
  ).toMatchObject({ pairs: 3, found: 2, right: 1, precision: 0.5, recall: 1 / 3 });
  expect(scorePairs(made, [])).toMatchObject({ found: 0, recall: 0, precision: 1, f1: 0 });
});
