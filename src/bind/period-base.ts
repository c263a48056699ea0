import type { Span } from "#base";
import type { Figure, Time } from "#model";
import type { Timed } from "./period-time.ts";
import { inside, type Sheet, startsAt } from "./sheet.ts";

/** 由6月的3.05%調升為…: the time of what it starts from is no time of what follows; in a forecast it is that of neither. */
export function withoutBases(
  sheet: Sheet,
  plain: readonly Timed[],
  figure: Figure,
  forecast: boolean,
): readonly Timed[] {
  const kept = plain.filter(({ time }) => {
    if (sheet.text[time.end] !== "的") return true;
    const from = figure.unit === "x" ? TIMES : FROM; // 是8月的21噸的|3倍
    if (!from.test(sheet.text.slice(time.start - 2, time.start))) return true;
    const base = baseAt(sheet, time.end + 1);
    return base === undefined || (base === figure && !forecast);
  });
  return kept.filter(({ time }) => !isTurnedFrom(sheet, time, figure));
}

/** 由上月的每日|3萬噸: the figure right behind. */
function baseAt(sheet: Sheet, from: number): Figure | undefined {
  const each = /^\s?(?:每[日月季年]|[年月日]均)?\s?/.exec(sheet.text.slice(from, from + EACH_MAX))![0].length;
  return startsAt(sheet.figures, from + each) ?? startsAt(sheet.figures, from + 1);
}

const EACH_MAX = 6;
const FROM = /[由從从自較较比]\s?$/;
const TIMES = /[由從从自較较比是為为]\s?$/;

/** 由1至6月下降2.5%轉為增長|2.6%: what it turned to is of no time that it turned from. */
function isTurnedFrom(sheet: Sheet, time: Time, figure: Figure): boolean {
  if (!/[由從从]$/.test(sheet.text.slice(time.start - 1, time.start))) return false;
  const base = inside(sheet.figures, time.end, figure.start).at(-1);
  return base !== undefined && TURNED.test(sheet.text.slice(base.end, figure.start));
}

const TURNED = /^[^,，。；;]{0,4}[轉转升降增減减跌漲涨調调擴扩縮缩]{1,2}[為为至到成]/;

/** 自2月的10美元, 自2022年…以來由9兆降至…: the figure it starts from is of the first day. */
export function startOf(sheet: Sheet, time: Time, figure: Figure): string {
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

/** 完成2030年6兆元目標的|78%: how far one has come is not of the time by which one wants to be there. */
export function isOfAim({ text }: Sheet, time: Span, { start, unit }: Figure): boolean {
  if (unit !== "%" || start - time.end > AIM_MAX || !"的之".includes(text[start - 1] ?? "x")) return false;
  return AIM.test(text.slice(time.end, start));
}

const AIM = /^[^,，。；;]*(?:目標|目标|計畫|计划)[的之]$/;
const AIM_MAX = 24;
