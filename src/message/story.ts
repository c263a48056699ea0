import type { Lang, Words } from "./lang.ts";

type StoryKey =
  | "first"
  | "reports"
  | "origins"
  | "counts"
  | "counts-one"
  | "origin-list"
  | "from-whom"
  | "more"
  | "no-story"
  | "only-report"
  | "copy"
  | "rewrite"
  | "title"
  | "byline"
  | "voice"
  | "nobody"
  | "versions"
  | "never-changed"
  | "first-version"
  | "notice"
  | "no-notice"
  | "added"
  | "removed"
  | "reworded"
  | "same"
  | "lost"
  | "is-here"
  | "is-lost"
  | "asked"
  | "quote-here"
  | "quote-lost";

const STORY: Words<StoryKey> = {
  "zh-TW": {
    first: "最早",
    reports: "報導",
    origins: "來源",
    counts: "{reports} 篇報導，{origins} 個來源",
    "counts-one": "{reports} 篇報導，{origins} 個來源",
    "origin-list": "來源：",
    "from-whom": "取自誰",
    more: "只列出最早的 {shown} 篇",
    "no-story": "沒有講了不只一次的事",
    "only-report": "只有這一篇",
    copy: "轉載《{title}》（{source}）：{words} 的字句相同，相同的數字 {common} 個",
    rewrite: "改寫《{title}》（{source}）：{figures} 的數字相同（{common} 個），字句相同 {words}",
    title: "與《{title}》（{source}）標題相近，各自報導；相同的數字 {common} 個",
    byline: "署名 {name}",
    voice: "幾乎都是 {name} 說的",
    nobody: "（沒有署名的一篇）",
    versions: "{states} 個版本",
    "never-changed": "只有一個版本：沒有改過",
    "first-version": "第一個版本",
    notice: "有更正說明：「{text}」",
    "no-notice": "沒有更正說明",
    added: "新增",
    removed: "刪去",
    reworded: "文字有改，數字沒變",
    same: "沒有什麼改變",
    lost: "已經不在的引文",
    "is-here": "「{exact}」還在：{from}–{to}",
    "is-lost": "「{exact}」已經不在這個版本裡",
    asked: "問的就是這一版",
    "quote-here": "{quote}還在：[{from}, {to})",
    "quote-lost": "{quote}已經不在這個版本裡",
  },
  en: {
    first: "first",
    reports: "reports",
    origins: "origins",
    counts: "{reports} articles, {origins} origins",
    "counts-one": "{reports} articles, {origins} origin",
    "origin-list": "origins:",
    "from-whom": "from whom",
    more: "only the {shown} oldest are listed",
    "no-story": "nothing was told more than once",
    "only-report": "the only report",
    copy: "copies “{title}” ({source}): {words} of the words, {common} figures in common",
    rewrite: "rewrites “{title}” ({source}): {figures} of the figures ({common}), {words} of the words",
    title: "has a title like “{title}” ({source}), a report of its own; {common} figures in common",
    byline: "byline of {name}",
    voice: "nearly all of it said by {name}",
    nobody: "(an article of nobody known)",
    versions: "{states} versions",
    "never-changed": "one version: it never changed",
    "first-version": "the first version",
    notice: "with notice: “{text}”",
    "no-notice": "no notice",
    added: "added",
    removed: "removed",
    reworded: "reworded; no figure changed",
    same: "nothing changed",
    lost: "quotes that are lost",
    "is-here": "“{exact}” is still here: {from}–{to}",
    "is-lost": "“{exact}” is no longer in this version",
    asked: "the one that was asked for",
    "quote-here": "{quote} is still here: [{from}, {to})",
    "quote-lost": "{quote} is no longer in this version",
  },
};

/** What is said of stories and of versions of a page, with its places filled in. */
export function storyWord(lang: Lang, key: StoryKey, values: Readonly<Record<string, string | number>> = {}): string {
  return STORY[lang][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** How a report hangs together with an earlier one; shares are 0 to 1. */
export interface Kinship {
  readonly kind: "copy" | "rewrite" | "title";
  readonly words: number;
  readonly figures: number;
  readonly common: number;
}

/** By what evidence a report is said to have it from an earlier one, called by its title and outlet. */
export function describeKinship(of: Kinship, from: { readonly title: string; readonly source: string }, lang: Lang) {
  const { kind, words, figures, common } = of;
  return storyWord(lang, kind, { ...from, common, words: toPercent(words), figures: toPercent(figures) });
}

/** Where a report comes from. */
export interface ToldRoot {
  readonly name?: string | undefined;
  readonly by: "byline" | "voice" | "copy" | "rewrite" | "own";
}

/** What an origin is called, and how it is known where the text itself says it. */
export function describeRoot({ name, by }: ToldRoot, lang: Lang): string {
  if (name === undefined) return storyWord(lang, "nobody");
  return by === "byline" || by === "voice" ? storyWord(lang, by, { name }) : name;
}

/** Whole percent; less than all is never told as all. */
function toPercent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}
