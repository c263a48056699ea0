import { compare, decimal } from "#base";
import { isClauseEnd, isDigit, isHan, isLetter } from "./char.ts";
import { isNear } from "./context-unit.ts";
import { isHanNumeral } from "./han.ts";
import type { Quantity } from "./printed.ts";
import { type Scan, skipBlanks, skipBlanksBack } from "./scan.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";
import { NO_ONE_BEFORE } from "./words/names.ts";

/** Facts about the surroundings that decide whether a number is a figure. */
export interface Surroundings {
  readonly hedged: boolean;
  readonly changed: boolean;
  readonly priced: boolean;
  /** Counts people by the noun behind it. */
  readonly peopled: boolean;
}

const ONE = decimal(1);
const TWO = decimal(2);
const HUNDRED = decimal(100);
/** A Chinese numeral of so many characters counts without a unit: 二百零一。 */
const LONG = 3;
const THOUSAND_LIKE = "数".charCodeAt(0);
const PAIRED = charTable("人位國大方者隊地強邊端個次種場派黨州造極點分部項記條類球");
const NARRATED = makeTrieBack<true>(wordsOf("最後 這 那 某 同 有 的 每 任何 前 隔 整", true));
const WINDOW = makeTrieBack<true>(wordsOf("過去的 未來的 接下來的 近 最近的 今後的 之後的", true));
const DAY_PARTS = makeTrie<true>(wordsOf("上午 下午 凌晨 清晨 早上 晚上 晚間 中午 傍晚 深夜 半夜", true));
const NO_ONE = charTable(NO_ONE_BEFORE);
const ONLY = makeTrieBack<true>(wordsOf("僅 只 僅有 只有 唯 共 至少 剩 僅剩 只剩 另有 再添", true));
const CASUALTY = makeTrie<true>(
  wordsOf("死 亡 傷 罹難 失蹤 喪生 遇難 受困 獲救 身亡 遭逮 被捕 輕重傷 不治 落網", true),
);
const CASUALTY_REACH = 7;
/** Verbs and marks after which a bare number is the value of something. */
const VALUE_CUES = makeTrieBack<true>(
  wordsOf("為 達 至 到 報 收 在 共 計 僅 剩 = : 指數 約 得 PMI CPI PPI EPS 讀數 值 於 只 近 逾 破", true),
);
/** Characters behind which Western digits count nothing: particles, verbs, prepositions. */
const NOT_NOUN = charTable(
  "的是在和與及或將已也都後前時中上下而但且則並之於為被把從對向由以所可會能要其此該這那不沒未曾正再又就才只還很更最等至到內外間起止版裡號款日月年",
);
const ROW_COUNTED = charTable("家處件名座起輛台戶位張間架艘筆顆枚次條");
/** 刑法|二七一條: of a law. */
const LAW = charTable("法例則典第");
const UNIT_BEFORE_BARE = charTable("上破逾近數超過達好成");

/** Whether a quantity with a unit says something, or only 一個 as an article, 百 as a word. */
export function isMeasured(scan: Scan, quantity: Quantity, around: Surroundings): boolean {
  const { numeral, unit, start } = quantity;
  if (numeral.bare && !around.hedged && !around.priced && !quantity.over) {
    const money = unit?.kind === "money" && numeral.scaled;
    if (!money && UNIT_BEFORE_BARE[scan.codes[start - 1] ?? 0] === 0) return false;
  }
  if (numeral.row && !isRowCounted(scan, quantity)) return false;
  if (unit?.kind === "count" && (isVersion(scan, quantity) || isSection(scan, quantity))) return false;
  if (isPair(scan, quantity)) return isTold(scan, quantity, around);
  if (isHour(scan, quantity) || isDateline(scan, quantity) || isContractMonth(scan, quantity)) return false;
  if (compare(quantity.low, ONE) !== 0 || numeral.scaled || numeral.places > 0 || quantity.over) return true;
  if (start > 0 && numeral.written === "han" && NO_ONE[scan.codes[start - 1]!] === 1) return false;
  if (unit?.kind === "duration") return !isNarrated(scan, quantity);
  if (unit?.kind !== "count" && unit?.kind !== "person") return true;
  return isTold(scan, quantity, around);
}

/** 一○三七|毫米, 三二○|家: a row of digits is a number before a unit, not before 年, 號 or a noun. */
function isRowCounted(scan: Scan, { numeral, unit, start, end }: Quantity): boolean {
  if (unit === undefined || unit.kind === "duration") return false;
  if (unit.kind === "count" && LAW[scan.codes[start - 1] ?? 0] === 1) return false;
  return unit.kind !== "count" || numeral.places > 0 || ROW_COUNTED[scan.codes[end - 1]!] === 1;
}

/** 紐約4日電, 紐約4日綜合外電報導: the day of a dateline. */
function isDateline(scan: Scan, { unit, end }: Quantity): boolean {
  return unit?.id === "day" && scan.codes[end - 1] === DAY_MARK && matchAt(scan, WIRES, end) !== undefined;
}

/** 三個月期|銅, 3個月|銅期貨: a contract that is traded, not a length of time. */
function isContractMonth(scan: Scan, { unit, start, end }: Quantity): boolean {
  if (unit?.id !== "month" || RUN_BEFORE[scan.codes[start - 1] ?? 0] === 1) return false;
  scan.steps++;
  return matchAt(scan, CONTRACTS, scan.codes[end - 1] === TERM ? end - 1 : end) !== undefined;
}

const TERM = "期".charCodeAt(0);
const RUN_BEFORE = charTable("近去來前後這那達了連續");
const CONTRACTS = makeTrie<true>(
  wordsOf(
    "期銅 期鋁 期鋅 期鎳 期錫 期鉛 期鈷 期鋰 期貨 銅期貨 鋁期貨 鋅期貨 鎳期貨 錫期貨 鉛期貨 鈷期貨 銅礦期貨 銅合約 鋁合約 鋅合約 鎳合約 錫合約 鉛合約 期貨銅 期約",
    true,
  ),
);

const DAY_MARK = "日".charCodeAt(0);
const WIRES = makeTrie<true>(
  wordsOf("電) 訊) 電】 訊】 專電 綜合外電 外電 綜合報導 綜合報道 報導) 報道) 電訊 電:", true),
);

/** 1位 and 兩國 are articles and pronouns, unless a hedge, a change or a casualty makes them counts. */
function isTold(scan: Scan, { start, end, unit }: Quantity, around: Surroundings): boolean {
  if (around.hedged || around.changed || matchBefore(scan, ONLY, start) !== undefined) return true;
  if (isMember(scan, start, end)) return true;
  if (unit?.kind !== "person") return false;
  return isCasualty(scan, end) || matchBefore(scan, CASUALTY_BEFORE, start) !== undefined;
}

/** 東縣3處、|西縣1處、南縣2處: one of a list of names with their counts. */
function isMember(scan: Scan, start: number, end: number): boolean {
  const unit = scan.codes[end - 1]!;
  if (scan.codes[end] === LIST && countsAlike(scan, end + 1, unit)) return true;
  for (let i = start - 1; i >= start - MEMBER_MAX && isHan(scan.codes[i] ?? 0); i--) {
    scan.steps++;
    if (scan.codes[i - 1] === LIST) return scan.codes[i - 2] === unit && isDigit(scan.codes[i - 3] ?? 0);
  }
  return false;
}

/** Whether a name and a number with the same unit begin at `at`. */
function countsAlike(scan: Scan, at: number, unit: number): boolean {
  let i = at;
  while (i < at + MEMBER_MAX && isHan(scan.codes[i]!)) i++;
  if (i === at) return false;
  const digits = i;
  while (i < digits + MEMBER_MAX && isDigit(scan.codes[i]!)) i++;
  scan.steps += i - at;
  return i > digits && scan.codes[i] === unit;
}

const LIST = "、".charCodeAt(0);
const MEMBER_MAX = 5;
const CASUALTY_BEFORE = makeTrieBack<true>(
  wordsOf("死亡 受傷 失蹤 失聯 罹難 喪生 遇難 受困 獲救 輕傷 重傷 送醫 落海 死 傷 亡", true),
);

/** 最後一天, 這一年, and the 一周 of 一周四天: a day of the story or a rate, not a length of time. */
function isNarrated(scan: Scan, { start, end, numeral, unit }: Quantity): boolean {
  if (numeral.written !== "han" || unit?.kind !== "duration") return false;
  const next = scan.codes[end]!;
  scan.steps++;
  const rate = isDigit(next) || (isHanNumeral(next) && next !== THOUSAND_LIKE);
  if (rate || matchBefore(scan, WINDOW, start) !== undefined) return rate;
  return matchBefore(scan, NARRATED, start) !== undefined;
}

/** 兩國, 兩人, 兩大: the two of whom the text already spoke. 兩座礦場 and 兩名礦工 are counts. */
function isPair(scan: Scan, { low, high, numeral, unit, end, over }: Quantity): boolean {
  if (unit === undefined || (unit.kind !== "count" && unit.kind !== "person")) return false;
  if (compare(low, TWO) !== 0 || compare(high, TWO) !== 0 || numeral.scaled || numeral.places > 0 || over) return false;
  scan.steps++;
  return end - numeral.end === 1 && PAIRED[scan.codes[numeral.end]!] === 1;
}

/** 一人死亡, 1名礦工罹難: the one is counted after all. */
function isCasualty(scan: Scan, at: number): boolean {
  for (let i = at; i <= at + CASUALTY_REACH && !isClauseEnd(scan.codes[i]!); i++) {
    if (matchAt(scan, CASUALTY, i) !== undefined) return true;
  }
  return false;
}

/** Whether a number without unit is a figure: a price, a change, an index, a count of the noun behind it. */
export function isBareFigure(scan: Scan, quantity: Quantity, around: Surroundings): boolean {
  const { numeral, start, end } = quantity;
  if (around.priced) return true;
  if (scan.codes[end] === TEN_YEARS) return false; // 7旬|老翁
  const one = numeral.written === "han" && end === start + 1 && compare(quantity.low, ONE) === 0;
  if (around.peopled) return !one || around.hedged || isCasualty(scan, end);
  if (isCode(scan, start, end)) return false;
  if (isAlone(scan, start, end)) return true;
  if (numeral.written === "han") return isBareHan(scan, quantity, around);
  if (around.changed) return true;
  const latinBefore = isLetter(scan.codes[skipBlanksBack(scan, start, 1) - 1] ?? 0);
  if (numeral.scaled) return true;
  if (around.hedged) return !latinBefore;
  if (isYearLike(quantity)) return false;
  if (latinBefore) return false;
  if (numeral.places > 0) return !isVersion(scan, quantity);
  if (numeral.grouped) return true;
  if (matchBefore(scan, VALUE_CUES, skipBlanksBack(scan, start, 1)) !== undefined && isOpenBehind(scan, end))
    return true;
  const next = scan.codes[end]!;
  return isHan(next) && NOT_NOUN[next] === 0 && numeral.digits <= 6 && isFreeBefore(scan, start);
}

/** A number that fills its line, as a table's cell does. */
function isAlone(scan: Scan, start: number, end: number): boolean {
  const from = skipBlanksBack(scan, start, 2);
  const until = skipBlanks(scan, end, 2);
  const minus = scan.codes[from - 1] === 0x2d || scan.codes[from - 1] === 0x8d1f ? from - 1 : from; // 负
  const before = scan.codes[minus - 1] ?? 0;
  const behind = until >= scan.length ? 0 : scan.codes[until]!;
  return (minus === 0 || before === 0x0a) && (behind === 0 || behind === 0x0a);
}

/** 信義路五段: a part of a street. */
function isSection(scan: Scan, { start, end }: Quantity): boolean {
  scan.steps += 2;
  return scan.codes[end - 1] === SECTION && STREET[scan.codes[start - 1] ?? 0] === 1;
}

const SECTION = "段".charCodeAt(0);
const STREET = charTable("路街道線");

/** 上午約4點: a clock time with a hedge. */
function isHour(scan: Scan, { low, high, numeral, unit, start, end }: Quantity): boolean {
  if (unit?.kind !== "count" || scan.codes[end - 1] !== OCLOCK || numeral.places > 0 || numeral.scaled) return false;
  return compare(low, high) === 0 && low.exponent === 0 && low.digits <= 24n && isNear(scan, start, DAY_PARTS, 5);
}

const OCLOCK = "点".charCodeAt(0);

/** A Chinese number without unit: only with a scale, a hedge, or alone between marks (百分比以外的 十五、). */
function isBareHan(scan: Scan, quantity: Quantity, around: Surroundings): boolean {
  const { numeral, start, end } = quantity;
  if (numeral.row) return false;
  if (numeral.bare) return around.hedged || quantity.over || UNIT_BEFORE_BARE[scan.codes[start - 1] ?? 0] === 1;
  if (around.hedged || around.changed || quantity.over) return end - start > 1 || around.hedged;
  if (numeral.scaled || numeral.places > 0) return true;
  const several = compare(quantity.low, quantity.high) !== 0;
  if (several) return end - start > 1;
  const open = isOpenBehind(scan, end);
  if (end - start >= LONG && open && !isHan(scan.codes[end]!) && compare(quantity.low, HUNDRED) >= 0) return true;
  return end - start > 1 && !isHan(scan.codes[start - 1] ?? 0) && open;
}

/** (2330), (註1), #7, 2330-TW, (滬:601899): a code or a mark. */
function isCode(scan: Scan, start: number, end: number): boolean {
  const before = scan.codes[start - 1] ?? 0;
  const behind = scan.codes[end]!;
  scan.steps += 3;
  if (before === 0x28 && (behind === 0x29 || behind === 0x2d || behind === 0x2e || behind === 0x2c)) return true;
  if (behind === 0x29 && (start <= 1 || (before === 0x3a && LISTED_IN[scan.codes[start - 2] ?? 0] === 1))) return true;
  if ((behind === 0x2d || behind === 0x2e) && isLetter(scan.codes[end + 1]!)) return true;
  return (behind === 0x2e || behind === 0x3001 || behind === 0x29) && (start === 0 || scan.codes[start - 1] === 0x0a);
}

/** The market, or 代碼, before the colon and the code of a share. */
const LISTED_IN = charTable("滬深港碼號");
const TEN_YEARS = "旬".charCodeAt(0);

function isYearLike({ numeral, low }: Quantity): boolean {
  return (
    numeral.digits === 4 &&
    !numeral.grouped &&
    !numeral.scaled &&
    low.exponent === 0 &&
    low.digits >= 1800n &&
    low.digits <= 2199n
  );
}

/** 川普2.0, 工業4.0, 3.2.1: a version. */
function isVersion(scan: Scan, { numeral, low, start, end }: Quantity): boolean {
  if (
    numeral.places === 1 &&
    low.digits % 10n === 0n &&
    low.digits < 100n &&
    isHan(scan.codes[start - 1] ?? 0) &&
    matchBefore(scan, VALUE_CUES, start) === undefined
  )
    return true;
  return scan.codes[end] === 0x2e && isDigit(scan.codes[end + 1]!);
}

function isOpenBehind(scan: Scan, end: number): boolean {
  const code = scan.codes[end]!;
  return !isLetter(code) && !isDigit(code) && code !== 0x2d && code !== 0x2f && code !== 0x3a;
}

function isFreeBefore(scan: Scan, start: number): boolean {
  const code = scan.codes[start - 1] ?? 0;
  return code !== 0x2d && code !== 0x2f && code !== 0x3a && code !== 0x2e;
}
