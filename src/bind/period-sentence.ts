import type { Scan } from "#grammar";
import type { Figure, Slot, Time } from "#model";
import { clauseAt } from "./clause.ts";
import { isContrast, outsideAsides } from "./period-aside.ts";
import { startOf, withoutBases } from "./period-base.ts";
import { isAccidentDay, isToll } from "./period-carry.ts";
import { inClause } from "./period-clause.ts";
import { byClock } from "./period-clock.ts";
import { inEach, joinedSpan } from "./period-list.ts";
import { isFromNow, isNow } from "./period-now.ts";
import { pointed } from "./period-then.ts";
import { isDay, isDuration, isRecordLength, type Timed, toPeriod } from "./period-time.ts";
import { inWindow, isOverDay, windowEnd } from "./period-window.ts";
import { type Clause, inside, type Sheet } from "./sheet.ts";

/** How far from a figure its time may stand in the sentence. */
const REACH = 160;

/** The period that the sentence of a figure tells; `undefined` where it tells none. */
export function inSentence(
  sheet: Sheet,
  scan: Scan,
  timed: readonly Timed[],
  figure: Figure,
): Slot<string> | undefined {
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
  if (isFromNow(sheet, clause, figure)) return undefined;
  const then = pointed(sheet, scan, timed, clause, figure) ?? byClock(sheet, timed, clause, figure);
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
  if (last === undefined || isSupposed(sheet, clause, figure)) return undefined;
  if (isDay(last.time) && (isForetold(sheet, clause, figure) || isOverDay(sheet, clause, figure))) return undefined;
  if (/^\d{4}(?:\/\.\.)?$/.test(last.time.edtf) && isQuote(sheet, clause, figure)) return undefined;
  const since = yearAfter(sheet, last.time, clause, figure);
  if (since !== undefined) return toPeriod(last.time, since, "carried", "year-on-year");
  if (/^\d{4}$/.test(last.time.edtf) && SINCE_THEN.test(sheet.text.slice(clause.start, clause.start + 4)))
    return toPeriod(last.time, `${last.time.edtf}/..`, "carried", "since");
  if (last === plain.at(-1)) {
    const both = joinedSpan(sheet, plain);
    if (both !== undefined) return { ...both, evidence: { ...both.evidence, kind: "carried" } };
  }
  return toPeriod(last.time, startOf(sheet, last.time, figure), "carried", "sentence");
}

/** 維持年底預估，但認為一旦跌破|3,850美元: what is only supposed is of no time that another clause tells. */
function isSupposed({ text }: Sheet, { start }: Clause, figure: Figure): boolean {
  return SUPPOSED.test(text.slice(Math.max(start, figure.start - SUPPOSED_MAX), figure.start));
}

const SUPPOSED = /一旦|要是|如果|倘若|假如/;
const SUPPOSED_MAX = 30;

/** 今年以來已跌9%，|報每桶60美元: a price that is told now. */
function isQuote({ text }: Sheet, { start }: Clause, figure: Figure): boolean {
  return (
    /^[A-Z]{3}$/.test(figure.unit) && /^\s?(?:目前|最新|現|现)?[報报](?!酬|[導导告])/.test(text.slice(start, start + 4))
  );
}

/** 2022年創新高，|但此後暴跌. */
const SINCE_THEN = /^[但而卻却]?[此其自][後后]/;

/** 12日收跌3%，但今年來仍漲31%，盤中一度漲至|1.2萬: of the day, not of the year so far. */
function intraday(sheet: Sheet, plain: readonly Timed[], clause: Clause, { start }: Figure): Timed | undefined {
  if (
    !INTRADAY.test(sheet.text.slice(Math.max(clause.start, start - REACH), start)) ||
    !plain.at(-1)?.time.edtf.endsWith("/..")
  )
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
  if (!YEARLY.test(sheet.text.slice(Math.max(clause.start, start - REACH), start)) || /\.\./.test(time.edtf))
    return undefined;
  return time.edtf.replace(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) + 1));
}

const YEARLY = /^[，,\s]?(?:年|同比|按年|相比|增|減|减|成長|成长|下降|上升|大增|大減|大减|增長|增长)/;

/** 15日坍塌，今早又…，死亡增至27人: the toll is of the day of the accident. */
function happenedOn(sheet: Sheet, scan: Scan, plain: readonly Timed[], figure: Figure): Timed | undefined {
  if (!isToll(sheet, scan, figure)) return undefined;
  return plain.findLast(({ time }) => isDay(time) && isAccidentDay(sheet, scan, time));
}
