import { expect, test } from "vitest";
import { findStories } from "./stories.ts";

test("titles that say the same within a few days are one story, in either script", () => {
  const articles = [
    { title: "剛果暫停鈷礦出口三個月", day: 10 },
    { title: "比特幣算力創新高", day: 10 },
    { title: "刚果：钴矿出口暂停三个月", day: 12 },
    { title: "剛果暫停鈷礦出口三個月", day: 40 },
    { title: "剛果暫停鈷礦出口 三個月！" },
  ];
  expect(findStories(articles)).toEqual([[0, 2, 3, 4], [1]]);
  expect(findStories(articles.slice(0, 4))).toEqual([[0, 2], [1], [3]]);
});

test("titles too short to tell are never one", () => {
  expect(findStories([{ title: "快訊" }, { title: "快訊" }, { title: "" }, { title: "" }])).toEqual([
    [0],
    [1],
    [2],
    [3],
  ]);
  expect(findStories([])).toEqual([]);
});
