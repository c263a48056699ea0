import { expect, test } from "vitest";
import { describeDate, orderNewestFirst } from "./topic.ts";

const order = (dates: readonly (string | undefined)[]) =>
  orderNewestFirst(dates.map((published) => (published === undefined ? {} : { published }))).map((a) => a.published);

test("days, months and intervals are ordered by the last day they allow", () => {
  expect(order(["2025-10-27", "2025-10-23", "2025-11~", "2025-10-28/2025-10-30"])).toEqual([
    "2025-11~",
    "2025-10-28/2025-10-30",
    "2025-10-27",
    "2025-10-23",
  ]);
});

test("of two that end on the same day the narrower comes first", () => {
  expect(order(["2025-10", "2025-10-31"])).toEqual(["2025-10-31", "2025-10"]);
});

test("the same day keeps the page's order, and no date comes last", () => {
  const articles = [{ id: "none" }, { id: "a", published: "2025-10-21" }, { id: "b", published: "2025-10-21" }];
  expect(orderNewestFirst(articles).map(({ id }) => id)).toEqual(["a", "b", "none"]);
});

test("an open side is taken from the other, nonsense is no date", () => {
  expect(order(["soon", "2025-10-01/..", "2025-09-30"])).toEqual(["2025-10-01/..", "2025-09-30", "soon"]);
});

test("a printed day says nothing more", () => {
  expect(describeDate({ published: "2025-10-23", publishedBy: { kind: "printed", rule: "meta" } })).toEqual({
    edtf: "2025-10-23",
    isInferred: false,
    isInterval: false,
  });
});

test("an assumed interval names its rule", () => {
  expect(
    describeDate({ published: "2025-10-21/2025-10-27", publishedBy: { kind: "assumed", rule: "between-neighbours" } }),
  ).toEqual({ edtf: "2025-10-21/2025-10-27", isInferred: true, isInterval: true, rule: "between-neighbours" });
  expect(describeDate({})).toBeUndefined();
});
