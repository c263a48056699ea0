import { type Lang, lang } from "#web/state/lang.ts";

/** How a slot or a date was come by: the rule, and a sentence for it in each language. */
const RULES: readonly (readonly [rule: string, zh: string, en: string])[] = [
  [
    "today-in-brackets",
    "內文寫明今日是幾日，例如「今（23）日」",
    "the text says which day today is, such as 今（23）日",
  ],
  [
    "day-of-month",
    "內文只說幾日，月份依同頁各篇的順序推算",
    "the text names a day without its month; the order of the page gives the month",
  ],
  ["latest-day", "內文提到的最後一天之後不久", "soon after the last day that the text mentions"],
  ["between-neighbours", "介於同頁前後兩篇之間", "between the articles before and after it on the page"],
  ["option", "讀入時指定", "given when it was read in"],
  ["no-cue", "沒有別的語氣詞", "no other word of mood"],
  ["later-time", "所說的時間還沒到", "the time it tells of is yet to come"],
  ["measure-words", "由文中量測的詞", "by the words that name it"],
  ["measure-label", "由前文所指", "by what was named before"],
  ["measure-unit", "由單位", "by its unit"],
  ["comparison", "承比較的另一數", "from the figure it is compared with"],
  ["conversion", "承換算的另一數", "from the figure it converts"],
  ["sentence", "承同句的時間", "from the time of its sentence"],
  ["event", "承事件的時間", "from the time of the event"],
  ["accident", "承事故的時間", "from the time of the accident"],
  ["list", "承清單的時間", "from the time of its list"],
  ["move", "承行情的時間", "from the time of the move"],
  ["repeated", "承前一次提到", "from where it was told before"],
  ["then", "承「當時」所指", "from what “then” refers to"],
  ["window", "承時段", "from its window"],
  ["carried", "承同句的語氣", "from its sentence"],
  ["announcer", "承發布的人", "from who announces it"],
  ["earlier-clause", "承前一分句的主語", "from the clause before"],
  ["land", "承地名", "from the country named"],
  ["named-before", "承前文的名稱", "from a name before"],
  ["pair", "承成對的另一項", "from the other of a pair"],
  ["place", "承地點", "from the place"],
  ["site", "承場址", "from the site"],
  ["speaker", "承說話的人", "from who speaks"],
  ["this", "承「此」「該」所指", "from what “this” refers to"],
];
const BY_RULE = new Map<string, Readonly<Record<Lang, string>>>(RULES.map(([rule, zh, en]) => [rule, { zh, en }]));

/** A rule in words; one that has none is shown by its name. */
export function describeRule(rule: string): string {
  return BY_RULE.get(rule)?.[lang.value] ?? rule;
}
