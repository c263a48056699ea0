export const WORDS = {
  zh: {
    title: "搜尋報導",
    resultsFor: (words: string) => `搜尋「${words}」`,
    ask: "在上方輸入一個或幾個詞，找出每個詞都提到的報導。",
    examples: "例如",
    inTopic: (topic: string) => `只找主題「${topic}」`,
    allTopics: "改找所有主題",
    none: (words: string) => `沒有報導同時提到「${words}」。`,
    hint: "每個詞都要出現在同一篇裡；少寫一個詞，或改用較短的詞試試。繁簡體通用。",
    facts: "改找事實",
    found: (n: number, isAll: boolean) => (isAll ? `${n} 篇` : `先列 ${n} 篇，新的在前`),
  },
  en: {
    title: "Search articles",
    resultsFor: (words: string) => `Search: ${words}`,
    ask: "Type one or more words above to find the articles that mention all of them.",
    examples: "For example",
    inTopic: (topic: string) => `Only in topic ${topic}`,
    allTopics: "Search all topics",
    none: (words: string) => `No article mentions all of: ${words}`,
    hint: "Every word must occur in the same article: leave one out or try a shorter one. Both Chinese scripts match.",
    facts: "Search facts instead",
    found: (n: number, isAll: boolean) =>
      isAll ? `${n} article${n === 1 ? "" : "s"}` : `The newest ${n} articles first`,
  },
};
