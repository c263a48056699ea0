export const WORDS = {
  zh: { title: "一筆事實" },
  en: { title: "One fact" },
};
