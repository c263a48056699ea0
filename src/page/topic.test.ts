import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { decimal } from "#base";
import { figureAt } from "./example.ts";
import { makeFrame } from "./frame.ts";
import { renderHome } from "./home.ts";
import { toDateText } from "./published.ts";
import { renderTopic } from "./topic.ts";
import type { EntryView } from "./view.ts";

const ASSETS = { style: "", script: "", icon: "" };

function entry(rest: Partial<EntryView>): EntryView {
  return { id: "a", title: "題", figures: 1, times: 0, ...rest };
}

function open(entries: readonly EntryView[], page = { articles: entries.length, offset: 0, limit: 2 }) {
  const view = { name: "礦業", tags: [{ name: "稀土 & <鎵>", articles: 3 }], entries, ...page };
  return parseHTML(renderTopic(view, makeFrame("zh-TW", "/topic/x"), ASSETS)).document;
}

test("an inferred date has a whisker and its rule; a printed one has neither", () => {
  const document = open([
    entry({ published: "2025-10-20", publishedBy: { kind: "assumed", rule: "latest-day" } }),
    entry({ published: "2025-10-21", publishedBy: { kind: "printed", rule: "page" } }),
    entry({}),
  ]);
  const dates = [...document.querySelectorAll(".date")];
  expect(dates.map((date) => date.querySelector(".whisker") !== null)).toEqual([true, false, false]);
  expect(dates[0]?.getAttribute("title")).toBe("推定 2025-10-20: 內文提到的最後一天之後不久");
  expect(dates[0]?.querySelector("time")?.getAttribute("datetime")).toBe("2025-10-20");
  expect(dates[2]?.textContent).toBe("日期不詳");
});

test.each([
  ["2025-11-27/2025-11-28", "2025-11-27–28"],
  ["2025-11-27/2025-12-03", "2025-11-27–12-03"],
  ["2025-11-27/2026-01-03", "2025-11-27–2026-01-03"],
  ["2025-10/2025-12", "2025-10–12"],
  ["2024/2025", "2024–2025"],
  ["2025-11-27/..", "2025-11-27–.."],
  ["2025-11-27", "2025-11-27"],
])("the date %s is shown as %s", (edtf, text) => {
  expect(toDateText(edtf)).toBe(text);
});

test("tags lead to a search within the topic", () => {
  const tag = open([entry({})]).querySelector(".tags a");
  const address = new URL(tag!.getAttribute("href")!, "http://desk");
  expect([address.pathname, ...address.searchParams.values()]).toEqual(["/search", "稀土 & <鎵>", "礦業"]);
});

test("the first figures are shown with their words, each amount once", () => {
  const twelve = { ...figureAt("12噸", "12噸", { low: decimal(12n), unit: "t" }), text: "12噸" };
  const document = open([entry({ firstFigures: [twelve, { ...twelve, text: "12公噸" }] })]);
  expect([...document.querySelectorAll(".first li")].map((one) => one.textContent)).toEqual(["12噸 12 公噸"]);
});

test("paging leads on while there is more, and back", () => {
  const links = (offset: number) =>
    [...open([entry({}), entry({})], { articles: 6, offset, limit: 2 }).querySelectorAll(".paging a")].map((a) =>
      a.getAttribute("href"),
    );
  const path = "/topic/%E7%A4%A6%E6%A5%AD";
  expect(links(0)).toEqual([`${path}?offset=2`]);
  expect(links(2)).toEqual([path, `${path}?offset=4`]);
  expect(links(4)).toEqual([`${path}?offset=2`]);
});

test("the first page shows the newest articles, in a topic or not", () => {
  const counts = { articles: 1, figures: 1, times: 0 };
  const page = renderHome({ topics: [], newest: [entry({ id: "lone" })], counts }, makeFrame("en"), ASSETS);
  expect(page).toContain('href="/article/lone"');
});

test("an empty ledger teaches how to fill it", () => {
  const counts = { articles: 0, figures: 0, times: 0 };
  expect(renderHome({ topics: [], counts }, makeFrame("en"), ASSETS)).toContain("npx assay add sample/");
});
