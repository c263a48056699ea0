import type { Lang, Words } from "./lang.ts";

/** What a tool can find wrong with its question, beside the problems of inputs. */
export type ToolFault =
  | "usage.bad-argument"
  | "usage.bad-cursor"
  | "usage.unknown-topic"
  | "usage.unknown-article"
  | "usage.unknown-entity"
  | "usage.unknown-measure"
  | "usage.unknown-fact"
  | "usage.unknown-cell"
  | "usage.unknown-pack"
  | "usage.unknown-watch"
  | "input.too-large"
  | "input.empty"
  | "input.no-article"
  | "input.unreadable"
  | "ledger.busy"
  | "internal";

const FAULTS: Words<ToolFault> = {
  "zh-TW": {
    "usage.bad-argument": "參數不對",
    "usage.bad-cursor": "這個 cursor 不屬於這個問題；請不給 cursor 從頭問起",
    "usage.unknown-topic": "帳本裡沒有這個主題；用 topic 不給 name 列出所有主題",
    "usage.unknown-article": "帳本裡沒有這篇文章；用 search 找文章的編號",
    "usage.unknown-entity": "帳本裡沒有這個名稱；換個寫法，或用 search 找",
    "usage.unknown-measure": "沒有這個量度；用 measures 查編號",
    "usage.unknown-fact": "帳本裡沒有這筆事實；用 facts 找編號",
    "usage.unknown-cell": "帳本裡沒有這一格；用 facts 找 cell 編號",
    "usage.unknown-pack": "沒有這個領域包；assay://packs 列出所有",
    "usage.unknown-watch": "沒有這個監看；用 watches 查編號",
    "input.too-large": "文字太長；請分成幾段",
    "input.empty": "沒有文字",
    "input.no-article": "文字裡找不到文章；請給 kind",
    "input.unreadable": "讀不懂這份文字；請給 kind，或改成純文字",
    "ledger.busy": "帳本暫時無法讀取；請稍後再試",
    internal: "程式發生未預期的錯誤；換個問法，或稍後再試",
  },
  en: {
    "usage.bad-argument": "wrong argument",
    "usage.bad-cursor": "this cursor belongs to another question; ask again without cursor",
    "usage.unknown-topic": "the ledger has no such topic; topic without name lists all",
    "usage.unknown-article": "the ledger has no such article; find its id with search",
    "usage.unknown-entity": "the ledger knows no such name; try another form, or search",
    "usage.unknown-measure": "no such measure; find its id with measures",
    "usage.unknown-fact": "the ledger has no such fact; find its id with facts",
    "usage.unknown-cell": "the ledger has no such cell; find its id with facts",
    "usage.unknown-pack": "no such pack; assay://packs lists all",
    "usage.unknown-watch": "no such watch; find its id with watches",
    "input.too-large": "the text is too long; give it in parts",
    "input.empty": "there is no text",
    "input.no-article": "no article was found in the text; give kind",
    "input.unreadable": "the text cannot be read; give kind, or plain text",
    "ledger.busy": "the ledger cannot be read right now; try again later",
    internal: "something went wrong on our side; ask another way, or later",
  },
};

/** What is wrong and what to do, in one sentence. */
export function describeToolFault(fault: ToolFault, lang: Lang): string {
  return FAULTS[lang][fault];
}
