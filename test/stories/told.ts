/** Lines of NDJSON in our own wording: one report, its copies, one of its own, and a page that changed without a word. */
const LEAD =
  "南灣資源2024年鋰鹽產量為13.46萬噸，年增12.7%，其中鹽湖一號礦產出8.13萬噸、紅土礦場產出5.33萬噸。2025年指引為14.8萬噸。";
const PAGE = "青嶺礦業10月21日公布，第三季銅產量為4.5萬噸，年增8.3%。資本支出為12.4億元。全年指引維持在17.5萬噸。";

const copies = ["甲報", "乙報", "丙報"].map((source, at) => ({
  id: `copy-${at + 1}`,
  title: at === 0 ? "南灣資源鋰鹽產量年增12.7%" : `南灣資源鋰鹽產量（${source}）`,
  body: LEAD,
  source,
  published: `2025-02-0${at + 1}`,
  topic: "鋰",
}));

export const STORY_LINES: readonly object[] = [
  ...copies,
  {
    id: "own",
    title: "法說會看鹽湖：運費與檢修是關鍵",
    body: "南灣資源2024年鋰鹽產量為13.46萬噸。分析師追問下半年檢修安排、海運費漲幅以及買方庫存，管理階層逐一回應，並提到港口排隊情況已經緩解，新產線試車順利。",
    source: "丁報",
    published: "2025-02-04",
    topic: "鋰",
  },
];

export const PAGE_ADDRESS = "https://example.com/2025/copper-4821.html";

export const PAGE_LINES: readonly object[] = [
  { title: "青嶺礦業季報", body: PAGE, source: "甲報", url: PAGE_ADDRESS, published: "2025-10-22", topic: "銅" },
  {
    title: "青嶺礦業季報",
    body: PAGE.replace("4.5萬噸", "4.2萬噸"),
    source: "甲報",
    url: PAGE_ADDRESS,
    published: "2025-10-23",
    topic: "銅",
  },
  {
    title: "青嶺礦業季報",
    body: `更正：本文稍早版本的指引有誤。\n${PAGE.replace("4.5萬噸", "4.2萬噸").replace("17.5萬噸", "16.9萬噸")}`,
    source: "甲報",
    url: PAGE_ADDRESS,
    published: "2025-10-24",
    topic: "銅",
  },
];
