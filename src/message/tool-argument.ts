import type { Lang, Words } from "./lang.ts";

export type ToolArgument =
  | "lang"
  | "limit"
  | "cursor"
  | "words"
  | "topic"
  | "subject"
  | "measure"
  | "period"
  | "stance"
  | "source"
  | "article"
  | "article-or-address"
  | "fact"
  | "fact-elsewhere"
  | "cell"
  | "since"
  | "as-of"
  | "verdict"
  | "topic-name"
  | "entity-name"
  | "text"
  | "kind"
  | "published"
  | "outlet"
  | "status"
  | "measure-words"
  | "about"
  | "watch"
  | "watch-or-offer"
  | "watch-words"
  | "days";

const ARGUMENTS: Words<ToolArgument> = {
  "zh-TW": {
    lang: "說明句子的語言；原文不翻譯",
    limit: "一次最多幾筆",
    cursor: "上一次答案的 next，其他參數要相同",
    words: "空白隔開的詞，全部都要出現",
    topic: "只在這個主題下",
    subject: "主語：人、組織、地方、商品的任一名稱",
    measure: "量度編號（pack.id），或 pack. 表示整個領域；用 measures 查",
    period: "EDTF 的日期或期間，完全相同：2025、2025-10、2025-07/2025-09",
    stance: "語氣，任一即可：報導、估計、預測、計畫、威脅、否認、假設",
    source: "媒體名稱，完全相同",
    article: "文章編號",
    "article-or-address": "文章的編號、雜湊值或網址",
    fact: "事實編號",
    "fact-elsewhere": "別的版本的一個事實：它的字句在這個版本的哪裡",
    cell: "格的編號，在事實的 cell 欄",
    since: "只要這個序號或日期之後讀入的（不是刊登日期）：120、2025-10-25",
    "as-of": "照帳本當時的樣子：序號或日期",
    verdict: "只要這些判定；沒給就是 fails、conflict、divergent、revision",
    "topic-name": "主題名稱，繁簡都可；沒給就列出所有主題",
    "entity-name": "任一寫法或編號",
    text: "要核對的草稿：純文字、Markdown 或 HTML",
    kind: "草稿的格式；沒給就自己判斷",
    published: "草稿的日期，讓「上月」「去年」有所依據：2025-10-25",
    outlet: "草稿是哪家媒體的；同一家較新的報導會讓它過時",
    status: "只列這些狀態的數字",
    "measure-words": "名稱、編號或單位裡的字",
    about: "人、組織、地方、礦種或主題",
    watch: "只要這個監看的：watches 裡的編號",
    "watch-or-offer": "watches 裡的編號：進行中的，或領域包備好的（pack.id）；也可以直接寫一條：facts 與 rule",
    "watch-words": "編號、名稱或量度裡的字",
    days: "看過去幾天",
  },
  en: {
    lang: "language of the explaining sentences; what is printed is never translated",
    limit: "at most so many",
    cursor: "next of the answer before, with all other arguments the same",
    words: "words between blanks; all must be there",
    topic: "only under this topic",
    subject: "whose figure: any name of a person, organisation, place or commodity",
    measure: "id of a measure (pack.id), or pack. for a whole pack; see measures",
    period: "EDTF, exactly: 2025, 2025-10, 2025-07/2025-09",
    stance: "any of these",
    source: "name of the outlet, exactly",
    article: "id of an article",
    "article-or-address": "id or hash of an article, or its address",
    fact: "id of a fact",
    "fact-elsewhere": "id of a fact of another version: where its words stand in this one",
    cell: "id of a cell, as facts carry it",
    since: "only what was read after this sequence or from this day on (not the day of publication): 120, 2025-10-25",
    "as-of": "as the ledger was at this sequence or day",
    verdict: "only these verdicts; fails, conflict, divergent and revision when absent",
    "topic-name": "name of a topic in either Chinese script; absent: all topics",
    "entity-name": "any form or id",
    text: "the draft: plain text, Markdown or HTML",
    kind: "form of the draft; found by itself when absent",
    published: "date of the draft, which last month and last year refer to: 2025-10-25",
    outlet: "whose draft it is; a later report of the same outlet makes it stale",
    status: "only figures that stand so",
    "measure-words": "letters of a name, an id or a unit",
    about: "a person, organisation, place, mineral or topic",
    watch: "only of this watch: an id of watches",
    "watch-or-offer":
      "an id of watches: one that runs, or one that a pack offers (pack.id); or one written here, with facts and rule",
    "watch-words": "letters of an id, a name or a measure",
    days: "so many days back",
  },
};

/** What an argument of a tool means. */
export function mcpArgument(name: ToolArgument, lang: Lang): string {
  return ARGUMENTS[lang][name];
}
