export const WORDS = {
  zh: { title: "主題" },
  en: { title: "Topic" },
};
