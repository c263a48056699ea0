import { describe, expect, it } from "vitest";
import { problemOf, readAll } from "./test-bytes.ts";

const NAME = "礦業";
const TAGS = "」 智利 銅價 電動車";
const PAIRS = [
  "北嶺銅礦第三季增產 外資看好",
  "北嶺礦業公布,第三季銅產量為3.2萬噸。公司表示,智利的新礦場已經投產,礦業股因此走高,投資人後續將關注運費與電價。",
  "鋰價連續三週下跌",
  "碳酸鋰報價為每噸7.5萬元,比上週下跌2%。分析師認為,電動車需求放緩是主因,礦業公司已開始縮減資本支出,等待價格回升。",
];
const PAGE = [NAME, TAGS, ...PAIRS];

describe("a topic page", () => {
  const expected = [
    { title: PAIRS[0], text: `${PAIRS[0]}\n${PAIRS[1]}`, topics: [NAME] },
    { title: PAIRS[2], text: `${PAIRS[2]}\n${PAIRS[3]}`, topics: [NAME] },
  ];
  it.each([
    ["as it is", PAGE.join("\n")],
    ["with a last line feed", `${PAGE.join("\n")}\n`],
    ["with Windows line ends", PAGE.join("\r\n")],
    ["with blank lines", `\n${PAGE.join("\n\n")}\n\n`],
    ["without tags", [NAME, ...PAIRS].join("\n")],
    ["with one article", PAGE.slice(0, 4).join("\n")],
  ])("is known by its look: %s", async (_how, text) => {
    const articles = await readAll(text, { source: "page.txt" });
    expect(articles).toMatchObject(expected.slice(0, articles.length));
    expect(articles.length).toBe(text.includes("鋰價") ? 2 : 1);
  });

  it("is cut when its last title has no body; nothing of it is read", async () => {
    const problem = await problemOf(() => readAll([...PAGE, "銀價創今年新高 市場觀望"].join("\n")));
    expect(problem).toEqual({
      code: "input.truncated",
      at: { source: "input", line: 7 },
      detail: "title without body",
    });
  });

  it("holds no article when only a name is there", async () => {
    expect((await problemOf(() => readAll(NAME, { kind: "topic" }))).code).toBe("input.no-article");
  });

  it("is taken as one on demand, even when it looks like none", async () => {
    expect(await readAll("礦業\n短題\n短文。", { kind: "topic" })).toMatchObject([{ title: "短題", topics: [NAME] }]);
  });
});

describe("what is no topic page", () => {
  const paragraph = PAIRS[1]!;
  it.each([
    ["a title and paragraphs", ["北嶺銅礦增產", paragraph, paragraph, paragraph]],
    ["a title, a byline and paragraphs", ["北嶺銅礦增產", "記者 智利 台北 報導", "公司公布第三季的產量", paragraph]],
    ["a deck of words that the text never uses", ["北嶺銅礦增產", "外匯 利率 觀望", "公司公布第三季的產量", paragraph]],
    [
      "an article with headings between paragraphs",
      ["北嶺銅礦增產", "新礦場在今年已經正式投產", paragraph, "成本在下半年繼續下降", PAIRS[3]!],
    ],
    [
      "English with a deck",
      ["Copper rises", "Miners and copper gain again", "What Miners said on Monday", "Copper rose by 2%. ".repeat(9)],
    ],
    ["a Markdown document", ["# 礦業", "智利 銅價 產量", PAIRS[0]!, paragraph]],
    ["a list", ["清單", "- 銅 3噸", "- 鋁 4噸", "- 鋅 5噸"]],
  ])("%s", async (_what, lines) => {
    const articles = await readAll(lines.join("\n"), { source: "story.txt" });
    expect(articles).toHaveLength(1);
    expect(articles[0]?.topics).toEqual([]);
  });
});
