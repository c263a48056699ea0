import type { Lang, Words } from "./lang.ts";

type Status = "conflicting" | "stale" | "supported" | "derivable" | "unknown";
type Lack = "measure" | "subject" | "others";

const STATUSES: Words<Status> = {
  "zh-TW": { conflicting: "不合", stale: "已過時", supported: "有據", derivable: "算得出", unknown: "未知" },
  en: {
    conflicting: "conflicting",
    stale: "stale",
    supported: "supported",
    derivable: "derivable",
    unknown: "unknown",
  },
};

const LACKS: Words<Lack> = {
  "zh-TW": {
    measure: "不知道量的是什麼，無從比對。",
    subject: "不知道說的是誰，無從比對。",
    others: "沒有可以比對的數字。",
  },
  en: {
    measure: "What it measures is not known, so there is nothing to compare it with.",
    subject: "Whose it is is not known, so there is nothing to compare it with.",
    others: "There is no figure to compare it with.",
  },
};

/** How a figure of a draft stands, in a word. */
export function describeFigureStatus(status: Status, lang: Lang): string {
  return STATUSES[lang][status];
}

/** Why a figure of a draft was not compared with any. */
export function describeLack(lack: Lack, lang: Lang): string {
  return LACKS[lang][lack];
}
