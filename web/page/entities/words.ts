export const WORDS = {
  zh: {
    title: "名稱",
    about: "報導裡的人、組織、地方、商品與計畫，連同每一種寫法。",
    find: "找名稱",
    findHint: "任何寫法的一部分，例如：稀土",
    all: "全部",
    counts: (articles: number, facts: number) =>
      `${articles.toLocaleString("en-US")} 篇 · ${facts.toLocaleString("en-US")} 筆事實`,
    proposals: "等待判定的別名",
    nothing: "沒有這樣的名稱",
    clear: "看全部",
  },
  en: {
    title: "Names",
    about: "Persons, organisations, places, commodities and programmes of the articles, with every way to write them.",
    find: "Find a name",
    findHint: "part of any form, for example: 稀土",
    all: "all",
    counts: (articles: number, facts: number) =>
      `${articles.toLocaleString("en-US")} article${articles === 1 ? "" : "s"} · ${facts.toLocaleString("en-US")} fact${facts === 1 ? "" : "s"}`,
    proposals: "Aliases waiting to be judged",
    nothing: "There is no such name",
    clear: "See all",
  },
};
