export const WORDS = {
  zh: { title: "報導" },
  en: { title: "Article" },
};
