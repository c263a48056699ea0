export const WORDS = {
  zh: {
    title: "別名提案",
    about:
      "文章寫著「甲（乙）」，就等於在說兩個名稱是同一個。接受之後，兩個名稱的事實會一起看；拒絕或復原都只是再記一筆，什麼都不會刪掉。",
    names: "所有名稱",
    all: "全部",
    find: "名稱",
    findHint: "例如：DRC",
    nothing: "沒有這樣的提案",
    nothingOpen: "沒有等待判定的提案",
    nothingHint: "新的文章教了新的別名，就會出現在這裡。",
  },
  en: {
    title: "Proposed aliases",
    about:
      "An article that prints “A (B)” says that two names are one thing. Once accepted, the facts of both are seen together; refusing and undoing only add another word, nothing is deleted.",
    names: "All names",
    all: "all",
    find: "Name",
    findHint: "for example: DRC",
    nothing: "There is no such proposal",
    nothingOpen: "No proposal is waiting",
    nothingHint: "When a new article teaches an alias, it will stand here.",
  },
};
