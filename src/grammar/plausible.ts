import { compare, decimal } from "#base";
import { isClauseEnd, isDigit, isHan, isLetter } from "./char.ts";
import type { Quantity } from "./quantity.ts";
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
const NO_ONE = charTable(NO_ONE_BEFORE);
const ONLY = makeTrieBack<true>(wordsOf("僅 只 僅有 只有 唯 共 至少 剩 僅剩 只剩 其中 另 另有 再添", true));
const CASUALTY = makeTrie<true>(wordsOf("死 亡 傷 罹難 失蹤 喪生 遇難 受困 獲救 身亡 遭逮 被捕 輕重傷 不治 落網", true));
const CASUALTY_REACH = 7;
/** Verbs and marks after which a bare number is the value of something. */
const VALUE_CUES = makeTrieBack<true>(wordsOf("為 達 至 到 報 收 在 共 計 僅 剩 = : 指數 約 得 PMI CPI PPI EPS 讀數 值 於 只 近 逾 破", true));
/** Characters behind which Western digits count nothing: particles, verbs, prepositions. */
const NOT_NOUN = charTable("的是在和與及或將已也都後前時中上下而但且則並之於為被把從對向由以所可會能要其此該這那不沒未曾正再又就才只還很更最等至到內外間起止版裡號款日月年");
const UNIT_BEFORE_BARE = charTable("上破逾近數超過達好成");

/** Whether a quantity with a unit says something, or only 一個 as an article, 百 as a word. */
export function isMeasured(scan: Scan, quantity: Quantity, around: Surroundings): boolean {
  const { numeral, unit, start } = quantity;
  if (numeral.bare && !around.hedged && !around.priced && !quantity.over) {
    const money = unit?.kind === "money" && numeral.scaled;
    if (!money && UNIT_BEFORE_BARE[scan.codes[start - 1] ?? 0] === 0) return false;
  }
  if (numeral.row && unit?.kind !== "money" && unit?.kind !== "percent") return false;
  if (unit?.kind === "count" && isVersion(scan, quantity)) return false;
  if (compare(quantity.low, ONE) !== 0 || numeral.scaled || numeral.places > 0 || quantity.over) return true;
  if (start > 0 && numeral.written === "han" && NO_ONE[scan.codes[start - 1]!] === 1) return false;
  if (unit?.kind !== "count" && unit?.kind !== "person") return true;
  if (around.hedged || around.changed) return true;
  return matchBefore(scan, ONLY, start) !== undefined || isCasualty(scan, quantity.end);
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
  if (around.priced || around.peopled) return true;
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
  if (matchBefore(scan, VALUE_CUES, skipBlanksBack(scan, start, 1)) !== undefined && isOpenBehind(scan, end)) return true;
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

/** A Chinese number without unit: only with a scale, a hedge, or alone between marks (百分比以外的 十五、). */
function isBareHan(scan: Scan, quantity: Quantity, around: Surroundings): boolean {
  const { numeral, start, end } = quantity;
  if (numeral.row) return false;
  if (numeral.bare) return around.hedged || quantity.over || UNIT_BEFORE_BARE[scan.codes[start - 1] ?? 0] === 1;
  if (around.hedged || around.changed || quantity.over) return end - start > 1 || around.hedged;
  if (numeral.scaled || numeral.places > 0) return true;
  const several = compare(quantity.low, quantity.high) !== 0;
  if (several) return end - start > 1;
  return end - start > 1 && !isHan(scan.codes[start - 1] ?? 0) && isOpenBehind(scan, end);
}

/** (2330), (註1), #7, 2330-TW: a code or a mark. */
function isCode(scan: Scan, start: number, end: number): boolean {
  const before = scan.codes[start - 1] ?? 0;
  const behind = scan.codes[end]!;
  scan.steps += 3;
  if (before === 0x28 && (behind === 0x29 || behind === 0x2d || behind === 0x2e || behind === 0x2c)) return true;
  if (behind === 0x29 && start <= 1) return true;
  if ((behind === 0x2d || behind === 0x2e) && isLetter(scan.codes[end + 1]!)) return true;
  return (behind === 0x2e || behind === 0x3001 || behind === 0x29) && (start === 0 || scan.codes[start - 1] === 0x0a);
}

function isYearLike({ numeral, low }: Quantity): boolean {
  return numeral.digits === 4 && !numeral.grouped && !numeral.scaled && low.exponent === 0 && low.digits >= 1800n && low.digits <= 2199n;
}

/** 川普2.0, 工業4.0, 3.2.1: a version. */
function isVersion(scan: Scan, { numeral, low, start, end }: Quantity): boolean {
  if (numeral.places === 1 && low.digits % 10n === 0n && low.digits < 100n && isHan(scan.codes[start - 1] ?? 0) && matchBefore(scan, VALUE_CUES, start) === undefined) return true;
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
