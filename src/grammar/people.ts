import { isHan } from "./char.ts";
import type { Numeral, Quantity } from "./printed.ts";
import { type Scan, skipBlanks, skipBlanksBack } from "./scan.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";
import { PEOPLE } from "./words/counts.ts";

const NOUNS = makeTrie<true>(wordsOf(PEOPLE, true));
/** 礦工家庭, 消費者團體: a body of people, counted as bodies. */
const BODY = makeTrie<true>(wordsOf("家庭 團體 組織 協會 工會 公會 聯盟 家 站 證 營 宿舍 代表隊 隊 團", true));
const COUNT_OF = makeTrieBack<true>(wordsOf("人口 人口數 總人口 人口總數 人數 員工數 員工總數", true));
/** What may stand between 人口 and its number. */
const LEADS = charTable("為達約估計有共是至到逾近超過已僅只增高多升減降了定在上漲計");
const MEASURE = "个".charCodeAt(0);
const LEADS_MAX = 5;
const HUMAN = charTable("人");
const NOT_HUMAN = charTable("工均類口造為體");
/** How far an adjective may keep number and noun apart: 4200萬貧困人口. */
const REACH = 4;
/** Between number and noun these begin something else. */
const STOP = charTable("的在於和與及、,是為將被由、以");

/** The noun of people that begins at `at`. */
export function findPeople(scan: Scan, at: number) {
  return matchAt(scan, NOUNS, at);
}

/** Whether a bare number, or one with 個, counts people by the noun behind it: 70萬員工, 32死, 三個人. */
export function isPeople(scan: Scan, { unit, end, numeral }: Quantity): boolean {
  if (unit !== undefined) {
    if (unit.kind !== "count" || scan.codes[end - 1] !== MEASURE) return false;
    if (HUMAN[scan.codes[end]!] === 1 && NOT_HUMAN[scan.codes[end + 1]!] === 0) return true;
    const noun = matchAt(scan, NOUNS, end);
    return noun !== undefined && noun.end - noun.start > 1 && matchAt(scan, BODY, noun.end) === undefined;
  }
  if (isHeadcount(scan, numeral)) return true;
  let i = skipBlanks(scan, end, 1);
  for (let reach = 0; reach <= REACH; reach++, i++) {
    const code = scan.codes[i]!;
    if (!isHan(code) || STOP[code] === 1) return false;
    const noun = matchAt(scan, NOUNS, i);
    if (noun !== undefined && (reach === 0 || noun.end - noun.start > 1))
      return reach === 0 || numeral.scaled || noun.end - noun.start > 1;
  }
  return false;
}

/** 人口估計為299,200, 死亡人數增至40: the head is named before. */
function isHeadcount(scan: Scan, { start, places, scaled, row }: Numeral): boolean {
  if ((places > 0 && !scaled) || row) return false;
  let i = skipBlanksBack(scan, start, 1);
  for (let reach = 0; reach <= LEADS_MAX && i > 0; reach++, i--) {
    if (matchBefore(scan, COUNT_OF, i) !== undefined) return true;
    if (LEADS[scan.codes[i - 1]!] === 0) return false;
  }
  return false;
}
