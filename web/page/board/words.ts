export const WORDS = {
  zh: { title: "看板" },
  en: { title: "Board" },
};
