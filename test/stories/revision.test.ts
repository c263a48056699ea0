import { describe, expect, test } from "vitest";
import { compareRevisions, type FigureChange } from "#story";
import { readTold } from "./reading.ts";

const PAGE = "青嶺礦業10月21日公布，第三季銅產量為4.5萬噸，年增8.3%。資本支出為12.4億元。全年指引維持在17.5萬噸。";

const compare = async (older: string, newer: string, title = "青嶺礦業季報") => {
  const [a, b] = await Promise.all([older, newer].map((body) => readTold({ title, body, published: "2025-10-22" })));
  return compareRevisions(a!, b!);
};
const show = (change: FigureChange) =>
  `${change.kind} ${"before" in change ? change.before.text : ""} → ${"after" in change ? change.after.text : ""}`;
const changes = async (older: string, newer: string) => (await compare(older, newer)).changes.map(show);

describe("a page that changed", () => {
  test.each([
    ["another amount", PAGE.replace("4.5萬噸", "4.2萬噸"), ["changed 4.5萬噸 → 4.2萬噸"]],
    [
      "two others",
      PAGE.replace("4.5萬噸", "4.2萬噸").replace("8.3%", "1.1%"),
      ["changed 4.5萬噸 → 4.2萬噸", "changed 8.3% → 1.1%"],
    ],
    ["a sentence more", `${PAGE}員工共有2,310人。`, ["added  → 2,310人"]],
    ["a sentence less", PAGE.replace("資本支出為12.4億元。", ""), ["removed 12.4億元 → "]],
    [
      "another amount in other words",
      PAGE.replace("資本支出為12.4億元", "花在設備上的資本支出為13.1億元"),
      ["changed 12.4億元 → 13.1億元"],
    ],
    [
      "another order",
      "全年指引維持在17.5萬噸。青嶺礦業10月21日公布，第三季銅產量為4.5萬噸，年增8.3%。資本支出為12.4億元。",
      [],
    ],
    ["the same amount in digits", PAGE.replace("4.5萬噸", "45,000噸"), []],
    ["blanks and half width", PAGE.replaceAll("，", ", ").replace("10月21日", "10 月 21 日"), []],
    ["a counter and the date of the change", `更新時間：2025-10-23 09:15\n${PAGE}\n瀏覽數：1,287\n1,204 次閱讀`, []],
    ["other words without figures", PAGE.replace("維持在", "仍為"), []],
  ])("%s", async (_, newer, expected) => {
    const older = newer.includes("瀏覽數") ? `更新時間：2025-10-22 18:00\n${PAGE}\n瀏覽數：312\n298 次閱讀` : PAGE;
    expect(await changes(older, newer)).toEqual(expected);
  });

  test("is told by its figures with their sentences, places and facts", async () => {
    const { changes: told } = await compare(PAGE, PAGE.replace("4.5萬噸", "4.2萬噸"));
    const [change] = told;
    if (change?.kind !== "changed") throw new Error("no change");
    expect(change.after.sentence).toContain("第三季銅產量為4.2萬噸");
    expect(change.before.fact).toMatch(/^[0-9a-f]{12}-\d+$/);
    expect(change.after.end - change.after.start).toBe("4.2萬噸".length);
  });

  test("is no change of what headline and text tell alike twice", async () => {
    const [older, newer] = ["4.5萬噸", "4.2萬噸"];
    const [a, b] = await Promise.all(
      [older, newer].map((amount) => readTold({ title: `季銅產量${amount}`, body: PAGE.replace("4.5萬噸", amount!) })),
    );
    expect(compareRevisions(a!, b!).changes.map(show)).toEqual(["changed 4.5萬噸 → 4.2萬噸"]);
  });
});

describe("notice", () => {
  const fixed = PAGE.replace("4.5萬噸", "4.2萬噸");
  test.each([
    ["更正：原文誤植銅產量。", true],
    ["（更新：補上公司說明）", true],
    ["本文先前版本產量有誤，特此更正。", true],
    ["Correction: the output was misstated.", true],
    ["An earlier version of this story misstated the output.", true],
    ["更新時間：2025-10-23 09:15", false],
    ["公司更正財測，分析師意外。", false],
    ["礦區設備更新計畫明年展開。", false],
  ])("%s", async (words, isNotice) => {
    const { notice } = await compare(PAGE, `${fixed}\n${words}`);
    expect(notice?.text !== undefined).toBe(isNotice);
  });

  test("one that the older text had is no notice of the newer", async () => {
    const words = "更正：日期。";
    expect((await compare(`${PAGE}\n${words}`, `${fixed}\n${words}`)).notice).toBeUndefined();
  });
});

test("the way back tells the same changes the other way round", async () => {
  const newer = `${PAGE.replace("4.5萬噸", "4.2萬噸")}員工共有2,310人。`;
  expect(await changes(newer, PAGE)).toEqual(["changed 4.2萬噸 → 4.5萬噸", "removed 2,310人 → "]);
  expect(await compare(PAGE, PAGE)).toMatchObject({ changes: [], isReworded: false });
});
