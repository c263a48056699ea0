/** Words of lists of articles. */
export const LIST = {
  zh: {
    more: "再看更多",
    asking: "讀取中…",
    failed: "後面的沒有讀成。",
    figures: (n: number) => `${n.toLocaleString("en-US")} 個數字`,
    facts: (n: number) => `${n.toLocaleString("en-US")} 筆事實`,
    articles: (n: number) => `${n.toLocaleString("en-US")} 篇報導`,
    conflict: "有矛盾",
    inferred: "≈ 與橫線表示日期未印在頁上，由內文推定",
  },
  en: {
    more: "More",
    asking: "Loading…",
    failed: "The rest could not be read.",
    figures: (n: number) => `${n.toLocaleString("en-US")} figure${n === 1 ? "" : "s"}`,
    facts: (n: number) => `${n.toLocaleString("en-US")} fact${n === 1 ? "" : "s"}`,
    articles: (n: number) => `${n.toLocaleString("en-US")} article${n === 1 ? "" : "s"}`,
    conflict: "in conflict",
    inferred: "≈ and a whisker: the date is not printed on the page but inferred from the text",
  },
};
