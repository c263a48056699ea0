import type { Span } from "#base";
import type { Scan } from "#grammar";
import type { Figure } from "#model";
import { DURATIONS } from "./duration.ts";
import { predicateAt } from "./predicate.ts";
import { mentionAt, type Sheet, startsAt } from "./sheet.ts";
import { nounRun, type Topic } from "./topic.ts";

const BEHIND_MAX = 14;
const BEFORE_MAX = 16;
const CARRY_MAX = 6;
/** How far before a figure, or the end of its clause, a word of its label may stand. */
const REACH = 80;

/** The printed words that say what a figure measures; see each rule. Never empty where any word stands near. */
export function findLabel(
  sheet: Sheet,
  scan: Scan,
  figure: Figure,
  index: number,
  from: number,
  topics: readonly Topic[],
): string {
  const clause = sheet.clauses[index]!;
  const share = shareOf(sheet, figure, from);
  if (share !== undefined) return joinLabel(sheet, [share]);
  const behind = nounBehind(sheet, scan, figure, clause.end, DURATIONS.has(figure.unit));
  const verb =
    lastVerb(sheet, scan, Math.max(from, figure.start - REACH), figure.start) ??
    lastVerb(sheet, scan, Math.max(clause.start, from - REACH), from);
  const noun = ownNoun(sheet, scan, figure, from, verb);
  if (noun !== undefined && isTelling(sheet, noun)) return joinLabel(sheet, [noun]);
  if (figure.unit === "%" && sheet.text[figure.end] === "的" && behind !== undefined)
    return joinLabel(sheet, [noun, behind]);
  if (isChange(figure) || noun !== undefined || isPrice(sheet, figure, verb)) {
    const carried = carriedNoun(sheet, scan, figure, index, topics);
    if (carried !== undefined) return joinLabel(sheet, [carried, noun ?? (isChange(figure) ? undefined : verb)]);
  }
  if (isCounted(figure) && behind !== undefined && behind.end - behind.start > 1) return joinLabel(sheet, [behind]);
  const first = verb ?? noun ?? listVerb(sheet, scan, figure, index);
  if (first !== undefined || behind !== undefined) return joinLabel(sheet, [first, behind]);
  return (
    joinLabel(sheet, [wordsBefore(figure, clause.start)]) ||
    ownWords(sheet.text.slice(figure.start, figure.end)) ||
    wordsAround(sheet, figure, index)
  );
}

/** The measured noun before a figure, unless a verb that is no change stands between: 貸款計畫…要求…提供|5%. */
function ownNoun(sheet: Sheet, scan: Scan, figure: Figure, from: number, verb: Span | undefined): Span | undefined {
  const noun = lastNoun(sheet, scan, Math.max(from, figure.start - REACH), figure.start);
  if (noun === undefined) return undefined;
  const counted = isCounted(figure) && !/數$|數量$|人口$/.test(sheet.text.slice(noun.start, noun.end));
  if (counted) return undefined;
  const blocked = verb !== undefined && verb.start >= noun.end && !CHANGES.test(sheet.text.slice(verb.start, verb.end));
  return blocked ? undefined : noun;
}

const CHANGES =
  /[漲跌升降增減揚挫飆]|成長|衰退|萎縮|擴張|收縮|滑落|下滑|翻倍|腰斬|超過|突破|低於|高於|維持|介於|落在|來到|放緩|加速|趨緩|估計|預估|反彈|維持|介于|分別/;
/** Nouns that say only that something changed, not what: they want the noun that changed before them. */
const UNTELLING =
  /^(?:成長|增長|增速|增幅|降幅|漲幅|跌幅|減幅|年增率|月增率|比重|占比|佔比|比例|比率|規模|上限|數量|總額|總計)$/;

function isTelling(sheet: Sheet, noun: Span): boolean {
  return !UNTELLING.test(sheet.text.slice(noun.start, noun.end));
}

const PRICE_VERBS = /來到|重返|跌至|漲至|升至|降至|站上|跌破|突破|觸及|最高|最低|作收|收在|回到|報/;

/** 也曾跌至|6.72美元: money without a noun that goes to a level is a price of what was priced before. */
function isPrice(sheet: Sheet, figure: Figure, verb: Span | undefined): boolean {
  return (
    /^[A-Z]{3}$/.test(figure.unit) &&
    PRICE_VERBS.test(
      sheet.text.slice(Math.max(0, Math.min(figure.start - 6, verb?.start ?? figure.start)), figure.start),
    )
  );
}

/** 5億美元的鈷、…以及4,500萬美元的鈧: the verb of a list stands in an earlier clause of the sentence. */
function listVerb(sheet: Sheet, scan: Scan, figure: Figure, index: number): Span | undefined {
  const clause = sheet.clauses[index]!;
  const before = sheet.clauses[index - 1];
  if (
    before === undefined ||
    before.sentence !== clause.sentence ||
    !/^\s*(?:以及|和|及|與|另|還有)?\s*$/.test(sheet.text.slice(clause.start, figure.start))
  )
    return undefined;
  return lastVerb(sheet, scan, before.start, before.end);
}

/** The last resort: the words of the clause, else of the sentence, else the figure's own, so that no figure is nameless. */
function wordsAround(sheet: Sheet, figure: Figure, index: number): string {
  const clause = sheet.clauses[index]!;
  const behind = { start: figure.end, end: Math.min(clause.end, figure.end + BEFORE_MAX) };
  const sentence = sheet.sentences[clause.sentence];
  const before = {
    start: sentence?.start ?? clause.start,
    end: Math.min(figure.start, (sentence?.start ?? 0) + BEFORE_MAX),
  };
  return joinLabel(sheet, [behind]) || joinLabel(sheet, [before]) || sheet.text.slice(figure.start, figure.end).trim();
}

/** 約價值2.73億美元: words that the figure's own span holds. */
function ownWords(printed: string): string {
  return /價值|總值|市值|耗資|斥資/.exec(printed)?.[0] ?? "";
}

function isCounted(figure: Figure): boolean {
  return figure.unit === "1" || figure.unit === "person" || DURATIONS.has(figure.unit);
}

function isChange(figure: Figure): boolean {
  return (figure.unit === "%" || figure.unit === "pp" || figure.unit === "x") && figure.change !== undefined;
}

/** 佔全球總算力的|14.05%: a share is named by its whole. */
function shareOf(sheet: Sheet, figure: Figure, from: number): Span | undefined {
  if (figure.unit !== "%") return undefined;
  const head = sheet.text.slice(Math.max(from, figure.start - BEFORE_MAX), figure.start);
  const match = /[佔占][^佔占,，。、]{1,14}$/.exec(head);
  if (match === null) return undefined;
  const end = figure.start - (/(?:的|比重|比率)?(?:高)?達?$/.exec(match[0])?.[0].length ?? 0);
  const start = figure.start - match[0].length;
  return end - start >= 3 ? { start, end } : undefined;
}

/** The last run of measured nouns between `from` and `to`. */
export function lastNoun(sheet: Sheet, scan: Scan, from: number, to: number): Span | undefined {
  for (let end = to; end > from + 1; end--) {
    const run = nounRun(scan, from, end);
    if (run !== undefined && mentionAt(sheet, run.start) === undefined) return run;
  }
  return undefined;
}

/** The last content verb between `from` and `to`. */
export function lastVerb(sheet: Sheet, scan: Scan, from: number, to: number): Span | undefined {
  for (let at = to - 1; at >= from; at--) {
    if (mentionAt(sheet, at) !== undefined) continue;
    const predicate = predicateAt(scan, at);
    if (
      predicate === undefined ||
      predicate.kind !== "verb" ||
      predicate.end > to ||
      predicate.end - predicate.start < 2
    )
      continue;
    return { start: predicate.start, end: predicate.end };
  }
  return undefined;
}

/** The noun behind a figure, up to the next verb, figure or mark: 逾 400 個|專案|參與. Behind a duration verbs belong to it. */
export function nounBehind(sheet: Sheet, scan: Scan, figure: Span, limit: number, withVerbs = false): Span | undefined {
  const start = behindStart(sheet.text, figure.end, limit);
  let end = start;
  const most = Math.min(limit, start + BEHIND_MAX);
  while (end < most) {
    const mention = mentionAt(sheet, end);
    if (mention !== undefined) {
      end = Math.min(limit, mention.end);
      continue;
    }
    if (
      "、,，。;；:：".includes(sheet.text[end]!) ||
      (!withVerbs && " 的()（）「」『』《》".includes(sheet.text[end]!) && end > start)
    )
      break;
    if (startsAt(sheet.figures, end) !== undefined || startsAt(sheet.times, end) !== undefined) break;
    const predicate = withVerbs ? undefined : predicateAt(scan, end);
    if (end > start && predicate !== undefined) break;
    end++;
  }
  return end > start ? { start, end } : undefined;
}

const LINKS = /^(?:[\s的之」』]|用於|用以|用來|投向|作為|以便|將用於|後|來|內|以)+/;

function behindStart(text: string, at: number, limit: number): number {
  const link = LINKS.exec(text.slice(at, Math.min(limit, at + 12)));
  return at + (link?.[0].length ?? 0);
}

function carriedNoun(
  sheet: Sheet,
  scan: Scan,
  figure: Figure,
  index: number,
  topics: readonly Topic[],
): Span | undefined {
  for (let back = index; back >= 0 && index - back <= CARRY_MAX; back--) {
    const clause = sheet.clauses[back]!;
    const noun =
      lastNoun(sheet, scan, Math.max(clause.start, clause.end - REACH), Math.min(clause.end, figure.start)) ??
      topics[back]!.noun;
    if (noun !== undefined && noun.end <= figure.start && isTelling(sheet, noun)) return noun;
  }
  return undefined;
}

/** A label put together from its printed parts, without marks. */
export function joinLabel(sheet: Sheet, parts: readonly (Span | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => sheet.text.slice(part.start, part.end))
    .join("")
    .replace(/[「」『』《》()（）\s、，,]/g, "");
}

function wordsBefore(figure: Span, from: number): Span | undefined {
  const start = Math.max(from, figure.start - BEFORE_MAX);
  return figure.start > start ? { start, end: figure.start } : undefined;
}
