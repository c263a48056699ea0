export const WORDS = {
  zh: {
    title: "量測",
    about: "領域包知道怎麼認的每一種數字；點進去看它隨時間怎麼說、誰說的、哪裡互相矛盾。",
    find: "找量測",
    findHint: "名稱或文中的詞，例如：算力",
    facts: (n: number) => `${n.toLocaleString("en-US")} 筆`,
    packFacts: (facts: number, measures: number) => `${facts.toLocaleString("en-US")} 筆事實，${measures} 種量測`,
    unused: (n: number) => `還沒有事實的 ${n} 種`,
    nothing: "沒有這樣的量測",
    clear: "看全部",
    other: "其他",
  },
  en: {
    title: "Measures",
    about:
      "Every kind of figure that the packs know; open one to see what is said of it over time, by whom, and where it conflicts.",
    find: "Find a measure",
    findHint: "its name or a word of the texts, for example: 算力",
    facts: (n: number) => `${n.toLocaleString("en-US")} fact${n === 1 ? "" : "s"}`,
    packFacts: (facts: number, measures: number) =>
      `${facts.toLocaleString("en-US")} fact${facts === 1 ? "" : "s"}, ${measures} measure${measures === 1 ? "" : "s"}`,
    unused: (n: number) => `${n} without facts yet`,
    nothing: "There is no such measure",
    clear: "See all",
    other: "Others",
  },
};
