import { type Decimal, type Draft, negate } from "#base";
import type { Bound, Change, Figure } from "#model";
import { endOfDigits } from "./arabic.ts";
import { findHedgeAfter, findHedgeBefore } from "./bound.ts";
import { findChange } from "./change.ts";
import { isClauseEnd, isDigit, isHan, isLetter } from "./char.ts";
import { hanUnit } from "./han.ts";
import { endOfName, isLetterBehind, isNamePart, skipRoads } from "./latin.ts";
import { isListed, readList } from "./list.ts";
import { findMoneyBefore } from "./money.ts";
import { isPeople } from "./people.ts";
import { isBareFigure, isMeasured, type Surroundings } from "./plausible.ts";
import type { Quantity } from "./printed.ts";
import { readQuantity } from "./quantity.ts";
import { readRange } from "./range.ts";
import { readRatio } from "./ratio.ts";
import { skipPosts } from "./road-post.ts";
import { type Scan, skipBlanksBack } from "./scan.ts";
import type { Sink } from "./sink.ts";
import { readSpread } from "./spread.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";
import { PLAIN_ID, type Unit } from "./unit.ts";

const NEGATIVE = charTable("負-−");
const SPEEDY = new Set(["km", "mi", "nmi"]);
const HOURLY = makeTrieBack<true>(
  wordsOf("時速 時速達 時速高達 時速可達 時速為 每小時 每小時達 每小時高達 每小時可達", true),
);
/** A hyphen behind these is a minus: 為-4.5%. Behind other characters it joins a name. */
const LEADS_SIGN = charTable("為是至到達約計報於由從自的近逾過僅率溫額潤損益餘差");
const ZERO_BELOW = charTable("下");
const SEVERAL = charTable("幾");
const NUMBER_OF = charTable("數");
/** 幾 before these is as good as 數; before longer times it mostly says "recent". */
const COUNTED_SEVERAL = new Set(["hour", "minute", "second", "day", "person"]);
const NOT_SEVERAL = charTable("近這那前上未來去頭最好隔每有沒等哪第過");
const NO_SEVERAL = charTable("多人總件次家戶無倍指係參代函分基少計整常變歲全級點度票股位名對");

/**
 * Reads the figure at `at`, which is a digit or a Chinese numeral, and pushes it when it says something. Returns where
 * to go on; `at` itself when nothing was read.
 */
export function readFigure(sink: Sink, at: number): number {
  const { scan } = sink;
  const arabic = isDigit(scan.codes[at]!) || scan.codes[at] === 0x2e;
  const priced = findMoneyBefore(scan, at);
  if (arabic && priced === undefined && isNamePart(scan, at)) return endOfName(scan, at);
  const ratio = arabic ? readRatio(scan, at) : undefined;
  const first = ratio ?? readQuantity(scan, at);
  if (first === undefined) return arabic ? endOfDigits(scan, at) : endOfUnits(scan, at);
  if (arabic) {
    const roads = skipRoads(scan, at, first.numeral.end);
    if (roads > at) return roads;
    const posts = skipPosts(scan, at, first.numeral.end);
    if (posts > at) return posts;
  }
  if (isVague(scan, first)) return first.numeral.start + 1;
  if (arabic && isRow(scan, first.numeral.end)) return endOfDigits(scan, at);
  const spread = readSpread(scan, first);
  if (spread !== undefined) return push(sink, spread, priced);
  const range = readRange(scan, first);
  if (range !== undefined) return push(sink, range, priced);
  if (first.unit === undefined && priced === undefined) {
    const list = readList(scan, first);
    if (list !== undefined) {
      for (const item of list) push(sink, item, undefined);
      return list.at(-1)!.end;
    }
    if (arabic && isLetterBehind(scan, first.end)) return endOfName(scan, first.end);
    if (arabic && isOfIndex(scan, at, first)) return first.end;
  }
  return push(sink, first, priced);
}

/** 滬深|300|指數: a whole number of digits between its name and 指數. */
function isOfIndex(scan: Scan, at: number, { numeral, end }: Quantity): boolean {
  if (numeral.scaled || numeral.places > 0 || at === 0 || !isHan(scan.codes[at - 1]!)) return false;
  return matchAt(scan, INDEX, end) !== undefined;
}

const INDEX = makeTrie<true>(wordsOf("指數 ETF 成分股 成份股", true));

/** Behind a run of units that makes no number (萬萬萬…): noise is read once. */
function endOfUnits(scan: Scan, at: number): number {
  let i = at;
  while (hanUnit(scan.codes[i]!) > 0) i++;
  scan.steps += i - at + 1;
  return i;
}

/** 3.2.1 and 1.1.1.1: a version or an address. */
function isRow(scan: Scan, end: number): boolean {
  scan.steps += 2;
  return scan.codes[end] === 0x2e && isDigit(scan.codes[end + 1]!);
}

/**
 * 幾個, 近幾年: no figure; 幾十, 十幾 and 幾小時 (as 數小時) are. 數 counts only before a unit and not inside 多數, 人數,
 * 雙位數.
 */
function isVague(scan: Scan, { numeral, unit }: Quantity): boolean {
  const code = scan.codes[numeral.start]!;
  const before = scan.codes[numeral.start - 1] ?? 0;
  const alone = numeral.end === numeral.start + 1;
  if (NUMBER_OF[code] === 1) return NO_SEVERAL[before] === 1 || (alone && unit === undefined);
  if (SEVERAL[code] === 0 || !alone) return false;
  return unit === undefined || !COUNTED_SEVERAL.has(unit.id) || NOT_SEVERAL[before] === 1;
}

/** Decides whether a quantity is a figure; pushes it. Returns where to go on. */
function push(sink: Sink, quantity: Quantity, priced: { id: string; start: number } | undefined): number {
  const { scan } = sink;
  if (quantity.unit?.kind === "none") return quantity.end;
  const sign = readSign(scan, quantity.start);
  const front = priced?.start ?? sign.start;
  let before = findHedgeBefore(scan, front);
  const bare = quantity.numeral.bare;
  if (before?.near === true && quantity.unit?.kind === "duration" && !bare && !isNearly(scan, before.at, quantity.end))
    before = undefined;
  const after = findHedgeAfter(scan, quantity.end, quantity.unit?.kind);
  const start = before?.at ?? front;
  const end = after?.at ?? quantity.end;
  const listed = isListed(sink, start);
  const change =
    (isReached(sink, start) ? "to" : findChange(scan, start, end, quantity.unit?.kind)) ??
    (listed ? sink.figures.at(-1)?.change : undefined) ??
    sign.change;
  const peopled = isPeople(scan, quantity);
  const around: Surroundings = {
    hedged: before !== undefined,
    changed: change !== undefined,
    priced: priced !== undefined,
    peopled,
  };
  const said = quantity.unit === undefined ? isBareFigure(scan, quantity, around) : isMeasured(scan, quantity, around);
  if (!said) return quantity.end;
  const unit = peopled ? "person" : toSpeed(scan, start, toUnit(sink, quantity, priced?.id, listed), quantity.unit);
  const apart = quantity.low !== quantity.high && !isSame(quantity.low, quantity.high);
  const bound: Bound =
    before?.bound ??
    (quantity.over ? ">" : undefined) ??
    boundAfter(scan, after?.bound, start, end, quantity) ??
    (isApproximate(quantity, apart) ? "about" : "=");
  noteMoney(sink, start, end, unit);
  sink.figures.push(toFigure(quantity, { start, end, bound, unit, change, negative: sign.negative }));
  return end;
}

/** 實施近八個月的禁令, 近四個月新低: nearly so long; 近五年 alone is the last five years. */
function isNearly(scan: Scan, near: number, end: number): boolean {
  return matchBefore(scan, LASTS, near) !== undefined || matchAt(scan, RECORDS, end) !== undefined;
}

const LASTS = makeTrieBack<true>(
  wordsOf(
    "實施 長達 持續 歷時 耗時 費時 花 花了 花費 停工 停擺 停產 經營 營運 開採 施行 執行 延宕 拖延 拖了 等了 等待 談判 協商 服務 任職 封閉 關閉 中斷 租期 為期 已",
    true,
  ),
);
const RECORDS = makeTrie<true>(wordsOf("新高 新低 高點 低點 最高 最低 高位 低位 ", true));

/** 下滑3個基點至4.02%: behind a change and 至 stands the level that it led to. */
function isReached({ scan, figures }: Sink, start: number): boolean {
  const last = figures.at(-1);
  const at = skipBlanksBack(scan, start);
  scan.steps++;
  if (last === undefined || REACHED[scan.codes[at - 1] ?? 0] === 0) return false;
  if (skipBlanksBack(scan, at - 1) !== last.end) return false;
  return last.change === "up" || last.change === "down";
}

const REACHED = charTable("至到");

interface Dress {
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
  readonly unit: string;
  readonly change: Change | undefined;
  readonly negative: boolean;
}

function toFigure(quantity: Quantity, dress: Dress): Figure {
  const { numeral, unit } = quantity;
  const power = unit?.power ?? 0;
  const counted =
    unit === undefined ||
    unit.kind === "count" ||
    unit.kind === "person" ||
    unit.kind === "stock" ||
    unit.kind === "coin";
  const exact = counted && !numeral.scaled && numeral.places === 0 && dress.bound === "=";
  const [least, most] = dress.negative ? [quantity.high, quantity.low] : [quantity.low, quantity.high];
  const figure: Partial<Draft<Figure>> = {
    start: dress.start,
    end: dress.end,
    low: lift(least, power, dress.negative),
    high: lift(most, power, dress.negative),
    bound: dress.bound,
    unit: dress.unit,
  };
  if (dress.change !== undefined) figure.change = dress.change;
  if (exact) figure.exact = exact;
  figure.rule = "figure";
  return figure as Figure;
}

function lift(value: Decimal, power: number, isNegative: boolean): Decimal {
  const moved = power === 0 ? value : { digits: value.digits, exponent: value.exponent + power };
  return isNegative ? negate(moved) : moved;
}

function isSame(a: Decimal, b: Decimal): boolean {
  return a.digits === b.digits && a.exponent === b.exponent;
}

/** 數十, 十幾, 三四十 and 上百 are approximations by their own words; a printed range is not. */
function isApproximate({ numeral }: Quantity, apart: boolean): boolean {
  if (numeral.bare) return true;
  return apart && !isSame(numeral.low, numeral.high);
}

/** 24小時內|下跌 is a window, 24小時內|修復 and 6個月內 are deadlines. */
function boundAfter(
  scan: Scan,
  bound: Bound | undefined,
  start: number,
  end: number,
  { unit }: Quantity,
): Bound | undefined {
  if (bound !== "<=" || unit?.id !== "hour") return bound;
  if (matchBefore(scan, WINDOW, start) !== undefined) return "=";
  for (let i = end; i < end + WINDOW_REACH && !isClauseEnd(scan.codes[i]!); i++) {
    if (matchAt(scan, MOVES, i) !== undefined) return "=";
  }
  return bound;
}

const WINDOW = makeTrieBack<true>(wordsOf("過去 最近 近 這 前", true));
/** What is told of a window of hours: how much something moved, fell, came together in it. */
const MOVES = makeTrie<true>(
  wordsOf(
    "漲 跌 升 降 增 減 飆 挫 崩 成交 交易 爆倉 清算 強平 雨量 降雨 累積 累計 湧入 流出 流入 波動 變化 最高 最低",
    true,
  ),
);
const WINDOW_REACH = 8;

function toUnit(sink: Sink, { unit, end }: Quantity, priced: string | undefined, listed: boolean): string {
  if (unit === undefined) return priced ?? "1";
  if (unit.id === "1") return sink.units.coin(end) ?? unit.id;
  if (unit.id === "PHP") return sink.units.peso(end) ?? unit.id;
  if (unit.id !== PLAIN_ID) return unit.id;
  if (priced !== undefined) return priced;
  const last = sink.figures.at(-1);
  return listed && last !== undefined && /^[A-Z]{3}$/.test(last.unit) ? last.unit : (sink.named ?? sink.plainMoney());
}

/** Notes 32.38元人民幣, but no conversion such as (約合人民幣3億元) or 折合新台幣. */
function noteMoney(sink: Sink, start: number, end: number, unit: string): void {
  if (unit !== "CNY" && unit !== "TWD") return;
  const words = sink.scan.text.slice(Math.max(0, start - 4), end);
  if (NAMED.test(words) && !CONVERTED.test(words)) sink.named = unit;
}

const NAMED = /人民[幣币]|新[台臺]幣|NT\$|TWD|CNY|RMB/;
const CONVERTED = /合|[(（]|相當|相当|等於|等于|換算|换算/;

/** 時速120公里, 每小時85英里: a length by the hour. */
function toSpeed(scan: Scan, start: number, id: string, unit: Unit | undefined): string {
  if (
    !SPEEDY.has(id) ||
    unit?.kind !== "length" ||
    matchBefore(scan, HOURLY, skipBlanksBack(scan, start, 1)) === undefined
  )
    return id;
  return `${id}/h`;
}

/** 負三成, -0.3%, 零下5度, +0.96. */
function readSign(
  scan: Scan,
  at: number,
): { readonly start: number; readonly negative: boolean; readonly change?: Change } {
  const code = scan.codes[at - 1] ?? 0;
  scan.steps += 3;
  if (at > 0 && NEGATIVE[code] === 1) {
    const before = scan.codes[at - 2] ?? 0;
    const noun = code === 0x2d && isHan(before) && at > 2 && LEADS_SIGN[before] === 0;
    const joined = isDigit(before) || isLetter(before) || before === 0x25 || noun;
    if (!joined || (code !== 0x2d && !isDigit(before))) return { start: at - 1, negative: true };
  }
  if (at > 1 && ZERO_BELOW[code] === 1 && scan.codes[at - 2] === ZERO) return { start: at - 2, negative: true };
  if (code === 0x2b && at > 0) return { start: at - 1, negative: false, change: "up" };
  return { start: at, negative: false };
}

const ZERO = "零".charCodeAt(0);
