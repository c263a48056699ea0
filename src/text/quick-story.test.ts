import { describe, expect, it } from "vitest";
import { scanPage } from "./page-scan.ts";
import { findQuickStory } from "./quick-story.ts";
import { tame } from "./tame.ts";

const LINES = [
  "北嶺礦業公布，第三季銅產量為三點二萬噸，較去年同期增加百分之五，主因是新礦場投產。",
  "每磅現金成本較上季下降，管理層表示電價下跌是主因，運費的回落也有貢獻，全年目標不變。",
  "分析師認為，若銅價維持在目前的水準，公司全年營收有機會再創新高，並帶動股利提高。",
  "公司同時宣布，第二座選礦廠將在明年春天動工，完工以後處理能力可以增加三成左右。",
];
const STORY = LINES.map((line) => `<p>${line}</p>`).join("");
const OTHER =
  "港口在風災之後恢復裝載，鐵路公司也同意增開班次，讓堆場裡的礦石不再停留太久，貨主對這樣的安排表示歡迎，並希望能夠持續到年底，避免合約再次延誤，也讓下游的工廠安心。";

const piecesOf = (body: string) => findQuickStory(scanPage(tame(`<body>${body}</body>`).html))?.pieces;
const textsOf = (body: string) => piecesOf(body)?.map(({ text }) => text);

describe("a story that is found in one pass", () => {
  it.each([
    ["alone", STORY],
    ["in an article", `<article><h1>標題</h1>${STORY}</article>`],
    [
      "beside menus",
      `<nav><ul><li>${OTHER}</li></ul></nav><div>${STORY}</div><div class="footer"><p>版權所有</p></div>`,
    ],
    [
      "with a caption and a box of links",
      `<div>${STORY.replace("</p>", '</p><figure><figcaption>圖說，這是一張照片。</figcaption></figure><div class="related-news"><a href="/">延伸閱讀</a></div>')}</div>`,
    ],
    ["each line in a part of its own", LINES.map((line, n) => `<div class="part-${n}">${line}</div>`).join("")],
    ["by line ends", `<div>${LINES.join("<br><br>")}</div>`],
    ["in a part that says that the page has a sidebar", `<div class="has-sidebar">${STORY}</div>`],
    [
      "under a line of who wrote and when",
      `<div><p class="byline">記者報導</p><div class="date">2025/10/24</div>${STORY}</div>`,
    ],
    [
      "over tags and shares",
      `<div>${STORY}<div class="tags"><a href="/t">礦業</a></div><ul class="share"><li>分享</li></ul></div>`,
    ],
  ])("%s", (_what, body) => {
    expect(textsOf(body)).toEqual(LINES);
  });

  it("keeps headings, lists and short sentences between its lines, each as what it is", () => {
    const body = `<div><h1>標題</h1><p>${LINES[0]}</p><h2>成本</h2><p>${LINES[1]}</p><p>原因有二：</p><ul><li>電價下跌</li><li>運費回落</li></ul><p>${LINES[2]}</p><p>${LINES[3]}</p><h2>相關新聞</h2></div>`;
    expect(piecesOf(body)).toEqual([
      { kind: "paragraph", text: LINES[0] },
      { kind: "heading", text: "成本" },
      { kind: "paragraph", text: LINES[1] },
      { kind: "paragraph", text: "原因有二：" },
      { kind: "item", text: "電價下跌" },
      { kind: "item", text: "運費回落" },
      { kind: "paragraph", text: LINES[2] },
      { kind: "paragraph", text: LINES[3] },
    ]);
  });

  it("has the first byline that is short enough", () => {
    const body = `<div class="author">${"銅".repeat(120)}</div><div><span class="byline"> 本報 訊 </span>${STORY}</div>`;
    expect(findQuickStory(scanPage(tame(body).html))?.byline).toBe("本報 訊");
  });
});

describe("in doubt nothing is found in one pass:", () => {
  it.each([
    ["too few words", `<p>${LINES[0]}</p>`],
    ["one paragraph", `<p>${LINES.join("")}</p>`],
    ["two articles", `<article>${STORY}</article><article>${STORY}</article>`],
    ["a paragraph elsewhere", `<div id="a">${STORY.repeat(4)}</div><div id="b"><p>${OTHER}</p></div>`],
    [
      "a paragraph between the heading and the story",
      `<div><h1>標題</h1><div><p>${LINES[0]}</p></div></div><div>${STORY.repeat(6)}</div>`,
    ],
    ["parts that are called differently", `<div class="lead"><p>${LINES[0]}</p></div><div class="text">${STORY}</div>`],
    ["titles that are links", LINES.map((line) => `<h3><a href="/">第一則新聞的標題</a></h3><p>${line}</p>`).join("")],
    ["links after each paragraph", LINES.map((line) => `<p>${line}</p><p><a href="/">閱讀全文</a></p>`).join("")],
    ["a story in a table", `<table><tr><td>${STORY}</td></tr></table>`],
    [
      "mostly cells",
      `<div>${STORY}<table>${"<tr><td>第三季銅產量</td><td>三點二萬噸</td></tr>".repeat(30)}</table><p>${LINES[0]}</p></div>`,
    ],
    ["a list at the end", `<div>${STORY}<ul>${"<li>第三季銅產量三點二萬噸</li>".repeat(5)}</ul></div>`],
    ["a whole page that is a form", `<form>${STORY}</form>`],
    [
      "a part of the story with the name of something else",
      `<div>${STORY}<div class="comments"><p>${LINES[0]}</p></div>${STORY}</div>`,
    ],
  ])("%s", (_what, body) => {
    expect(piecesOf(body)).toBeUndefined();
  });
});
