import { type DateNumber, readDateNumber } from "./date-number.ts";
import { type Scan, skipBlanks } from "./scan.ts";
import { charTable } from "./trie.ts";

const JOINT = charTable("、與和及");
const ITEMS_MAX = 5;

/**
 * Whether a number of a date is one of a list whose mark stands behind the last: 7、8月, 20、21日, 第一、二季. Gives
 * the offset of the mark; `undefined` when the numbers do not grow or no mark comes.
 */
export function readListTail(scan: Scan, first: DateNumber, mark: Uint8Array, most: number): number | undefined {
  let last = first;
  for (let items = 0; items < ITEMS_MAX; items++) {
    const joint = skipBlanks(scan, last.end, 1);
    if (JOINT[scan.codes[joint]!] === 0) return undefined;
    const next = readDateNumber(scan, skipBlanks(scan, joint + 1, 1));
    if (next === undefined || next.value <= last.value || next.value > most || next.digits > 2) return undefined;
    const behind = skipBlanks(scan, next.end, 1);
    if (mark[scan.codes[behind]!] === 1) return behind;
    last = next;
  }
  return undefined;
}
