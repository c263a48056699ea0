export const WORDS = {
  zh: { title: "量測" },
  en: { title: "Measure" },
};
