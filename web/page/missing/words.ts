export const WORDS = {
  zh: { title: "沒有這一頁" },
  en: { title: "No such page" },
};
