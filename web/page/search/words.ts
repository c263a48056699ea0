export const WORDS = {
  zh: { title: "搜尋" },
  en: { title: "Search" },
};
