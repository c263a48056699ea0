export const WORDS = {
  zh: { title: "稽核" },
  en: { title: "Audit" },
};
