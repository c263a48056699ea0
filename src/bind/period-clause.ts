import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Figure, Slot, Time } from "#model";
import { closingBehind } from "./period-aside.ts";
import { isOfAim, startOf, withoutBases } from "./period-base.ts";
import { inList } from "./period-list.ts";
import { isNow } from "./period-now.ts";
import { type Timed, toPeriod } from "./period-time.ts";
import { type Clause, inside, type Sheet } from "./sheet.ts";
import { watch } from "./watch.ts";
import { FORESEEN } from "./words/periods.ts";

const FORESEES = makeTrie(wordsOf(FORESEEN, true));
const FORECAST = watch(FORESEES);
/** How far before a figure the word of a forecast may stand. */
const REACH = 160;

/** A time of the clause: one to one in lists, else the nearest before the figure, else one in brackets behind it. */
export function inClause(
  sheet: Sheet,
  scan: Scan,
  near: readonly Timed[],
  clause: Clause,
  figure: Figure,
): Slot<string> | undefined {
  const times = near.filter(({ time }) => time.start >= clause.start && time.end <= clause.end);
  const before = times.filter(({ time }) => time.end <= figure.start);
  const beside = before.at(-1);
  const ofBase = BASE.test(sheet.text.slice(figure.end, figure.end + 4));
  if (beside?.role === "compared" && (ofBase || isOf(sheet.text.slice(beside.time.end, figure.start), figure))) {
    return toPeriod(beside.time, beside.time.edtf, "printed", "compared");
  }
  const plain = withoutBases(
    sheet,
    before.filter(({ time, role }) => role === "plain" && !isOfAim(sheet, time, figure)),
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

function hasForecast(scan: Scan, clause: Clause, figure: Figure): boolean {
  if ((clause.words & FORECAST) === 0) return false;
  for (let at = Math.max(clause.start, figure.start - REACH); at < figure.start; at++) {
    if (matchAt(scan, FORESEES, at) !== undefined) return true;
  }
  return false;
}

/** 以2019年的排放3萬噸|為基準, 與去年產量3萬噸|相比. */
const BASE = /^(?:(?:為|为|作為|作为)基[期準准礎础]|相[比較较])/;

/** 較上季的|172噸: the figure is that of the time compared with. */
function isOf(between: string, { change, unit }: Figure): boolean {
  const moved = change === "up" || change === "down";
  if (moved && unit === "x" && between.trim() === "") return false; // 較年初|翻倍
  if (/^(?:同期)?(?:期間)?(?:期间)?的?\s?$/.test(between) || OF_THAT_CHANGE.test(between) || OF_THAT_PEAK.test(between))
    return true;
  return !moved && OF_THAT_TIME.test(between);
}

/** 逼近去年5月新高|1.1萬美元. */
const OF_THAT_PEAK =
  /^的?(?:歷史|历史|前波|波段)?(?:新高|高點|高点|新低|低點|低点|紀錄|纪录|高位|高峰|峰值)(?:的?每[\p{Script=Han}]{1,2})?\s?$/u;

/** 較10月的年減|5.5%. */
const OF_THAT_CHANGE =
  /^的(?:[年月季][增減减]|同比增[長长]|同比下降|增幅|減幅|减幅|漲幅|涨幅|跌幅|降幅|增速|成長|成长)\s?$/;

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
