import { fold } from "#base";
import { charTable, isDigit, isHan, makeTrie, makeTrieBack, matchAt, matchBefore, type Scan, wordsOf } from "#grammar";
import type { TermRow } from "#model";

/** Metals whose one character also begins or ends every-day words (銅鑼, 馬口鐵, 鉛筆, 鎂 as dollar): their neighbours must speak for them. */
const EVERYDAY = charTable("銅錫鉛鋁鎂鋅鎳硼砷硒鉻鎘鋇金銀鐵鉑煤");
const METALS = charTable("銅錫鉛鋁鎂鋅鎳鈷鋰錳鎢鉬鈦釩銻鍺鎵銦鉭鈮釹鏑鋱鐠釔鈧鑭鈰釤鉑鈀銠金銀鐵鈾鉻鋯鉍煤");
const JOINTS = charTable("、與和及或等,/・·跟至");
const BEFORE = charTable(
  "、與和及或的產含是為買購採囤由從將把對以指煉提取量價際國敦球滬倫約使靠等了如括比存挖多少更賣缺",
);
const BEHIND = charTable(
  "、與和及或的等礦價在為則也已將需供消庫儲精冶期現市產漲跌股類是生進出資開探年均較未而均受因仍原同走續上下微大小收報創逾每約卻反",
);
/** Behind and before the other metals: what makes them part of a compound or a thing (鋰電池, 硫酸鈷, 鎳氫). */
const THING = charTable("電離酸鹽氫氧粉箔合輝雲磷鋼鹼");
const COMPOUND = charTable("化酸磷");
const WORDS_BEFORE = makeTrieBack(
  wordsOf(
    "生產 開採 採購 出口 進口 儲備 購買 精煉 提煉 冶煉 需求 供應 現貨 期貨 回收 開發 探勘 買進 電動車用 高純度 中國 美國 智利 全球 國際 倫敦 上海 非洲 印尼",
    true,
  ),
);
const WORDS_BEHIND = makeTrie(
  wordsOf(
    "期貨 現貨 市場 供應 庫存 需求 產量 出口 進口 產業 生產 精煉 冶煉 儲量 資源 原料 價格 關稅 礦 股 短缺 過剩 上漲 下跌 漲 跌 金屬",
    true,
  ),
);
/** A body of state in front of 長 is part of a title: 財政部長. */
const BODY = charTable("部局署廳處院會所");
const CHIEF = fold("長").charCodeAt(0);
/** 蒙古國會 is 蒙古 and 國會. */
const STATE = charTable("會防務家");
const COUNTRY = fold("國").charCodeAt(0);
/** 國防部門, 交通部分: no body of state. */
const PART = charTable("門隊份分落位");
const DEPARTMENT = fold("部").charCodeAt(0);
const TERM = charTable("期年");

/** What a row asks of the surroundings of its words. */
export interface Guard {
  /** Characters that must not stand right before and behind. */
  readonly before: readonly number[];
  readonly behind: readonly number[];
  /** Nothing is asked. */
  readonly isOpen: boolean;
  readonly isOrg: boolean;
  readonly isListed: boolean;
  readonly isAlone: boolean;
}

/** Reads the flags of a row. */
export function guardOf({ flags, type }: TermRow): Guard {
  const read = (sign: string): number[] =>
    flags
      .filter((flag) => flag.startsWith(sign))
      .flatMap((flag) => [...fold(flag.slice(sign.length))].map((char) => char.charCodeAt(0)));
  return {
    before: read("not<"),
    behind: read("not>"),
    isOpen: flags.length === 0 && type === "commodity",
    isOrg: type === "org",
    isListed: flags.includes("list"),
    isAlone: flags.includes("metal") || flags.includes("alone"),
  };
}

/**
 * Whether the surroundings of a match allow the row's reading, by the row's flags: `not<…` and `not>…` name characters
 * that must not stand right before and behind; `metal` and `alone` want the neighbours of a one-character word to leave
 * it alone; `list` lets one character through only among its like (金、銀、銅).
 */
export function isAllowed(scan: Scan, start: number, end: number, guard: Guard): boolean {
  if (guard.isOpen) return true;
  const before = start > 0 ? scan.codes[start - 1]! : 0;
  const behind = scan.codes[end] ?? 0;
  const last = scan.codes[end - 1]!;
  if (guard.before.includes(before) || guard.behind.includes(behind)) return false;
  if (last === COUNTRY && end - start > 2 && STATE[behind] === 1) return false;
  if (guard.isOrg && last === DEPARTMENT && PART[behind] === 1) return false;
  if (guard.isOrg && behind === CHIEF && BODY[last] === 1) return TERM[scan.codes[end + 1]!] === 1;
  if (end - start > 1 || !isHan(last)) return true;
  if (guard.isListed) return isListed(scan, start, before, behind);
  return !guard.isAlone || standsAlone(scan, start, before, behind);
}

function standsAlone(scan: Scan, start: number, before: number, behind: number): boolean {
  if (isDigit(before)) return false;
  if (EVERYDAY[scan.codes[start]!] !== 1) return THING[behind] !== 1 && COMPOUND[before] !== 1;
  const left =
    !isHan(before) ||
    BEFORE[before] === 1 ||
    METALS[before] === 1 ||
    matchBefore(scan, WORDS_BEFORE, start) !== undefined;
  const right = !isHan(behind) || BEHIND[behind] === 1 || matchAt(scan, WORDS_BEHIND, start + 1) !== undefined;
  return left && right;
}

/** 金, 銀, 鐵: only in a list of metals. */
function isListed(scan: Scan, start: number, before: number, behind: number): boolean {
  const left = JOINTS[before] === 1 && METALS[scan.codes[start - 2] ?? 0] === 1;
  const right = JOINTS[behind] === 1 && METALS[scan.codes[start + 2]!] === 1;
  return (left && (!isHan(behind) || BEHIND[behind] === 1)) || (right && (!isHan(before) || BEFORE[before] === 1));
}
