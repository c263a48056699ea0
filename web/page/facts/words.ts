export const WORDS = {
  zh: { title: "事實" },
  en: { title: "Facts" },
};
