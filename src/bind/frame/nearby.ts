import { fold, type Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import { isNominal } from "./phrase.ts";
import type { Token } from "./token.ts";

const BEHIND_MAX = 20;
const AND = han(/^[與和及]$/);

/** How far before a figure a word of its label may stand, in tokens. */
const BEFORE_MAX = 24;
const LINK_VERBS = han(/^(?:用於|用以|用來|投向|投入|作為|以便|將用於|後|來|內|以|將|可|於)$/);
/** Verbs that say nothing of what is measured when a noun does. */
const LIGHT = han(
  /^(?:展開|進行|舉行|舉辦|召開|宣布|包括|包含|擁有|持有|具有|達|達到|高達|為|有|是|啟動|推出|提供|涉及|涵蓋|成為|屬於|位於|來到|升至|跌至|漲至|增至|降至|站上|跌破|突破|維持|介於|落在|報|位居|排名|獲得|取得|獲|需要|需|出現|面臨|超過|超越|低於|高於|約|估計|預估|使得|達成|占|佔|占有|佔有|創|創下|吸引|接到|帶走|主持|代表|顯示|承諾|計畫|貢獻|作收|收在|挹注|釀|造成|導致)$/,
);
/** Nouns that say only that something changed or how much, not what of: they want the noun before them. */
const UNTELLING = han(
  /^(?:(?:單日|當日|單月|年|月|累計|整體|總體)?(?:漲幅|跌幅|增幅|降幅|減幅)|成長|增長|增速|增幅|降幅|漲幅|跌幅|減幅|成長率|增長率|年增率|月增率|漲勢|比重|占比|佔比|比例|比率|規模|上限|數量|總額|總計|金額|總金額|價值|總價值|總值)$/,
);

export function wordOf(sheet: Sheet, token: Span): string {
  return sheet.folded.slice(token.start, token.end);
}

export function isLight(sheet: Sheet, token: Span): boolean {
  return LIGHT.test(wordOf(sheet, token));
}

export function isTelling(sheet: Sheet, noun: Span): boolean {
  return !UNTELLING.test(wordOf(sheet, noun));
}

/** The last run of measured nouns before `at`. */
export function measureBefore(
  tokens: readonly Token[],
  from: number,
  at: number,
): { readonly span: Span; readonly next: number } | undefined {
  for (let end = at; end > from && at - end < BEFORE_MAX; end--) {
    if (tokens[end - 1]!.kind !== "measure") continue;
    let first = end - 1;
    while (first > from && tokens[first - 1]!.kind === "measure") first--;
    return { span: { start: tokens[first]!.start, end: tokens[end - 1]!.end }, next: end };
  }
  return undefined;
}

/** 市值|最大的|生產商: a measured noun that only modifies another. */
export function modifies(tokens: readonly Token[], next: number, at: number): boolean {
  for (let i = next; i < at && i - next < 4; i++) {
    const { kind } = tokens[i]!;
    if (kind === "of") return i > next;
    if (kind === "verb" || kind === "figure" || kind === "prep") return false;
  }
  return false;
}

/** The last content verb before `at`. */
export function verbBefore(tokens: readonly Token[], from: number, at: number): Token | undefined {
  for (let i = at - 1; i >= from && at - i < BEFORE_MAX; i--) {
    const token = tokens[i]!;
    if (token.kind === "verb" && token.end - token.start > 1) return token;
  }
  return undefined;
}

/** The noun phrase behind a figure: 逾 400 個|專案|參與, 每人1,300元|報考證照補助. */
export function behind(sheet: Sheet, tokens: readonly Token[], at: number): Span | undefined {
  let first = at + 1;
  if (tokens[first]?.kind === "figure" && sheet.folded[tokens[first]!.start - 1] === "(") first++;
  while (first < tokens.length && skips(sheet, tokens[first]!)) first++;
  const start = tokens[first]?.start;
  if (start === undefined) return undefined;
  let last = first;
  while (last < tokens.length && tokens[last]!.end - start <= BEHIND_MAX) {
    const token = tokens[last]!;
    if (token.kind === "link") {
      if (!AND.test(wordOf(sheet, token)) || tokens[last + 1] === undefined || !isNominal(tokens[last + 1]!)) break;
    } else if (token.kind === "of") {
      if (tokens[last + 1] === undefined || !isNominal(tokens[last + 1]!)) break;
    } else if (
      token.kind === "quote" &&
      last > first &&
      tokens[last + 1] !== undefined &&
      !isNominal(tokens[last + 1]!)
    )
      break;
    else if (!isNominal(token)) {
      const end = verbInside(tokens, first, last);
      if (end === undefined) break;
      last = end;
      continue;
    }
    last++;
  }
  while (
    last > first &&
    (tokens[last - 1]!.kind === "of" || tokens[last - 1]!.kind === "link" || tokens[last - 1]!.kind === "quote")
  )
    last--;
  return last > first ? { start, end: tokens[last - 1]!.end } : undefined;
}

function skips(sheet: Sheet, token: Token): boolean {
  return token.kind === "of" || token.kind === "quote" || LINK_VERBS.test(wordOf(sheet, token));
}

/** A verb is inside the phrase when a noun of measure ends it (報考證照|補助), or its 的 and a noun follow. */
function verbInside(tokens: readonly Token[], first: number, verb: number): number | undefined {
  const { kind } = tokens[verb]!;
  if (kind !== "verb" && (kind !== "adverb" || verb !== first)) return undefined;
  let at = verb + 1;
  if (kind === "adverb" && tokens[at]?.kind === "verb") at++;
  while (at < tokens.length && at - verb < 6 && isNominal(tokens[at]!)) at++;
  if (kind === "adverb")
    return at > verb + 1 && isNominal(tokens[at - 1]!) && tokens[verb]!.end - tokens[verb]!.start > 1 ? at : undefined;
  if (at === verb + 1) return undefined;
  const last = tokens[at - 1]!;
  const hasOf = tokens.slice(verb + 1, at - 1).some(({ kind }) => kind === "of");
  return (verb === first && last.kind === "measure") || hasOf ? at : undefined;
}

/** What a clause last spoke of: the noun phrase with which it ends. */
export function lastPhrase(tokens: readonly Token[]): Span | undefined {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]!.kind === "quote") end--;
  let first = end;
  while (first > 0 && isNominal(tokens[first - 1]!) && tokens[first - 1]!.kind !== "of") first--;
  while (first < end && (tokens[first]!.kind === "quote" || tokens[first]!.kind === "link")) first++;
  return first < end ? { start: tokens[first]!.start, end: tokens[end - 1]!.end } : undefined;
}

/** Words of our own, in the script of the article. */
export function inScript(sheet: Sheet, words: string): string {
  return sheet.article.lang === "zh-Hans" ? fold(words) : words;
}

/** A label put together from its printed parts, without marks. */
export function join(sheet: Sheet, parts: readonly (Span | string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === "string" ? inScript(sheet, part) : sheet.text.slice(part.start, part.end)))
    .join("")
    .replace(/[「」『』《》〈〉()（）\s、，,“”]/g, "");
}
