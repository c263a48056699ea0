import { fold } from "#base";
import { isLetter } from "./char.ts";
import { MONEY_PREFIXES } from "./prefix.ts";
import { type Scan, skipBlanksBack } from "./scan.ts";
import { makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";

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
 * Whose 元 is meant where nothing else says: Simplified text writes CNY, text about shares of Hong Kong HKD, all other
 * text TWD. A character that the map
 * changes is Traditional; one that others are changed into, and that Traditional text does not use, is Simplified.
 */
export function plainMoney(scan: Scan): string {
  const declared = declaredMoney(scan);
  if (declared !== undefined) return declared;
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
  if (simplified > traditional) return "CNY";
  return isHongKong(scan, length) ? "HKD" : "TWD";
}

/** Names a share by its code in Hong Kong, (02899) or (0805), or tells of 本港, and nothing of Taiwan's market. */
function isHongKong(scan: Scan, length: number): boolean {
  const text = scan.text.slice(0, length);
  scan.steps += length;
  return (AT_HOME.test(text) && !TAIWAN_MONEY.test(text)) || (HONG_KONG_CODE.test(text) && !TAIWAN.test(text));
}

/** Words that only Hong Kong uses of itself, whomever it trades with. */
const AT_HOME = /政府統計處|港產品|有形貿易/;
const TAIWAN_MONEY = /[台臺]幣/;
const HONG_KONG_CODE = /[（(]0\d{3,4}(?:\.HK)?[)）]|本港|每両/;
const TAIWAN = /[台臺](?:股|幣|灣|北|積)|ETF|上市櫃|櫃買|證交所/;

/** （人民幣．下同）, (單位：美元，下同): the text says what its 元 are. */
function declaredMoney(scan: Scan): string | undefined {
  const at = scan.text.slice(0, DECLARED_WITHIN).indexOf("下同");
  scan.steps += DECLARED_WITHIN;
  if (at < 0) return undefined;
  for (let i = at; i > Math.max(0, at - DECLARED_REACH); i--) {
    const named = matchBefore(scan, PREFIX, i);
    if (named !== undefined) return named.value;
    const behind = matchAt(scan, NAMED, i - 1);
    if (behind !== undefined) return behind.value;
  }
  return undefined;
}

/** How far into a text its money may be declared, and how far before 下同 it is named. */
const DECLARED_WITHIN = 1200;
const DECLARED_REACH = 10;
const NAMED = makeTrie<string>([
  ...wordsOf("人民幣", "CNY"),
  ...wordsOf("美元 美金", "USD"),
  ...wordsOf("港元 港幣", "HKD"),
  ...wordsOf("新台幣 台幣", "TWD"),
  ...wordsOf("歐元", "EUR"),
  ...wordsOf("英鎊", "GBP"),
  ...wordsOf("日圓 日元", "JPY"),
  ...wordsOf("澳元", "AUD"),
  ...wordsOf("加元", "CAD"),
  ...wordsOf("新加坡元", "SGD"),
]);

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
