import type { Lang } from "./lang.ts";

export type CommandName = "read" | "add" | "topic" | "search" | "article" | "status" | "packs" | "serve" | "start";

/** What a command does, and examples to copy: the command line and what it is for. */
export interface CommandHelp {
  readonly about: string;
  readonly examples: readonly (readonly [line: string, purpose: string])[];
}

const CHINESE: Readonly<Record<CommandName, CommandHelp>> = {
  read: {
    about: "讀文章，印出每個數字與時間；不儲存",
    examples: [
      ["assay read sample/", "讀範例"],
      ["assay read news.ndjson --format ndjson > read.ndjson", "大量文章，一行一篇"],
      ["assay read https://example.com/a.html --published 2025-10-25", "讀一個網頁"],
      ["assay read sample/ --facts", "每個數字的主語、所指、期間、語氣與說話者"],
      ["pbpaste | assay read - --topic 礦業", "讀剪貼簿"],
      ["assay read old.txt --encoding big5 --format html > old.html", "舊檔轉成網頁"],
    ],
  },
  add: {
    about: "讀文章並存入帳本；重複的文章不會再存",
    examples: [
      ["assay add sample/", "把範例存入帳本"],
      ["assay add news.ndjson --ledger mining.db", "存入指定的帳本"],
      ["assay add page.txt --kind topic", "主題頁"],
    ],
  },
  topic: {
    about: "主題頁：相關標籤，以及由新到舊的文章",
    examples: [
      ["assay topic", "列出所有主題"],
      ["assay topic 礦業", "礦業的相關標籤與文章"],
      ["assay topic 礦業 --limit 10 --format json", "給程式用"],
    ],
  },
  search: {
    about: "找出含有所有詞的文章",
    examples: [
      ["assay search 稀土", "一個詞"],
      ["assay search 稀土 出口 --topic 礦業", "兩個詞，限一個主題"],
      ["assay search 算力 --format ndjson", "給程式用"],
    ],
  },
  article: {
    about: "印出帳本裡的一篇文章與它的數字",
    examples: [["assay article 3f2a9c04d1e8b765", "編號見 search 與 topic"]],
  },
  status: {
    about: "帳本在哪裡，裡面有多少",
    examples: [["assay status --ledger mining.db", "看指定的帳本"]],
  },
  packs: {
    about: "檢查領域包：字詞檔、量度、單位、標籤；逐一指出檔案與行",
    examples: [
      ["assay packs check", "檢查內附的領域包"],
      ["assay packs check my-packs/", "檢查自己寫的領域包"],
    ],
  },
  serve: {
    about: "在瀏覽器看帳本",
    examples: [
      ["assay serve", "http://127.0.0.1:7317/"],
      ["assay serve --port 8080 --ledger mining.db", "指定連接埠與帳本"],
    ],
  },
  start: {
    about: "讀 sample/ 並在瀏覽器看（npm start）",
    examples: [
      ["npm start", "範例與網址"],
      ["npm start -- --port 8080", "指定連接埠"],
    ],
  },
};

const ENGLISH: Readonly<Record<CommandName, CommandHelp>> = {
  read: {
    about: "read articles and print every figure and time; stores nothing",
    examples: [
      ["assay read sample/", "read the sample"],
      ["assay read news.ndjson --format ndjson > read.ndjson", "many articles, one a line"],
      ["assay read https://example.com/a.html --published 2025-10-25", "read a page of the web"],
      ["assay read sample/ --facts", "whose figure, of what, when, how sure, who says so"],
      ["pbpaste | assay read - --topic 礦業", "read the clipboard"],
      ["assay read old.txt --encoding big5 --format html > old.html", "an old file as a page"],
    ],
  },
  add: {
    about: "read articles into the ledger; an article that is there is not stored again",
    examples: [
      ["assay add sample/", "put the sample into the ledger"],
      ["assay add news.ndjson --ledger mining.db", "into a ledger of its own"],
      ["assay add page.txt --kind topic", "a topic page"],
    ],
  },
  topic: {
    about: "a topic page: related tags, and articles newest first",
    examples: [
      ["assay topic", "list all topics"],
      ["assay topic 礦業", "tags and articles of 礦業"],
      ["assay topic 礦業 --limit 10 --format json", "for programs"],
    ],
  },
  search: {
    about: "find the articles that hold all the words",
    examples: [
      ["assay search 稀土", "one word"],
      ["assay search 稀土 出口 --topic 礦業", "two words, one topic"],
      ["assay search 算力 --format ndjson", "for programs"],
    ],
  },
  article: {
    about: "print one article of the ledger with its figures",
    examples: [["assay article 3f2a9c04d1e8b765", "ids: see search and topic"]],
  },
  status: {
    about: "where the ledger is and what it holds",
    examples: [["assay status --ledger mining.db", "of a ledger of its own"]],
  },
  packs: {
    about: "check packs: word files, measures, units, labels; every mistake with file and line",
    examples: [
      ["assay packs check", "the packs that come with Assay"],
      ["assay packs check my-packs/", "packs of your own"],
    ],
  },
  serve: {
    about: "look at the ledger in a browser",
    examples: [
      ["assay serve", "http://127.0.0.1:7317/"],
      ["assay serve --port 8080 --ledger mining.db", "another port and ledger"],
    ],
  },
  start: {
    about: "read sample/ and look at it in a browser (npm start)",
    examples: [
      ["npm start", "the sample and its address"],
      ["npm start -- --port 8080", "another port"],
    ],
  },
};

/** What one command does, with examples. */
export function commandHelp(name: CommandName, lang: Lang): CommandHelp {
  return (lang === "en" ? ENGLISH : CHINESE)[name];
}
