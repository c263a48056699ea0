export const WORDS = {
  zh: { title: "新增" },
  en: { title: "Add" },
};
