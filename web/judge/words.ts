/** Words of judging what texts teach about names. */
export const JUDGE = {
  zh: {
    accept: "接受",
    refuse: "拒絕",
    undo: "復原",
    working: "記下中…",
    same: "是同一個嗎？",
    states: { open: "等待判定", accepted: "已接受", refused: "已拒絕" },
    by: (who: string | undefined, at: string) => `${who === undefined ? "" : `${who}，`}${at.slice(0, 10)}`,
    from: "原文",
    more: (n: number) => `另有 ${n} 處`,
    none: "目前沒有文章這樣教了。",
    isSame: (a: string, b: string) => `「${a}」就是「${b}」`,
  },
  en: {
    accept: "Accept",
    refuse: "Refuse",
    undo: "Undo",
    working: "Noting…",
    same: "Are they one?",
    states: { open: "waiting", accepted: "accepted", refused: "refused" },
    by: (who: string | undefined, at: string) => `${who === undefined ? "" : `${who}, `}${at.slice(0, 10)}`,
    from: "In the text",
    more: (n: number) => `${n} more`,
    none: "No current article teaches this any more.",
    isSame: (a: string, b: string) => `“${a}” is “${b}”`,
  },
};
