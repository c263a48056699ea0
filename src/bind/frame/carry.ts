import type { Span } from "#base";
import { figureFrom, inside, type Sheet } from "#bind/sheet.ts";
import type { EntityType, Slot } from "#model";
import { isGoodsOfOthers } from "./goods.ts";
import { tail } from "./pattern.ts";
import { toSlot } from "./place.ts";
import { canMean } from "./pronoun.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";
import { AGENCIES } from "./words/nouns.ts";

/** How many clauses back a subject is carried: within its sentence, and beyond. */
const WITHIN_MAX = 24;
const CARRY_MAX = 12;
const TOLD = tail("信息 資訊 數據 資料 報告 統計 公報 消息 指數 新聞稿 快報 月報 年報");
const AGENCY = tail(AGENCIES);
/** 中國證券網訊: who sends the news is not what it is about. */
const DATELINE = tail("訊 專電 電訊");

/** What is looked for in earlier clauses. */
export interface Wanted {
  /** What the subject must be; any when absent. */
  readonly types?: readonly EntityType[];
  readonly before: number;
  /** A company, and no office or paper. */
  readonly company?: boolean;
}

/** By clause, the subject of its last figure. */
export type Told = Pick<ReadonlyMap<number, Slot<string>>, "get">;
/** What the pronoun of a clause means that the figure can be about. */
export type Refer = (clause: number, wanted: Wanted) => Slot<string> | undefined;

const NOTHING_TOLD: Told = new Map();

/** The nearest earlier topic that the figure can be about; causes and conditions only when nothing else is. */
export function carry(
  { sheet, scan, topics }: View,
  from: number,
  here: number,
  wanted: Wanted,
  refer: Refer,
  told: Told = NOTHING_TOLD,
): Slot<string> | undefined {
  let weak: Span | undefined;
  const { sentence } = sheet.clauses[here]!;
  for (const index of backwards(sheet, from, here)) {
    scan.steps++;
    const topic = topics(index);
    const isSame = sheet.clauses[index]!.sentence === sentence;
    const announcer = announcerOf(sheet, index, topic, wanted, isSame);
    if (announcer !== undefined) return toSlot(sheet, announcer, "carried", "announcer");
    const meant = refer(index, wanted);
    if (meant !== undefined) return meant;
    const before = isSame && index !== here && wanted.types === undefined ? told.get(index) : undefined;
    if (before !== undefined) return before;
    for (const span of subjectsOf(topic, wanted)) {
      const found = isBareTitle(sheet, index, here, span) ? undefined : suited(sheet, index, span, wanted);
      if (found === undefined) continue;
      // 15件|遺物: a count is told of within its sentence.
      const isCount = !isSame && figureFrom(sheet, found.start) !== undefined;
      if (topic.subordinate !== true && !isCount && !isGoodsOfOthers(sheet, topic.noun, span))
        return toSlot(sheet, found, "carried", "earlier-clause");
      weak ??= found;
    }
  }
  return weak === undefined ? undefined : toSlot(sheet, weak, "carried", "earlier-clause");
}

/** 挖礦耗電: a title that is nothing but a noun tells of nobody; only a name of it goes on in the text. */
function isBareTitle(sheet: Sheet, index: number, here: number, span: Span): boolean {
  const { length } = sheet.article.title;
  const { start, end } = sheet.clauses[index]!;
  if (start >= length || sheet.clauses[here]!.start < length || span.end < end) return false;
  return inside(sheet.mentions, span.start, span.end).length === 0;
}

/** The clauses of the sentence from the nearest on, then those of each earlier sentence in its order: a sentence goes on about what the one before opened with. */
function* backwards(sheet: Sheet, from: number, here: number): Generator<number> {
  const { sentence } = sheet.clauses[here]!;
  let index = from;
  for (; index >= 0 && sheet.clauses[index]!.sentence === sentence; index--) {
    if (here - index > WITHIN_MAX) return;
    yield index;
  }
  while (index >= 0 && here - index <= CARRY_MAX) {
    let first = index;
    while (index - first < WITHIN_MAX && sheet.clauses[first - 1]?.sentence === sheet.clauses[index]!.sentence) first--;
    for (let at = first; at <= index; at++) yield at;
    index = first - 1;
  }
}

/** 力拓公布|…，營收|…: a company tells of itself, anybody of what is announced. */
function announcerOf(sheet: Sheet, index: number, topic: Topic, wanted: Wanted, isSame: boolean): Span | undefined {
  const speaker = topic.speech === true ? topic.owner : topic.speaker;
  if (speaker === undefined) return undefined;
  const company = isCompany(sheet, speaker);
  // 力拓宣布礦場停產，股價|下跌: of shares and sales, those of the company that speaks.
  const isOwn = wanted.types?.includes("org") === true && company && isSame;
  if (topic.owner !== speaker && !isOwn) return undefined;
  if (!company && (topic.performs !== true || publishes(sheet, index))) return undefined;
  const isNear = isSame || wanted.types?.includes("org") === true || (topic.reports === true && company);
  return isNear && suited(sheet, index, speaker, wanted) !== undefined ? speaker : undefined;
}

/** 統計局發布|數據|: what it tells is not what it does. */
function publishes({ clauses, folded }: Sheet, index: number): boolean {
  const { start, end } = clauses[index]!;
  return TOLD.within(folded, start, end);
}

/** Who is made to act, and what the clause is about. */
function subjectsOf({ pivot, owner, speech, firm }: Topic, { before }: Wanted): readonly Span[] {
  if (speech === true) return [];
  const spans: Span[] = [];
  if (pivot !== undefined && pivot.end <= before) spans.push(pivot);
  if (owner !== undefined && owner.end <= before && firm === true) spans.push(owner);
  return spans;
}

/** The topic itself, or the name of the wanted kind that its clause tells about it. */
function suited(sheet: Sheet, clause: number, span: Span, { types, before, company }: Wanted): Span | undefined {
  if (DATELINE.fits(sheet, span) || (company === true && !isCompany(sheet, span))) return undefined;
  if (types === undefined || canMean(sheet, types, span)) return span;
  if (inside(sheet.mentions, span.start, span.end).length === 0) return undefined;
  const { end } = sheet.clauses[clause]!;
  const names = inside(sheet.mentions, span.end, Math.min(end, before)).filter(({ type }) => types.includes(type));
  return names.length === 1 ? names[0] : undefined;
}

/** Agencies, media and associations tell of others; companies tell of themselves. */
export function isCompany(sheet: Sheet, span: Span): boolean {
  const names = inside(sheet.mentions, span.start, span.end);
  const last = names.at(-1);
  if (last === undefined || last.end < span.end - 1) return false;
  // 天齊|鋰: goods that end a name.
  const name = last.type === "commodity" && names.at(-2)?.end === last.start ? names.at(-2)! : last;
  if (name.type !== "org") return false;
  return !AGENCY.fits(sheet, name) && !AGENCY.fits(sheet, span);
}
