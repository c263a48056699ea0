export const WORDS = {
  zh: { title: "待認的別名" },
  en: { title: "Proposals" },
};
