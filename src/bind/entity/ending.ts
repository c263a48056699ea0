import { GENERIC, ORG_ENDINGS, WEAK_ENDINGS } from "#bind/words/organisations.ts";
import { makeScan, makeTrie, matchAt, wordsOf } from "#grammar";
import type { Candidate } from "./candidate.ts";
import { nameStart } from "./name-span.ts";

const ENDINGS = makeTrie(wordsOf(ORG_ENDINGS, true));
const WEAK = new Set(WEAK_ENDINGS.split(/\s+/));
const PLAIN = makeTrie(wordsOf(GENERIC, true));
const LONGEST = 16;
const PLACES = "省 州 市 縣 礦場 礦區 礦山 盆地 斷層 園區 群島 半島 海峽 鋰礦 銅礦 金礦 煤礦 鎳礦 鐵礦 鈷礦";
const PLACE = makeTrie(wordsOf(PLACES, true));

/** Names told by their ending alone: `哥倫比亞大學`, `永續金融先行者聯盟`, `盧阿拉巴省`. */
export function findByEnding(text: string): Candidate[] {
  const scan = makeScan(text);
  const found: Candidate[] = [];
  for (let at = 1; at < scan.length; at++) {
    const org = matchAt(scan, ENDINGS, at);
    const place = org === undefined ? matchAt(scan, PLACE, at) : undefined;
    const ending = org ?? place;
    if (ending === undefined) continue;
    const { start } = nameStart(scan, at, LONGEST);
    const name = text.slice(start, at);
    const weak = org !== undefined && WEAK.has(text.slice(at, ending.end));
    if (name.length < (weak ? 3 : 2) || weak || isGeneric(text, start, at)) continue;
    found.push({ start, end: ending.end, type: org === undefined ? "place" : "org", rule: "ending", weight: 1 });
    at = ending.end - 1;
  }
  return found;
}

/** Whether the words before an ending are all general ones: 多家大型礦業公司. */
function isGeneric(text: string, start: number, end: number): boolean {
  const scan = makeScan(text.slice(start, end));
  let at = 0;
  while (at < scan.length) {
    const word = matchAt(scan, PLAIN, at);
    if (word === undefined) return false;
    at = word.end;
  }
  return true;
}
