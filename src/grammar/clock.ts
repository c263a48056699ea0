import { isDigit } from "./char.ts";
import { readDateNumber } from "./date-number.ts";
import { type Scan, skipBlanks, skipBlanksBack } from "./scan.ts";
import { charTable, makeTrieBack, matchBefore, wordsOf } from "./trie.ts";

/** Words of the day before a clock time: 下午3點, 晚間8時. */
const PART_OF_DAY = makeTrieBack<true>(
  wordsOf(
    "上午 下午 凌晨 清晨 早上 晚上 晚間 中午 傍晚 深夜 半夜 今早 今晚 昨晚 午後 夜間 早晨 午間 當地時間 台灣時間 美東時間 北京時間 日上午 日下午 時間",
    true,
  ),
);
const HOUR = charTable("時");
const NOT_HOUR = charTable("代期間段數");
const POINT = charTable("點");
const MINUTE = charTable("分");
const HALF = charTable("半");
const AFTER_POINT = charTable("鐘整許多前後左起至到~、,。");
const COLON = 0x3a;

/**
 * Passes over a clock time, which is neither figure nor date: `14:30`, `10時15分`, `下午三點半`. Returns its end, or
 * `at` when none begins there.
 */
export function skipClock(scan: Scan, at: number): number {
  const hour = readDateNumber(scan, at);
  if (hour === undefined || hour.value > 24 || hour.digits > 2) return at;
  const mark = skipBlanks(scan, hour.end, 1);
  const code = scan.codes[mark]!;
  if (
    code === COLON &&
    isDigit(scan.codes[mark + 1]!) &&
    isDigit(scan.codes[mark + 2]!) &&
    !isDigit(scan.codes[mark + 3]!)
  ) {
    const more = scan.codes[mark + 3] === COLON && isDigit(scan.codes[mark + 4]!);
    return more ? mark + 6 : mark + 3;
  }
  if (HOUR[code] === 1 && NOT_HOUR[scan.codes[mark + 1]!] === 0) return skipMinutes(scan, mark + 1);
  if (POINT[code] === 0) return at;
  const parted = matchBefore(scan, PART_OF_DAY, skipBlanksBack(scan, at, 1)) !== undefined;
  const minutes = skipMinutes(scan, mark + 1);
  const clocked = minutes > mark + 1 && MINUTE[scan.codes[minutes - 1]!] === 1;
  if (!parted && !clocked && !(HALF[scan.codes[mark + 1]!] === 1) && !(scan.codes[mark + 1] === BELL)) return at;
  if (parted && minutes === mark + 1 && AFTER_POINT[scan.codes[minutes]!] === 1) return minutes;
  return minutes;
}

const BELL = "钟".charCodeAt(0);

/** `15分`, `半`, `30分20秒` behind the hour; `at` when there are none. */
function skipMinutes(scan: Scan, at: number): number {
  if (HALF[scan.codes[at]!] === 1 || scan.codes[at] === BELL) return at + 1;
  const minutes = readDateNumber(scan, skipBlanks(scan, at, 1));
  if (minutes === undefined || minutes.value > 59) return at;
  const mark = skipBlanks(scan, minutes.end, 1);
  return MINUTE[scan.codes[mark]!] === 1 ? mark + 1 : at;
}
