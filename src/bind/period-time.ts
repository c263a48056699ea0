import type { Span } from "#base";
import { makeTrie, makeTrieBack, matchAt, matchBefore, type Scan, wordsOf } from "#grammar";
import type { Figure, Slot, Time } from "#model";
import { clauseAt } from "./clause.ts";
import { DURATIONS } from "./duration.ts";
import { mentionAt, type Sheet, startsAt } from "./sheet.ts";
import { COMPARED, COMPARED_BEHIND, EVENTS, NAMED_BEHIND, RECORD } from "./words/periods.ts";
import { SAYING, SHOWING } from "./words/voices.ts";

/**
 * What a time does in its sentence. `plain` says when; `compared` is what another is measured against; `record` says
 * since when nothing was like it; `named` is part of a name; `event` is when something else happened, `speech` when
 * somebody said it.
 */
export type TimeRole = "plain" | "compared" | "record" | "named" | "event" | "speech";

const BEFORE = makeTrieBack(wordsOf(COMPARED, true));
const BEHIND = makeTrie(wordsOf(COMPARED_BEHIND, true));
const SINCE_RECORD = makeTrie(wordsOf(RECORD, true));
const SPOKEN = makeTrieBack(wordsOf(SAYING, true));
const SHOWN = makeTrieBack(wordsOf(SHOWING, true));
const ISSUED = /公[布佈]|[發发][布佈表]|披露|出[爐炉]/;
/** How far behind a time its verb of speech ends the clause. */
const SPEECH_MAX = 40;
const NAMES = makeTrie(wordsOf(NAMED_BEHIND, true));
const HAPPENED = makeTrie(wordsOf(EVENTS, true));
/** How far behind a time the word stands that tells its role. */
const NEAR = 12;

/** The role of every time of an article, in their order. */
export function findRoles(sheet: Sheet, scan: Scan): TimeRole[] {
  const roles: TimeRole[] = [];
  sheet.times.forEach((time, i) => {
    const joined =
      i > 0 && roles[i - 1] === "compared" && JOINED.test(sheet.text.slice(sheet.times[i - 1]!.end, time.start));
    roles.push(joined ? "compared" : roleOf(sheet, scan, time));
  });
  return roles;
}

/** 較前季|以及|去年同期. */
const JOINED = /^(?:以及|及|與|与|和|、)$/;

function roleOf(sheet: Sheet, scan: Scan, time: Time): TimeRole {
  const mention = mentionAt(sheet, time.start);
  if (mention !== undefined && mention.type === "program" && mention.end > time.end) return "named";
  if (isContract(sheet, scan, time)) return "named";
  if (isMeasuredBy(sheet, time)) return "named";
  if (isCompared(sheet, scan, time)) return "compared";
  if (time.edtf.endsWith("/..") && isRecord(scan, time)) return "record";
  if (isDay(time) && (isDateline(sheet, time) || isSpoken(sheet, scan, time))) return "speech";
  return happened(sheet, scan, time) ? "event" : "plain";
}

/** Whether a time is what another is measured against: 較|10月, 11月|同期. */
export function isCompared({ text }: Sheet, scan: Scan, { start, end }: Span): boolean {
  const from = text[start - 1] === " " ? start - 1 : start;
  if (matchBefore(scan, BEFORE, from) !== undefined || matchAt(scan, BEHIND, end) !== undefined) return true;
  if (isBasis(text, from, end)) return true;
  if (!"與与和跟同".includes(text[from - 1] ?? "x")) return false;
  return text.startsWith("持平", end) || LIKENED.test(text.slice(end, end + LIKENED_MAX)); // 與第四季持平
}

/** 與2023年|的2萬噸相比. */
const LIKENED = /^的[^,，。；;]{1,12}?(?:相比|相較|相较|比較|比较)/;
const LIKENED_MAX = 18;

/** 若維持10月|的產量水準: a time that only gives what is reckoned with. */
function isBasis(text: string, start: number, end: number): boolean {
  return (
    /(?:維持|维持|按照?|依照?|以)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    BASIS.test(text.slice(end, end + BASIS_MAX))
  );
}

/** 以2020年|的2萬噸為基期. */
const BASIS =
  /^的[^,，。；;的]{0,6}(?:水準|水平|速度|步調|步调|匯率|汇率|價格|价格)|^(?:的[^,，。；;]{1,28}?)?(?:為|为|作為|作为)基(?:期|準|准|礎|础)/;
const BASIS_MAX = 36;

/** 12月|交割, 12月的|黃金|期貨: 的 and one metal between. A day names no contract: 週二|倫敦期銅. */
function isContract(sheet: Sheet, scan: Scan, time: Time): boolean {
  const from = sheet.text[time.end] === "的" ? time.end + 1 : time.end;
  if (/^(?:晚些時候|晚些时候|稍晚)?(?:到期|交割)/.test(sheet.text.slice(from, from + 6))) return true;
  if (isDay(time)) return false;
  const mention = startsAt(sheet.mentions, from);
  return matchAt(scan, NAMES, mention?.type === "commodity" ? mention.end : from) !== undefined;
}

/** 是去年的|1.5倍: the figure tells how many times the time's own it is. */
function isMeasuredBy(sheet: Sheet, time: Time): boolean {
  if (sheet.text[time.end] !== "的") return false;
  const figure = startsAt(sheet.figures, time.end + 1);
  return figure !== undefined && figure.unit === "x";
}

/** 自2023年11月以來的最大漲幅. */
function isRecord(scan: Scan, time: Span): boolean {
  for (let at = time.end; at < time.end + NEAR; at++) {
    if (",，。；".includes(scan.text[at] ?? "。")) return false;
    if (
      matchAt(scan, SINCE_RECORD, at) !== undefined &&
      scan.text.slice(at, at + 2) !== "以來" &&
      scan.text.slice(at, at + 2) !== "以来"
    )
      return true;
  }
  return false;
}

/** 通訊社乙市1月14日|電 : the day of a dateline. */
function isDateline({ text }: Sheet, { end }: Span): boolean {
  return "電电訊讯專专".includes(text[end] ?? "x") && WIRED.test(text.slice(end, end + 3));
}

const WIRED = /^[專专]?[電电訊讯][\s　)）】]/;

/** 局長17日表示，: the clause ends in a verb of speech; 今日公布的數據顯示，: in what a report of that day shows. */
function isSpoken(sheet: Sheet, scan: Scan, time: Span): boolean {
  const { end } = sheet.clauses[clauseAt(sheet.clauses, time.start)]!;
  if (end - time.end >= SPEECH_MAX) return false;
  if (matchBefore(scan, SPOKEN, end) !== undefined) return true;
  return matchBefore(scan, SHOWN, end) !== undefined && ISSUED.test(sheet.text.slice(time.end, end));
}

/** 2018年成立的…, 9月簽署的…: something else happened then. */
function happened(sheet: Sheet, scan: Scan, time: Time): boolean {
  for (let at = time.end; at < time.end + NEAR; at++) {
    if (",，。；「《".includes(sheet.text[at] ?? "。")) return false;
    const word = matchAt(scan, HAPPENED, at);
    const next = sheet.text[word?.end ?? at] ?? "。";
    if (word !== undefined) return next === "的" || (!isDay(time) && ",，。；、".includes(next));
  }
  return false;
}

/** Whether a time is one day. */
export function isDay(time: Time): boolean {
  return /^\d{4}-\d\d-\d\d(?:T.*)?$/.test(time.edtf);
}

/** Whether a period has no end yet: 今年以來. */
export function isSoFar(period: string): boolean {
  return period.endsWith("/..");
}

/** A time and what it does. */
export interface Timed extends Span {
  readonly time: Time;
  readonly role: TimeRole;
}

/** A period with where its time is printed. */
export function toPeriod(time: Span, value: string, kind: "printed" | "carried", rule: string): Slot<string> {
  return { value, evidence: { kind, rule, span: { start: time.start, end: time.end } } };
}

/** 近四個月|新低, 七年來|最快: a length of time that says how rare something is, at the time of that. */
export function isRecordLength(sheet: Sheet, figure: Figure): boolean {
  return isDuration(figure) && RARE.test(sheet.text.slice(figure.end, figure.end + 8));
}

const RARE =
  /^(?:以?[來来])?(?:同期)?的?(?:新高|新低|高點|高点|低點|低点|高位|低位|最[高低快慢大小多少強强弱佳差長长]|首度|首次)/;

/** Whether a figure is itself a stretch of time. */
export function isDuration({ unit }: Figure): boolean {
  return DURATIONS.has(unit);
}
