import { fold } from "#base";
import { isLetter } from "./char.ts";
import { MONEY_PREFIXES } from "./prefix.ts";
import { type Scan, skipBlanksBack } from "./scan.ts";
import { makeTrieBack, matchBefore } from "./trie.ts";

const PREFIX = makeTrieBack<string>(MONEY_PREFIXES);

/** The currency that stands before a number beginning at `at` (NT$, 新台幣, USD), and where it begins. */
export function findMoneyBefore(scan: Scan, at: number): { readonly id: string; readonly start: number } | undefined {
  const match = matchBefore(scan, PREFIX, skipBlanksBack(scan, at, 1));
  if (match === undefined) return undefined;
  const lettered = isLetter(scan.codes[match.start]!) && match.start > 0 && isLetter(scan.codes[match.start - 1]!);
  return lettered ? undefined : { id: match.value, start: match.start };
}

/** How many characters the script of a text is judged by. */
const SAMPLE = 3000;

/**
 * Whose 元 is meant where nothing else says: Simplified text writes CNY, all other text TWD. A character that the map
 * changes is Traditional; one that others are changed into, and that Traditional text does not use, is Simplified.
 */
export function plainMoney(scan: Scan): "TWD" | "CNY" {
  let traditional = 0;
  let simplified = 0;
  const length = Math.min(scan.length, SAMPLE);
  for (let i = 0; i < length; i++) {
    const code = scan.text.charCodeAt(i);
    if (code < 0x3400 || code > 0x9fff) continue;
    if (scan.codes[i] !== code) traditional++;
    else if (SIMPLIFIED[code] === 1) simplified++;
  }
  scan.steps += length;
  return simplified > traditional ? "CNY" : "TWD";
}

/** Frequent characters that only Simplified text prints. */
const SIMPLIFIED: Uint8Array = (() => {
  const table = new Uint8Array(65536);
  const frequent =
    "萬億元點個國這為來時對發會過學說種經動進還開關於間報長門問東車見現話電視頭實體應總產業資圖書場導區員選議銀證貨幣價漲運達質與從單雙數幾兩當傳據專將軍統線維網紅約級純細終組織結給絡絕繼續績編緣縣縮讀讓設計認識譯訪證評該詳誤語請論調談護變買賣貿費資賽贏趨躍軌載輸較輛輕辦達遠連運過還進違選遺鄧鑒針釣鐵鋁銅銀鎢鋰鎳鈷銻鎂錳鎵鍺鑽鑭釹";
  for (const character of fold(frequent)) {
    if (!frequent.includes(character)) table[character.charCodeAt(0)] = 1;
  }
  return table;
})();
