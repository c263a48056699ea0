import type { Lang } from "#message";
import type { EvidenceKind } from "#model";

/** Every word a page prints of its own accord; one table per language, the same keys in each. */
export interface Words {
  readonly tongue: string;
  readonly tagline: string;
  readonly other: { readonly lang: Lang; readonly label: string };
  readonly skip: string;
  readonly home: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly searchButton: string;
  readonly topics: string;
  readonly articles: (n: string) => string;
  readonly figures: (n: string) => string;
  readonly times: (n: string) => string;
  readonly totals: string;
  readonly emptyTitle: string;
  readonly emptyLead: string;
  readonly emptySteps: readonly { readonly does: string; readonly command: string }[];
  readonly related: string;
  readonly relatedHint: string;
  readonly newest: string;
  readonly noDate: string;
  readonly assumedDate: string;
  readonly dateLegend: string;
  /** The rules by which a publication date is inferred, in a sentence each. */
  readonly rules: Readonly<Record<string, string>>;
  readonly untitled: string;
  readonly newer: string;
  readonly older: string;
  readonly paging: string;
  readonly shown: (from: string, to: string, of: string) => string;
  readonly source: string;
  readonly author: string;
  readonly published: string;
  readonly original: string;
  readonly record: string;
  readonly notes: string;
  readonly legendFigure: string;
  readonly legendTime: string;
  readonly legendParts: string;
  readonly noMentions: string;
  readonly back: (words: string) => string;
  readonly evidence: Readonly<Record<EvidenceKind, string>>;
  readonly parts: { readonly year: string; readonly month: string; readonly day: string; readonly join: string };
  readonly about: string;
  readonly up: string;
  readonly down: string;
  readonly to: string;
  readonly reached: string;
  readonly rank: (n: string) => string;
  readonly units: Readonly<Record<string, string>>;
  readonly resultsFor: (words: string) => string;
  readonly inTopic: (topic: string) => string;
  readonly allTopics: string;
  readonly noResults: (words: string) => string;
  readonly noResultsHint: string;
  readonly askWords: string;
  readonly backHome: string;
  readonly foot: string;
  readonly readTitle: string;
}

/** The words of a language. */
export function wordsOf(lang: Lang): Words {
  return lang === "en" ? EN : ZH;
}

const ZH: Words = {
  tongue: "zh-Hant-TW",
  tagline: "礦業新聞裡的每個數字，都有憑據",
  other: { lang: "en", label: "English" },
  skip: "跳到內容",
  home: "首頁",
  searchLabel: "搜尋報導",
  searchHint: "例如：稀土 出口",
  searchButton: "搜尋",
  topics: "主題",
  articles: (n) => `${n} 篇報導`,
  figures: (n) => `${n} 個數字`,
  times: (n) => `${n} 個時間`,
  totals: "帳本現有",
  emptyTitle: "帳本還是空的",
  emptyLead: "Assay 讀新聞，把每個數字連同它在原文的位置記進帳本。先讀進一頁，這裡就會出現主題。",
  emptySteps: [
    { does: "讀進範例", command: "npx assay add sample/" },
    { does: "讀進自己的檔案或網址", command: "npx assay add news.txt https://example.org/story" },
    { does: "只看結果、不存檔", command: "npx assay read news.txt --format table" },
  ],
  related: "相關標籤",
  relatedHint: "依同篇出現的次數算出，數字是提到它的報導篇數",
  newest: "報導，新的在前",
  noDate: "日期不詳",
  assumedDate: "推定日期",
  dateLegend: "≈ 與橫線表示日期未印在頁上，由內文推定",
  rules: {
    "today-in-brackets": "內文寫明今日是幾日，例如「今（23）日」",
    "day-of-month": "內文只說幾日，月份依同頁各篇的順序推算",
    "latest-day": "內文提到的最後一天之後不久",
    "between-neighbours": "介於同頁前後兩篇之間",
    option: "讀入時指定",
  },
  untitled: "（無標題）",
  newer: "較新",
  older: "較舊",
  paging: "分頁",
  shown: (from, to, of) => `第 ${from}–${to} 篇，共 ${of} 篇`,
  source: "來源",
  author: "作者",
  published: "刊出",
  original: "原網頁",
  record: "機器可讀紀錄（NDJSON）",
  notes: "旁註",
  legendFigure: "數字：實線",
  legendTime: "時間：點線",
  legendParts: "旁註只列推定與承前文的部分，其餘皆為原文印出",
  noMentions: "這篇報導裡沒有讀到數字或時間。",
  back: (words) => `回到原文「${words}」`,
  evidence: { printed: "原文印出", carried: "承前文", assumed: "推定" },
  parts: { year: "年", month: "月", day: "日", join: "、" },
  about: "約 ",
  up: "增",
  down: "減",
  to: "達到",
  reached: "達 ",
  rank: (n) => `第 ${n}`,
  units: {
    "1": " 個",
    x: " 倍",
    pp: " 個百分點",
    bp: " 個基點",
    person: " 人",
    share: " 股",
    year: " 年",
    month: " 個月",
    week: " 週",
    day: " 天",
    hour: " 小時",
    minute: " 分鐘",
    second: " 秒",
    t: " 公噸",
    kg: " 公斤",
    km: " 公里",
    m: " 公尺",
    ha: " 公頃",
  },
  resultsFor: (words) => `搜尋「${words}」`,
  inTopic: (topic) => `只找主題「${topic}」`,
  allTopics: "改找所有主題",
  noResults: (words) => `沒有報導同時提到「${words}」。`,
  noResultsHint: "每個詞都要出現在同一篇裡；少寫一個詞，或改用較短的詞試試。繁簡體通用。",
  askWords: "輸入一個或幾個詞，找出每個詞都提到的報導。",
  backHome: "回首頁",
  foot: "數字與時間照各篇報導所印，不代表 Assay 的主張。",
  readTitle: "讀到的數字與時間",
};

const EN: Words = {
  tongue: "en",
  tagline: "Mining news, every figure with its witness",
  other: { lang: "zh-TW", label: "繁體中文" },
  skip: "Skip to content",
  home: "Home",
  searchLabel: "Search articles",
  searchHint: "for example: 稀土 出口",
  searchButton: "Search",
  topics: "Topics",
  articles: (n) => (n === "1" ? "1 article" : `${n} articles`),
  figures: (n) => (n === "1" ? "1 figure" : `${n} figures`),
  times: (n) => (n === "1" ? "1 time" : `${n} times`),
  totals: "In the ledger",
  emptyTitle: "The ledger is empty",
  emptyLead:
    "Assay reads news and keeps every figure together with its place in the text. Read a page in, and its topic appears here.",
  emptySteps: [
    { does: "Read the sample in", command: "npx assay add sample/" },
    { does: "Read files or addresses of your own", command: "npx assay add news.txt https://example.org/story" },
    { does: "See a result without keeping it", command: "npx assay read news.txt --format table" },
  ],
  related: "Related tags",
  relatedHint: "Computed from words that occur together; the number is how many articles mention the tag",
  newest: "Articles, newest first",
  noDate: "No date",
  assumedDate: "inferred date",
  dateLegend: "≈ and a whisker: the date is not printed on the page but inferred from the text",
  rules: {
    "today-in-brackets": "the text says which day today is, such as 今（23）日",
    "day-of-month": "the text names a day without its month; the order of the page gives the month",
    "latest-day": "soon after the last day that the text mentions",
    "between-neighbours": "between the articles before and after it on the page",
    option: "given when it was read in",
  },
  untitled: "(no title)",
  newer: "Newer",
  older: "Older",
  paging: "Pages",
  shown: (from, to, of) => `${from}–${to} of ${of}`,
  source: "Source",
  author: "Author",
  published: "Published",
  original: "Original page",
  record: "Machine-readable record (NDJSON)",
  notes: "Margin notes",
  legendFigure: "Figures: solid line",
  legendTime: "Times: dotted line",
  legendParts: "Notes name the parts of a time that are assumed or carried; the others are printed",
  noMentions: "No figure or time was read in this article.",
  back: (words) => `Back to ${words} in the text`,
  evidence: { printed: "printed", carried: "carried", assumed: "assumed" },
  parts: { year: "year", month: "month", day: "day", join: ", " },
  about: "about ",
  up: "up",
  down: "down",
  to: "to",
  reached: "to ",
  rank: (n) => `rank ${n}`,
  units: {
    "1": " (count)",
    x: " times",
    pp: " pp",
    bp: " bp",
    person: " people",
    share: " shares",
    year: " years",
    month: " months",
    week: " weeks",
    day: " days",
    hour: " hours",
    minute: " minutes",
    second: " seconds",
  },
  resultsFor: (words) => `Search: ${words}`,
  inTopic: (topic) => `Only in topic ${topic}`,
  allTopics: "Search all topics",
  noResults: (words) => `No article mentions all of: ${words}`,
  noResultsHint:
    "Every word must occur in the same article: leave one out or try a shorter one. Both Chinese scripts match.",
  askWords: "Type one or more words to find the articles that mention all of them.",
  backHome: "Back home",
  foot: "Figures and times as printed by each article; not claims of Assay.",
  readTitle: "Figures and times read",
};
