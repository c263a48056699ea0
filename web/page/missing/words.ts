export const WORDS = {
  zh: {
    title: "沒有這一頁",
    lead: "位址可能打錯了，或那篇報導不在這本帳本裡。",
    home: "回首頁",
    search: "搜尋報導",
    facts: "查事實",
  },
  en: {
    title: "There is no such page",
    lead: "The address may be mistyped, or the article is not in this ledger.",
    home: "Home",
    search: "Search articles",
    facts: "Look up facts",
  },
};
