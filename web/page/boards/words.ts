export const WORDS = {
  zh: {
    title: "看板",
    lead: "看板由領域包宣告，由帳本裡的事實算出；每一格都能回到印出它的字句。",
    empty: "還沒有事實",
    none: "還沒有事實可以上看板",
    noneHow: "先新增報導，讀到的事實就會排進各看板。",
    add: "新增報導",
  },
  en: {
    title: "Boards",
    lead: "Boards are declared by packs and computed from the facts of the ledger; each cell leads back to the words that print it.",
    empty: "no facts yet",
    none: "No facts for boards yet",
    noneHow: "Add articles first; what is read in them finds its board.",
    add: "Add articles",
  },
};
