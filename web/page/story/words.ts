export const WORDS = {
  zh: {
    title: "同一件事的報導",
    untitled: "（無標題）",
    note: "轉載與改寫不當作互相印證：同一個來源的報導只算一次。",
  },
  en: {
    title: "Reports of one story",
    untitled: "(no title)",
    note: "Copies and rewrites prove nothing of each other: reports of one origin count once.",
  },
};
