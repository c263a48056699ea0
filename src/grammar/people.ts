import { isHan } from "./char.ts";
import type { Quantity } from "./quantity.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, matchAt, wordsOf } from "./trie.ts";
import { PEOPLE } from "./words/counts.ts";

const NOUNS = makeTrie<true>(wordsOf(PEOPLE, true));
const HUMAN = charTable("人");
const NOT_HUMAN = charTable("工均類口造為體");
/** How far an adjective may keep number and noun apart: 4200萬貧困人口. */
const REACH = 4;
/** Between number and noun these begin something else. */
const STOP = charTable("的在於和與及、,是為將被由、以");

/** Whether a bare number, or one with 個, counts people by the noun behind it: 70萬員工, 32死, 三個人. */
export function isPeople(scan: Scan, { unit, end, numeral }: Quantity): boolean {
  if (unit !== undefined) {
    return unit.kind === "count" && end === numeral.end + 1 && HUMAN[scan.codes[end]!] === 1 && NOT_HUMAN[scan.codes[end + 1]!] === 0;
  }
  let i = skipBlanks(scan, end, 1);
  for (let reach = 0; reach <= REACH; reach++, i++) {
    const code = scan.codes[i]!;
    if (!isHan(code) || STOP[code] === 1) return false;
    const noun = matchAt(scan, NOUNS, i);
    if (noun !== undefined && (reach === 0 || noun.end - noun.start > 1)) return reach === 0 || numeral.scaled || noun.end - noun.start > 1;
  }
  return false;
}
