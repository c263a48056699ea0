export const WORDS = {
  zh: { title: "名稱" },
  en: { title: "Name" },
};
