export const WORDS = {
  zh: { title: "同一件事的各家說法" },
  en: { title: "Reports of one thing" },
};
