export const WORDS = {
  zh: { title: "首頁" },
  en: { title: "Home" },
};
