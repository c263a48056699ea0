import type { Span } from "#base";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Figure, Slot, Time } from "#model";
import { lowerBound } from "./bisect.ts";
import { clauseAt } from "./clause.ts";
import { beforeAsides, closingBehind, isContrast, outsideAsides } from "./period-aside.ts";
import { isAccidentDay, isToll, makeCarrier } from "./period-carry.ts";
import { fromCompared } from "./period-compared.ts";
import { inEach, inList, joinedSpan } from "./period-list.ts";
import { fromSentenceBefore } from "./period-next.ts";
import { findRoles, isDay, isDuration, isRecordLength, type Timed, toPeriod } from "./period-time.ts";
import { type Clause, inside, type Sheet, startsAt } from "./sheet.ts";
import { findTwin } from "./title-twin.ts";
import { watch, watchFor } from "./watch.ts";
import { FORESEEN, NOW, THAT_DAY, THEN } from "./words/periods.ts";

const NOWS = makeTrie(wordsOf(NOW, true));
const FORESEES = makeTrie(wordsOf(FORESEEN, true));
const THENS = makeTrie([...wordsOf(THAT_DAY, "day" as const), ...wordsOf(THEN, "any" as const)]);
const FORECAST = watch(FORESEES);
const PRESENT = watch(NOWS);
const POINTING = watch(THENS);
const CURRENT = watchFor("目前 現在 現行 現有 現階段");
const FROM_NOW = /[由從从自](?:目前|現在|现在|現行|现行|現有|现有|現階段|现阶段)的?$/;
/** How far from a figure its time may stand in the sentence. */
const REACH = 160;
/** How many lengths of time a list is followed over. */
const LENGTHS_MAX = 3;
/** How many times back 當時 looks. */
const BACK_MAX = 6;

/** The period of every figure, in their order; `undefined` where the text does not say when. */
export function findPeriods(sheet: Sheet, scan: Scan): (Slot<string> | undefined)[] {
  const roles = findRoles(sheet, scan);
  const timed = sheet.times.flatMap((time, i): Timed | [] =>
    isNever(time) ? [] : { start: time.start, end: time.end, time, role: roles[i]! },
  );
  const own = sheet.figures.map((figure) => inSentence(sheet, scan, timed, figure));
  const carried = makeCarrier(sheet, scan, timed, own);
  const found: (Slot<string> | undefined)[] = [];
  own.forEach((slot, i) => {
    found.push(
      slot ??
        fromItemBefore(sheet, scan, found, i) ??
        carried(i) ??
        fromSentenceBefore(sheet, scan, timed, found, i) ??
        fromCompared(sheet, timed, sheet.figures[i]!) ??
        besideFigure(sheet, found, i),
    );
  });
  return found.map((slot, i) => slot ?? fromTwin(sheet, found, i));
}

/** What the story says of the headline's figure. */
function fromTwin(sheet: Sheet, found: readonly (Slot<string> | undefined)[], index: number): Slot<string> | undefined {
  const twin = findTwin(sheet, index);
  const slot = twin === undefined ? undefined : found[twin];
  const span = slot?.evidence.span;
  if (slot === undefined || span === undefined) return undefined;
  return toPeriod(span, slot.value, "carried", "title");
}

/** 收漲1.3%，報|4254.9美元: a price beside a move that its topic dates. */
function besideFigure(
  sheet: Sheet,
  found: readonly (Slot<string> | undefined)[],
  index: number,
): Slot<string> | undefined {
  const figure = sheet.figures[index]!;
  const before = sheet.figures[index - 1];
  const slot = found[index - 1];
  const span = slot?.evidence.span;
  if (before === undefined || slot === undefined || span === undefined || slot.evidence.rule !== "move")
    return undefined;
  if (!/^[A-Z]{3}$/.test(figure.unit) || figure.start - before.end > BESIDE_MAX) return undefined;
  const between = sheet.text.slice(before.end, figure.start);
  return /^[，,](?:最新)?(?:收)?[報报至在於于收]/.test(between)
    ? toPeriod(span, slot.value, "carried", "move")
    : undefined;
}

/** How far behind a move its price may stand. */
const BESIDE_MAX = 14;

/** 去年 where nobody knows which year it is: no digit is known. */
function isNever({ edtf }: Time): boolean {
  return !/\d/.test(edtf);
}

/** 1至8月產煤…；進口煤…, 2024年…。其中…: what goes on in a list or takes a part out is of the same time. */
function fromItemBefore(
  sheet: Sheet,
  scan: Scan,
  found: readonly (Slot<string> | undefined)[],
  index: number,
): Slot<string> | undefined {
  const figure = sheet.figures[index]!;
  let at = beforeAsides(sheet, index);
  for (let n = 0; n < LENGTHS_MAX && at > 0 && found[at] === undefined && isLength(sheet, at); n++) at--;
  if (at > 0 && inContrast(sheet, sheet.figures[at]!)) at--;
  const before = sheet.figures[at];
  const last = found[at];
  const span = last?.evidence.span;
  if (before === undefined || last === undefined || span === undefined) return undefined;
  if (isDuration(figure) && !isRecordLength(sheet, figure)) return undefined;
  const clause = sheet.clauses[clauseAt(sheet.clauses, figure.start)]!;
  const sentence = sheet.sentences[clause.sentence]!;
  const listed = "；;".includes(sheet.text[sentence.start - 1] ?? "x");
  if (!listed && !/^\s?其中/.test(sheet.text.slice(sentence.start, sentence.start + 3))) return undefined;
  const own = sheet.clauses[clauseAt(sheet.clauses, before.start)]!;
  if (clause.sentence - own.sentence > 1 || inside(sheet.times, sentence.start, figure.start).length > 0)
    return undefined;
  if (isNow(sheet, scan, clause, figure) || inWindow(sheet, clause, figure)) return undefined;
  return toPeriod(span, last.value, "carried", listed ? "list" : "part");
}

/** 9月減|0.9%, behind a clause of October. */
function inContrast(sheet: Sheet, figure: Figure): boolean {
  const index = clauseAt(sheet.clauses, figure.start);
  const { start } = sheet.clauses[index]!;
  const time = inside(sheet.times, start, figure.start)[0];
  return time !== undefined && isContrast(sheet, time, index);
}

/** Whether the figure at a place of the list is a length of time, which tells no period of others. */
function isLength(sheet: Sheet, at: number): boolean {
  const figure = sheet.figures[at];
  return figure !== undefined && isDuration(figure);
}

function inSentence(sheet: Sheet, scan: Scan, timed: readonly Timed[], figure: Figure): Slot<string> | undefined {
  const clause = sheet.clauses[clauseAt(sheet.clauses, figure.start)]!;
  const sentence = sheet.sentences[clause.sentence];
  if (sentence === undefined) return undefined;
  const near = outsideAsides(
    sheet,
    inside(timed, Math.max(sentence.start, figure.start - REACH), Math.min(sentence.end, figure.end + REACH)),
    figure,
  );
  const printed = inClause(sheet, scan, near, clause, figure);
  if (printed !== undefined) return printed;
  if (!isRecordLength(sheet, figure) && (isDuration(figure) || inWindow(sheet, clause, figure)))
    return windowEnd(near, figure);
  if ((clause.words & CURRENT) !== 0 && FROM_NOW.test(sheet.text.slice(clause.start, figure.start))) return undefined;
  const then = pointed(sheet, scan, timed, clause, figure);
  if (then !== undefined) return then;
  if (isNow(sheet, scan, clause, figure)) return undefined;
  const earlier = near.filter(
    ({ time, role }) =>
      time.end <= figure.start &&
      (role === "plain" || role === "record") &&
      time.start < clause.start &&
      !isContrast(sheet, time, clauseAt(sheet.clauses, time.start)),
  );
  const plain = withoutBases(
    sheet,
    earlier.filter(({ role }) => role === "plain"),
    figure,
    false,
  );
  const each = inEach(sheet, plain, clause, figure);
  if (each !== undefined) return each;
  const last = happenedOn(sheet, scan, plain, figure) ?? intraday(sheet, plain, clause, figure) ?? plain.at(-1);
  if (last === undefined || (isDay(last.time) && isForetold(sheet, clause, figure))) return undefined;
  const since = yearAfter(sheet, last.time, clause, figure);
  if (since !== undefined) return toPeriod(last.time, since, "carried", "year-on-year");
  if (last === plain.at(-1)) {
    const both = joinedSpan(sheet, plain);
    if (both !== undefined) return { ...both, evidence: { ...both.evidence, kind: "carried" } };
  }
  return toPeriod(last.time, startOf(sheet, last.time, figure), "carried", "sentence");
}

/** 12日收跌3%，但今年來仍漲31%，盤中一度漲至|1.2萬: of the day, not of the year so far. */
function intraday(sheet: Sheet, plain: readonly Timed[], clause: Clause, { start }: Figure): Timed | undefined {
  if (!INTRADAY.test(sheet.text.slice(clause.start, start)) || !plain.at(-1)?.time.edtf.endsWith("/.."))
    return undefined;
  return plain.findLast(({ time }) => isDay(time));
}

/** 銅價9日上漲，分析師看好會突破|70美元: what is foreseen is not of that day. */
function isForetold({ text }: Sheet, clause: Clause, { start }: Figure): boolean {
  const before = text.slice(Math.max(clause.start, start - REACH), start);
  return /(?:看好|看漲|看涨|預測|预测|預估|预估|預期|预期|預料|预料|上看|料)[^,，]{0,16}[會会將将可達达漲涨跌升降]|有機會|有机会|可望|有望/.test(
    before,
  );
}

const INTRADAY = /[盤盘]中|[盤盘]初|收[盤盘]|早[盤盘]|尾[盤盘]|[終终][場场]/;

/** 去年同期為4,180噸，年減|4.3%: the change is that of the year after. */
function yearAfter(sheet: Sheet, time: Time, clause: Clause, { start, change }: Figure): string | undefined {
  if (change !== "up" && change !== "down") return undefined;
  if (!/^[去上]年(?:同期|同月|同季)$/.test(sheet.text.slice(time.start, time.end))) return undefined;
  if (!YEARLY.test(sheet.text.slice(clause.start, start)) || /\.\./.test(time.edtf)) return undefined;
  return time.edtf.replace(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) + 1));
}

const YEARLY = /^[，,\s]?(?:年|同比|按年|相比|增|減|减|成長|成长|下降|上升|大增|大減|大减|增長|增长)/;

/** 截至3日，…，24小時內|上漲: a window of hours ends on the day named before it in the sentence. */
function windowEnd(near: readonly Timed[], figure: Figure): Slot<string> | undefined {
  if (isDuration(figure) && figure.unit !== "hour") return undefined;
  const day = near.findLast(({ time, role }) => time.end <= figure.start && role === "plain" && isDay(time));
  return day === undefined ? undefined : toPeriod(day.time, day.time.edtf, "carried", "window");
}

/** 過去12個月|翻倍: a window of its own stands before the figure. */
function inWindow(sheet: Sheet, clause: Clause, figure: Figure): boolean {
  const before = inside(sheet.figures, Math.max(clause.start, figure.start - REACH), figure.start).at(-1);
  if (before === undefined || !isDuration(before)) return false;
  return (
    /過去|过去|近|最近$/.test(sheet.text.slice(before.start - 2, before.start + 2)) ||
    /[內内]/.test(sheet.text.slice(before.end - 1, before.end + 1))
  );
}

/** A time of the clause: one to one in lists, else the nearest before the figure, else one in brackets behind it. */
function inClause(
  sheet: Sheet,
  scan: Scan,
  near: readonly Timed[],
  clause: Clause,
  figure: Figure,
): Slot<string> | undefined {
  const times = near.filter(({ time }) => time.start >= clause.start && time.end <= clause.end);
  const before = times.filter(({ time }) => time.end <= figure.start);
  const beside = before.at(-1);
  if (beside?.role === "compared" && isOf(sheet.text.slice(beside.time.end, figure.start), figure)) {
    return toPeriod(beside.time, beside.time.edtf, "printed", "compared");
  }
  const plain = withoutBases(
    sheet,
    before.filter(({ role }) => role === "plain"),
    figure,
    hasForecast(scan, clause, figure),
  );
  const listed = inList(sheet, plain, clause, figure);
  if (listed !== undefined) return listed;
  const event = isNow(sheet, scan, clause, figure) ? undefined : before.findLast(({ role }) => role === "event");
  const last = plain.at(-1) ?? event;
  if (last !== undefined) return toPeriod(last.time, startOf(sheet, last.time, figure), "printed", "clause");
  const behind = times.find(({ time, role }) => time.start >= figure.end && role === "plain");
  if (behind !== undefined && figure.end < sheet.article.title.length && sheet.text[figure.end] === " ")
    return undefined;
  const effect = times.find(({ time }) => time.start >= figure.end);
  if (effect !== undefined && takesEffect(sheet, figure, effect.time))
    return toPeriod(effect.time, effect.time.edtf, "printed", "effect");
  if (behind === undefined || !isAttached(sheet.text.slice(figure.end, behind.time.start))) return undefined;
  // 70%（2021年為60%）: the time in the brackets is that of the figure there.
  const close = closingBehind(sheet.text, behind.time.end, clause.end);
  if (close !== undefined && inside(sheet.figures, behind.time.end, close).length > 0) return undefined;
  return toPeriod(behind.time, behind.time.edtf, "printed", "behind");
}

/** 由6月的3.05%調升為…: the time of what it starts from is no time of what follows; in a forecast it is that of neither. */
function withoutBases(sheet: Sheet, plain: readonly Timed[], figure: Figure, forecast: boolean): readonly Timed[] {
  const kept = plain.filter(({ time }) => {
    if (!/[由從从自較较比]\s?$/.test(sheet.text.slice(time.start - 2, time.start)) || sheet.text[time.end] !== "的")
      return true;
    const base = startsAt(sheet.figures, time.end + 1) ?? startsAt(sheet.figures, time.end + 2);
    return base === undefined || (base === figure && !forecast);
  });
  return kept.filter(({ time }) => !isTurnedFrom(sheet, time, figure));
}

/** 由1至6月下降2.5%轉為增長|2.6%: what it turned to is of no time that it turned from. */
function isTurnedFrom(sheet: Sheet, time: Time, figure: Figure): boolean {
  if (!/[由從从]$/.test(sheet.text.slice(time.start - 1, time.start))) return false;
  const base = inside(sheet.figures, time.end, figure.start).at(-1);
  return base !== undefined && TURNED.test(sheet.text.slice(base.end, figure.start));
}

const TURNED = /^[^,，。；;]{0,4}[轉转升降增減减跌漲涨調调擴扩縮缩]{1,2}[為为至到成]/;

function hasForecast(scan: Scan, clause: Clause, figure: Figure): boolean {
  if ((clause.words & FORECAST) === 0) return false;
  for (let at = Math.max(clause.start, figure.start - REACH); at < figure.start; at++) {
    if (matchAt(scan, FORESEES, at) !== undefined) return true;
  }
  return false;
}

/** 自2月的10美元, 自2022年…以來由9兆降至…: the figure it starts from is of the first day. */
function startOf(sheet: Sheet, time: Time, figure: Figure): string {
  if (!time.edtf.endsWith("/..")) return time.edtf;
  const between = sheet.text.slice(time.end, figure.start);
  const base = /[由從从]$/.test(between) || /^的[^,，]{0,6}$/.test(between);
  if (
    /^[^,，]{0,4}(?:創|创)(?:下|造)?[^,，]{0,4}$/.test(between) &&
    SINCE.test(sheet.text.slice(figure.end, figure.end + 24))
  )
    return time.edtf.slice(0, -3);
  return base && /^[^。；;]{0,14}?[至到為为]/.test(sheet.text.slice(figure.end, figure.end + 15))
    ? time.edtf.slice(0, -3)
    : time.edtf;
}

/** 自1月創下|6357噸|的新高以來. */
const SINCE = /^[^,，。；;]{0,20}以[來来]/;

/** 15日坍塌，今早又…，死亡增至27人: the toll is of the day of the accident. */
function happenedOn(sheet: Sheet, scan: Scan, plain: readonly Timed[], figure: Figure): Timed | undefined {
  if (!isToll(sheet, scan, figure)) return undefined;
  return plain.findLast(({ time }) => isDay(time) && isAccidentDay(sheet, scan, time));
}

/** 較上季的|172噸: the figure is that of the time compared with. */
function isOf(between: string, { change }: Figure): boolean {
  if (/^(?:同期)?(?:期間)?(?:期间)?的?\s?$/.test(between) || OF_THAT_PEAK.test(between)) return true;
  return change !== "up" && change !== "down" && OF_THAT_TIME.test(between);
}

/** 逼近去年5月新高|1.1萬美元. */
const OF_THAT_PEAK =
  /^的?(?:歷史|历史|前波|波段)?(?:新高|高點|高点|新低|低點|低点|紀錄|纪录|高位|高峰|峰值)(?:的?每[\p{Script=Han}]{1,2})?\s?$/u;

/** 低於去年開採的|333枚, 較 8 月（|5,791噸）, 高於1至6月…水準（|0.99%）. */
const OF_THAT_TIME =
  /^(?:[\p{Script=Han}]{0,6}[價价量額额值]為?|[\p{Script=Han}]{0,6}的(?:每[\p{Script=Han}]{1,2})?\s?|[^,，。、；;（()）]{0,30}[（(]\s?)$/u;

/** 3%（2024年）, 5億元於2026年. */
function isAttached(between: string): boolean {
  return /^[^,，。、；]{0,6}[（(於于在]$/.test(between) || /^.{0,2}$/.test(between);
}

/** 110美元的保底價|10月起|生效. */
function takesEffect({ text }: Sheet, figure: Figure, time: Time): boolean {
  return (
    /^[^,，。、；\d]{0,8}$/.test(text.slice(figure.end, time.start)) &&
    /^\s?(?:生效|上路|實施|实施|施行|適用|适用|起算)/.test(text.slice(time.end, time.end + 4))
  );
}

/** 當時, 同期, 當日: the time named last; where only a day can be meant, the last day. */
function pointed(
  sheet: Sheet,
  scan: Scan,
  timed: readonly Timed[],
  clause: Clause,
  figure: Figure,
): Slot<string> | undefined {
  const word = lastWord(sheet, scan, clause, figure);
  if (word === undefined) return undefined;
  const index = lowerBound(timed.length, (i) => timed[i]!.start >= word.start);
  for (let i = index - 1; i >= 0 && index - i <= BACK_MAX; i--) {
    const { time, role } = timed[i]!;
    if (role === "named" || role === "compared" || role === "record") continue;
    if (word.value === "day" && !isDay(time)) continue;
    if (!/[屆届]/.test(sheet.text[word.start]!) && isLater(time, sheet.article.published)) continue;
    return toPeriod(time, time.edtf.replace(/\/\.\.$/, ""), "carried", "then");
  }
  return undefined;
}

/** Whether a time lies in a month behind the publication. */
function isLater(time: Time, published: string | undefined): boolean {
  return published !== undefined && time.edtf.slice(0, 7) > published.slice(0, 7);
}

/** The last 當時-like word before a figure: in its clause, or opening its sentence. */
function lastWord(sheet: Sheet, scan: Scan, clause: Clause, figure: Figure) {
  const { start, words } = sheet.sentences[clause.sentence]!;
  const first = (clause.words & POINTING) === 0 ? figure.start : clause.start;
  for (let at = figure.start - 1; at >= first && figure.start - at < 40; at--) {
    const word = matchAt(scan, THENS, at);
    if (word === undefined || word.end > figure.start) continue;
    if (inside(sheet.times, word.start - 6, word.end).length === 0) return word;
  }
  const earliest = (words & POINTING) === 0 ? clause.start : start;
  for (let at = clause.start - 1; at >= earliest && clause.start - at < 60; at--) {
    if (startsAt(sheet.times, at) !== undefined) break;
    const word = matchAt(scan, THENS, at);
    if (word?.value === "day") return word;
  }
  if (start >= clause.start || figure.start - start >= REACH || inside(sheet.times, start, figure.start).length > 0)
    return undefined;
  return matchAt(scan, THENS, start);
}

/** 由目前的|2%拉高到5%: only what it starts from is so now. */
function isBase(sheet: Sheet, now: Span, figure: Figure): boolean {
  if (!/[由從从自]$/.test(sheet.text.slice(now.start - 1, now.start))) return false;
  return inside(sheet.figures, now.end, figure.start).length > 0;
}

/** 目前, 每年: what follows is so now, not at the time named before. */
function isNow(sheet: Sheet, scan: Scan, clause: Clause, figure: Figure): boolean {
  const from = (clause.words & PRESENT) === 0 ? figure.start : Math.max(clause.start, figure.start - REACH);
  for (let at = from; at < figure.start; at++) {
    const now = matchAt(scan, NOWS, at);
    if (now !== undefined && !isBase(sheet, now, figure)) return true;
  }
  const { start } = sheet.sentences[clause.sentence]!;
  const opens = figure.start - start < REACH && matchAt(scan, NOWS, start) !== undefined;
  return opens && inside(sheet.times, start, figure.start).length === 0;
}
