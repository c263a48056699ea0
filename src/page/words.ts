import type { Lang } from "#message";
import type { EvidenceKind } from "#model";

/** Every word a page prints of its own accord; one table per language, the same keys in each. */
export interface Words {
  readonly tongue: string;
  readonly figures: (n: string) => string;
  readonly times: (n: string) => string;
  readonly noDate: string;
  readonly assumedDate: string;
  /** The rules by which a publication date is inferred, in a sentence each. */
  readonly rules: Readonly<Record<string, string>>;
  readonly untitled: string;
  readonly original: string;
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
  readonly foot: string;
  readonly readTitle: string;
}

/** The words of a language. */
export function wordsOf(lang: Lang): Words {
  return lang === "en" ? EN : ZH;
}

const ZH: Words = {
  tongue: "zh-Hant-TW",
  figures: (n) => `${n} 個數字`,
  times: (n) => `${n} 個時間`,
  noDate: "日期不詳",
  assumedDate: "推定日期",
  rules: {
    "today-in-brackets": "內文寫明今日是幾日，例如「今（23）日」",
    "day-of-month": "內文只說幾日，月份依同頁各篇的順序推算",
    "latest-day": "內文提到的最後一天之後不久",
    "between-neighbours": "介於同頁前後兩篇之間",
    option: "讀入時指定",
  },
  untitled: "（無標題）",
  original: "原網頁",
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
  foot: "數字與時間照各篇報導所印，不代表 Assay 的主張。",
  readTitle: "讀到的數字與時間",
};

const EN: Words = {
  tongue: "en",
  figures: (n) => (n === "1" ? "1 figure" : `${n} figures`),
  times: (n) => (n === "1" ? "1 time" : `${n} times`),
  noDate: "No date",
  assumedDate: "inferred date",
  rules: {
    "today-in-brackets": "the text says which day today is, such as 今（23）日",
    "day-of-month": "the text names a day without its month; the order of the page gives the month",
    "latest-day": "soon after the last day that the text mentions",
    "between-neighbours": "between the articles before and after it on the page",
    option: "given when it was read in",
  },
  untitled: "(no title)",
  original: "Original page",
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
  foot: "Figures and times as printed by each article; not claims of Assay.",
  readTitle: "Figures and times read",
};
