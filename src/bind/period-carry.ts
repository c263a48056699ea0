import type { Span } from "#base";
import { makeTrie, matchAt, type Scan, type Trie, wordsOf } from "#grammar";
import type { Figure, Slot, Time } from "#model";
import { lowerBound } from "./bisect.ts";
import { clauseAt, wordsUntil } from "./clause.ts";
import { isDay, isDuration, type Timed, toPeriod } from "./period-time.ts";
import { inside, type Sheet } from "./sheet.ts";
import { areOpposed } from "./title-twin.ts";
import { watch, watchFor } from "./watch.ts";
import { NO_TOPIC, TOPICS } from "./words/periods.ts";

const DAY_WORDS = makeTrie([...wordsOf(NO_TOPIC, ""), ...TOPICS.flatMap(({ topic, day }) => wordsOf(day, topic))]);
const FIGURE_WORDS = makeTrie([
  ...wordsOf(NO_TOPIC, ""),
  ...TOPICS.flatMap(({ topic, figure }) => wordsOf(figure, topic)),
]);
const DAY_TOPIC = watch(DAY_WORDS);
const FIGURE_TOPIC = watch(FIGURE_WORDS);
const EVENT = watchFor("過程中 期間 現場 當天");
/** How many sentences a day is carried within one topic or one event. */
const SENTENCES_MAX = 16;
const CHARACTERS_MAX = 1000;
/** How far before a figure the words of its topic may begin, and behind it. */
const TOPIC_BEFORE = 40;
const TOPIC_BEHIND = 6;
const NO_TOPICS: ReadonlySet<string> = new Set();
/** 搜索過程中, 會談期間: the event that gives the time. */
const DURING =
  /^[，,「\n ]?(?:在)?(?:這場|这场|該次|该次|此次|這次|这次)?([\p{Script=Han}]{2,3}?)(?:過程中|过程中|期間|期间|現場|现场|當天|当天)/u;

type Own = readonly (Slot<string> | undefined)[];

interface Day {
  readonly sentence: number;
  readonly time: Time;
}

/** Gives a figure without a time of its own the period that its topic, its event or its own repetition has elsewhere. */
export function makeCarrier(
  sheet: Sheet,
  scan: Scan,
  timed: readonly Timed[],
  own: Own,
): (index: number) => Slot<string> | undefined {
  const days = topicDays(sheet, scan, timed);
  const repeated = repeats(sheet, own);
  return (number) => {
    const figure = sheet.figures[number]!;
    if (isDuration(figure)) return undefined;
    const index = clauseAt(sheet.clauses, figure.start);
    const { sentence } = sheet.clauses[index]!;
    return (
      byTopic(sheet, scan, days, figure, index) ??
      byEvent(sheet, timed, figure, sentence) ??
      byRepetition(sheet, repeated, figure)
    );
  };
}

/** The days printed beside each topic's words, in order. */
function topicDays(sheet: Sheet, scan: Scan, timed: readonly Timed[]): ReadonlyMap<string, readonly Day[]> {
  const days = new Map<string, Day[]>();
  for (const { time, role } of timed) {
    if ((role !== "plain" && role !== "event") || !isDay(time) || isToCome(sheet, time)) continue;
    const index = clauseAt(sheet.clauses, time.start);
    const { start, end, sentence } = sheet.clauses[index]!;
    if ((sheet.sentences[sentence]!.words & DAY_TOPIC) === 0) continue;
    const next = sheet.clauses[index + 1];
    const until = next !== undefined && next.sentence === sentence ? next.end : end;
    const before = sheet.clauses[index - 1];
    const from = before !== undefined && before.sentence === sentence ? Math.max(before.start, start - 80) : start;
    for (const topic of topicsIn(scan, DAY_WORDS, from, Math.min(until, start + 160))) {
      const list = days.get(topic);
      if (list === undefined) days.set(topic, [{ sentence, time }]);
      else list.push({ sentence, time });
    }
  }
  return days;
}

/** Whether a day lies behind the publication: nothing has come of what is told of it. */
function isToCome({ article }: Sheet, { edtf }: Time): boolean {
  return article.published !== undefined && edtf.slice(0, 10) > article.published.slice(0, 10);
}

function topicsIn(scan: Scan, words: Trie<string>, start: number, end: number): Set<string> {
  const found = new Set<string>();
  for (let at = start; at < end; at++) {
    const word = matchAt(scan, words, at);
    if (word === undefined) continue;
    if (word.value !== "") found.add(word.value);
    at = word.end - 1;
  }
  return found;
}

/** The last day of the topic of a figure, of the sentences just before. */
function byTopic(
  sheet: Sheet,
  scan: Scan,
  days: ReadonlyMap<string, readonly Day[]>,
  figure: Figure,
  clause: number,
): Slot<string> | undefined {
  if (days.size === 0 || isForetold(sheet, figure, clause)) return undefined;
  const { sentence } = sheet.clauses[clause]!;
  for (const topic of topicsOf(sheet, scan, figure, clause)) {
    if (!fits(topic, figure)) continue;
    const day =
      lastDay(days.get(topic), sentence) ?? (topic === "accident" ? lastDay(days.get("tally"), sentence) : undefined);
    if (day !== undefined) return toPeriod(day.time, day.time.edtf, "carried", topic);
  }
  return undefined;
}

/** The last of the days before a sentence, if near enough. */
function lastDay(list: readonly Day[] = [], sentence: number): Day | undefined {
  const day = list[lowerBound(list.length, (i) => list[i]!.sentence >= sentence) - 1];
  return day !== undefined && sentence - day.sentence <= SENTENCES_MAX ? day : undefined;
}

/** 預測銅價將漲至|1.5萬美元: what is foreseen is not of the day of the moves told before. */
function isForetold(sheet: Sheet, { start }: Span, clause: number): boolean {
  const from = sheet.sentences[sheet.clauses[clause]!.sentence]!.start;
  return FORETOLD.test(sheet.text.slice(Math.max(from, start - TOPIC_BEFORE), start));
}

const FORETOLD =
  /最新[報报]|[現现][報报]|每(?=[再]?[上下]?[漲涨跌升降])|若|如果|要是|只要|一旦|累計|累计|迄今|今年|年初|本[週周月]|[單单][週周月]|[週周月][線线]|此前|在此之前|先前|(?:上市|掛牌|挂牌)[後后]|預測|预测|預估|预估|預期|预期|預計|预计|上看|看好|目標價|目标价|可望|有望|恐[將将]|[將将料][漲涨升飆飙衝冲跌降挫達达]/;

/** The topics of the words around a figure. */
function topicsOf(sheet: Sheet, scan: Scan, { start, end }: Span, clause: number): ReadonlySet<string> {
  const until = end + TOPIC_BEHIND;
  const from = Math.max(0, clause - 1);
  if ((wordsUntil(sheet.clauses, from, until) & FIGURE_TOPIC) === 0) return NO_TOPICS;
  const here = sheet.clauses[clause]!;
  const before = sheet.clauses[clause - 1];
  const led = before?.sentence === here.sentence && REPORTS.test(sheet.text.slice(here.start, here.start + 4));
  return topicsIn(scan, FIGURE_WORDS, Math.max(led ? before.start : here.start, start - TOPIC_BEFORE), until);
}

/** 收盤持平，|報每盎司4243美元. */
const REPORTS = /^\s?(?:最新|收)?(?:報|报|至每|來到|来到|觸及|触及)/;

/** Moves are percentages, multiples and prices; the dead and injured are persons; damage, of which there is a tally, is counted or paid for. */
function fits(topic: string, { unit }: Figure): boolean {
  if (topic === "accident") return unit === "person";
  if (topic === "tally") return unit === "person" || unit === "1" || unit === "ha" || MONEY.test(unit);
  return unit === "%" || unit === "x" || MONEY.test(unit);
}

const MONEY = /^[A-Z]{3}$/;

/** 搜索過程中: the time of the clause that told of the 搜索. */
function byEvent(sheet: Sheet, timed: readonly Timed[], figure: Figure, sentence: number): Slot<string> | undefined {
  const { start, words } = sheet.sentences[sentence]!;
  if ((words & EVENT) === 0) return undefined;
  const event = DURING.exec(sheet.text.slice(start, Math.min(figure.start, start + 16)))?.[1];
  if (event === undefined) return undefined;
  const from = Math.max(sheet.sentences[Math.max(0, sentence - SENTENCES_MAX)]!.start, start - CHARACTERS_MAX);
  const before = inside(timed, from, start).filter(({ role }) => role === "plain");
  const told = before.findLast(({ time }) => {
    const clause = sheet.clauses[clauseAt(sheet.clauses, time.start)]!;
    return sheet.text.slice(clause.start, Math.min(clause.end, clause.start + 160)).includes(event);
  });
  return told === undefined ? undefined : toPeriod(told.time, told.time.edtf, "carried", "event");
}

/** A value as a key. */
function keyOf({ low, high, unit }: Figure): string {
  return `${low.digits}e${low.exponent} ${high.digits}e${high.exponent} ${unit}`;
}

/** Where a figure with a period is printed, by its value; `undefined` where two periods contend. */
function repeats(
  sheet: Sheet,
  own: Own,
): ReadonlyMap<string, { readonly figure: Figure; readonly period: Slot<string> } | undefined> {
  const map = new Map<string, { figure: Figure; period: Slot<string> } | undefined>();
  sheet.figures.forEach((figure, i) => {
    const period = own[i];
    if (period === undefined) return;
    const key = keyOf(figure);
    const known = map.get(key);
    if (!map.has(key)) map.set(key, { figure, period });
    else if (known?.period.value !== period.value) map.set(key, undefined);
  });
  return map;
}

/** The headline's or the lead's figure again: a telling number, or the same words beside it. */
function byRepetition(sheet: Sheet, repeated: ReturnType<typeof repeats>, figure: Figure): Slot<string> | undefined {
  const other = repeated.get(keyOf(figure));
  const span = other?.period.evidence.span;
  if (other === undefined || span === undefined || areOpposed(figure, other.figure)) return undefined;
  const inTitle = figure.end <= sheet.article.title.length;
  if (!inTitle && figure.bound !== other.figure.bound) return undefined;
  if (!inTitle && digitsOf(figure) < 3 && !isBeside(sheet.text, figure, other.figure)) return undefined;
  return toPeriod(span, other.period.value, "carried", "repeated");
}

function digitsOf({ low }: Figure): number {
  return low.digits.toString().replace(/0+$/, "").length;
}

function isBeside(text: string, one: Span, two: Span): boolean {
  const behind = text.slice(one.end, one.end + 2);
  return behind.length === 2 && behind === text.slice(two.end, two.end + 2) && /\p{Script=Han}{2}/u.test(behind);
}

/** Whether a figure counts the dead, hurt or lost of an accident. */
export function isToll(sheet: Sheet, scan: Scan, figure: Figure): boolean {
  if (!fits("accident", figure)) return false;
  return topicsOf(sheet, scan, figure, clauseAt(sheet.clauses, figure.start)).has("accident");
}

/** Whether the clause of a time tells of an accident. */
export function isAccidentDay(sheet: Sheet, scan: Scan, time: Time): boolean {
  const { start, end, words } = sheet.clauses[clauseAt(sheet.clauses, time.start)]!;
  return (words & DAY_TOPIC) !== 0 && topicsIn(scan, DAY_WORDS, start, Math.min(end, start + 160)).has("accident");
}
