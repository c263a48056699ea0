import { type Decimal, decimal, multiply } from "#base";
import { isLetter } from "./char.ts";
import type { Numeral } from "./printed.ts";
import { type Scan, skipBlanks, skipBlanksBack } from "./scan.ts";
import { readShaking } from "./shaking.ts";
import { hasNoun } from "./text-unit.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, type Trie, wordsOf } from "./trie.ts";
import type { Unit } from "./unit.ts";

const CELSIUS: Unit = { id: "°C", kind: "temperature", power: 0 };
const FAHRENHEIT: Unit = { id: "°F", kind: "temperature", power: 0 };
const ENERGY: Unit = { id: "kWh", kind: "energy", power: 0 };
const COUNT: Unit = { id: "1", kind: "count", power: 0 };
const NOTCHES: Unit = { id: "bp", kind: "other", power: 0 };
const MONTHS: Unit = { id: "month", kind: "duration", power: 0 };
const POINTS: Unit = { id: "pp", kind: "point", power: 0 };
const MINUTES: Unit = { id: "minute", kind: "duration", power: 0 };

const DEGREE = charTable("度");
const NOTCH = charTable("碼");
const DOZEN = charTable("打");
/** 打 behind a number is mostly a verb: 三國打擊, 10人打造. */
const NOT_DOZEN = charTable("擊造算開贏敗破進入出電工人車球折壓詐得死下到斷趴壞住在了包卡仗拼掉響通動法分");
/** 土方|45萬方|: cubic metres of earth; elsewhere 方 counts sides. */
const EARTH_UNIT: Unit = { id: "m3", kind: "volume", power: 0 };
const CUBE = charTable("方");
const NOT_CUBE = charTable("案面式向法位形便言程針陣代");
const EARTH = makeTrie<true>(wordsOf("土方 石方 土石方 挖方 填方 滑坡 塌方 坍方 坍塌 崩塌 垮塌 土石 淤積 體積", true));
const MINUTE = charTable("分");
const SECOND = charTable("秒");
const HOURS = makeTrieBack<true>(wordsOf("小時 小時又 點 時", true));
const WARM = makeTrie<true>(wordsOf("溫 溫度 攝氏 氣溫 升溫 高溫 低溫 暖化 零下 攝氏零下", true));
const FAHR = makeTrie<true>(wordsOf("華氏", true));
const BITCOIN = makeTrie<Unit>([
  ...wordsOf<Unit>("比特幣 BTC", { id: "BTC", kind: "coin", power: 0 }),
  ...wordsOf<Unit>("以太幣 以太坊 ETH", { id: "ETH", kind: "coin", power: 0 }),
]);
const COIN = charTable("枚");
/** 分三期: so many of them; 三期 alone is the third. */
const PHASE = charTable("期");
const PHASED = makeTrieBack<true>(wordsOf("分 共 共分 分成 分為 拆成 共計 連續 每", true));
/** 14班|列車: runs of what goes by a timetable; 14班 alone is a class. */
const RUN = charTable("班");
const RUNNING = makeTrie<true>(
  wordsOf("列車 火車 高鐵 客運 公車 巴士 飛機 航班 班機 客機 渡輪 船 車 次列車 自強號 區間車", true),
);
const RATES = makeTrie<true>(wordsOf("息 利率 息率", true));
const MEASURE = charTable("個");
const POINT_WORD = [..."百分点"].map((character) => character.charCodeAt(0));
/** The difficulty of mining is told in T: 10^12. */
const TERA = 0x54;
const DIFFICULTY = makeTrie<true>(wordsOf("難度 難度值 difficulty Difficulty", true));
const DIFFICULTY_CONTEXT = 40;
const TRILLIONS: Unit = { id: "1", kind: "other", power: 12 };
const CONTEXT = 10;
/** How far back the coin may be named that 枚 counts. */
const COIN_CONTEXT = 40;
const BLANKS_MAX = 4;

interface Reading {
  readonly unit: Unit;
  readonly end: number;
  readonly low?: Decimal;
  readonly high?: Decimal;
}

/** Units that mean different things beside different words: 度, 碼, 打, 分. `at` is where the unit stands. */
export function readContextUnit(scan: Scan, numeral: Numeral, at: number): Reading | undefined {
  const code = scan.codes[at]!;
  const next = scan.codes[at + 1]!;
  scan.steps += 2;
  if (DEGREE[code] === 1) return { unit: toDegree(scan, numeral, at + 1), end: at + 1 };
  if (NOTCH[code] === 1 && isNear(scan, numeral.start, RATES)) return times(numeral, NOTCHES, 25, at + 1); // 1碼 is 25 bp
  if (code === TERA && isDifficulty(scan, numeral.start, at + 1)) return { unit: TRILLIONS, end: at + 1 };
  if (DOZEN[code] === 1 && numeral.places === 0 && NOT_DOZEN[next] === 0) return times(numeral, COUNT, 12, at + 1);
  const coin =
    COIN[code] === 1 && !hasNoun(scan, at + 1) ? findNear(scan, numeral.start, BITCOIN, COIN_CONTEXT) : undefined;
  if (coin !== undefined) return { unit: coin, end: at + 1 };
  if (PHASE[code] === 1 && matchBefore(scan, PHASED, numeral.start) !== undefined) return { unit: COUNT, end: at + 1 };
  if (RUN[code] === 1 && matchAt(scan, RUNNING, at + 1) !== undefined) return { unit: COUNT, end: at + 1 };
  if (CUBE[code] === 1 && NOT_CUBE[next] === 0 && numeral.written !== "han" && isNear(scan, numeral.start, EARTH))
    return { unit: EARTH_UNIT, end: at + 1 };
  if (code === MONTH && isSeveral(scan, numeral)) return { unit: MONTHS, end: at + 1 };
  if (MINUTE[code] === 1 && isMinute(scan, numeral, at)) return { unit: MINUTES, end: at + 1 };
  return readShaking(scan, numeral, at);
}

function times(numeral: Numeral, unit: Unit, by: number, end: number): Reading {
  return { unit, end, low: multiply(numeral.low, decimal(by)), high: multiply(numeral.high, decimal(by)) };
}

function toDegree(scan: Scan, numeral: Numeral, end: number): Unit {
  if (isNear(scan, numeral.start, FAHR)) return FAHRENHEIT;
  const behind = scan.codes[end] === OF ? end + 1 : end;
  return isNear(scan, numeral.start, WARM) || matchAt(scan, WARM, behind) !== undefined
    ? CELSIUS
    : numeral.scaled
      ? ENERGY
      : COUNT;
}

/** 難度為 125.86T. */
function isDifficulty(scan: Scan, start: number, end: number): boolean {
  const next = scan.codes[end]!;
  return !isLetter(next) && next !== 0x2f && isNear(scan, start, DIFFICULTY, DIFFICULTY_CONTEXT);
}

/** 數月: months, where 3月 would be March. */
function isSeveral(scan: Scan, { start, end }: Numeral): boolean {
  scan.steps++;
  return end === start + 1 && scan.codes[start] === SEVERAL;
}

const MONTH = "月".charCodeAt(0);
const SEVERAL = "数".charCodeAt(0);

/** 1小時30分, 3分35秒: the 分 of a duration. */
function isMinute(scan: Scan, numeral: Numeral, at: number): boolean {
  if (matchBefore(scan, HOURS, skipBlanksBack(scan, numeral.start, 1)) !== undefined) return true;
  let i = skipBlanks(scan, at + 1, 1);
  const from = i;
  while (i < from + 3 && scan.codes[i]! >= 0x30 && scan.codes[i]! <= 0x39) i++;
  scan.steps += i - from + 1;
  return i > from && SECOND[scan.codes[i]!] === 1;
}

/** `6 個 百 分點`: percentage points whose characters typesetting has set apart. `at` is behind the number. */
export function readSpacedPoint(scan: Scan, at: number): { readonly unit: Unit; readonly end: number } | undefined {
  let i = skipBlanks(scan, at, BLANKS_MAX);
  if (MEASURE[scan.codes[i]!] === 1) i = skipBlanks(scan, i + 1, BLANKS_MAX);
  for (const [index, code] of POINT_WORD.entries()) {
    if (index > 0) i = skipBlanks(scan, i, BLANKS_MAX);
    scan.steps++;
    if (scan.codes[i] !== code) return undefined;
    i++;
  }
  return { unit: POINTS, end: i };
}

/** Whether one of the words stands in the few characters before `at`. */
export function isNear(scan: Scan, at: number, words: Trie<unknown>, back = CONTEXT): boolean {
  return findNear(scan, at, words, back) !== undefined;
}

/** What the word nearest before `at` says, at most `back` characters away. */
function findNear<T>(scan: Scan, at: number, words: Trie<T>, back: number): T | undefined {
  for (let i = at - 1; i >= Math.max(0, at - back); i--) {
    scan.steps++;
    const match = matchAt(scan, words, i);
    if (match !== undefined) return match.value;
  }
  return undefined;
}

const OF = "的".charCodeAt(0);
