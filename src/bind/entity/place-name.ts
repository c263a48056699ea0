import { TRANSLITERATION } from "#bind/words/boundary.ts";
import { charTable, isHan, isLetter } from "#grammar";
import type { TermMatch } from "#pack";
import type { Candidate } from "./candidate.ts";
import { isForeign } from "./name-span.ts";
import { isCommon, KIND, type Sight, termBefore } from "./sight.ts";

const FOREIGN = charTable(TRANSLITERATION);
const NORTH = charTable("東西南北上下中新大小");
/** Longest name before the ending of a place; in one-character endings only names that are spelled. */
const LONGEST = 10;
const SPELLED = 2;
/** 蛇紋石礦場: a mineral before the ending names no place. */
const MINERAL = charTable("石砂土煤鹽岩");
const UNIT = charTable("省州市縣郡島鎮鄉");

/** `盧阿拉巴省`, `獅潭斷層`, `埃爾阿布拉銅礦`, `Dobra鋰礦`: a spelled or unknown word right before the ending of a place. */
export function findPlaceName(
  sight: Sight,
  at: number,
  end: number,
): Pick<Candidate, "start" | "type" | "weight"> | undefined {
  const { scan, starts, kinds } = sight;
  const short = end - at === 1;
  if (short && (UNIT[scan.codes[at]!] !== 1 || sight.ends[at] !== end)) return undefined;
  if (starts[at] !== at || (!short && MINERAL[scan.codes[at - 1]!] === 1)) return undefined;
  const term = termBefore(sight, at);
  if (term !== undefined) {
    const isPart = term.rows[0]!.type === "place" && !short && end - at <= 4;
    return isPart && (isSite(sight, at, end) || isMine(sight, term, end))
      ? { start: term.start, type: "place", weight: 5.5 }
      : undefined;
  }
  if (isLetter(scan.codes[at - 1]!)) return latinPlace(sight, at, short);
  let start = at;
  while (start > 0 && at - start < LONGEST && isPartOf(sight, start - 1, short)) start--;
  if (short && at - start < SPELLED) start = singlesBefore(sight, at);
  const length = at - start;
  if (length < SPELLED || (short && length > 8) || kinds[start] === KIND.latin || isCommon(sight, start, at))
    return undefined;
  if (isRegion(scan.codes[end - 2]!, scan.codes[end - 1]!)) return undefined;
  if (isZone(sight, end) && !isForeign(scan, start, at)) return undefined;
  return { start, type: "place", weight: 4.5 };
}

/** A known place before 礦場, 盆地 …: one place with it. 州 and 地區 stay outside: the gazetteer has those that count. */
function isSite({ scan }: Sight, at: number, end: number): boolean {
  const last = scan.codes[end - 1]!;
  return "盆半群断沼漠原地岛层".includes(String.fromCharCode(last)) && !isRegion(scan.codes[at]!, last);
}

/** 園區, 工業區, 地區, 邊境: common behind anything; only a spelled name makes one. */
function isZone({ scan }: Sight, end: number): boolean {
  return "区境站厂楼".includes(String.fromCharCode(scan.codes[end - 1]!));
}

/** A deposit or town before 銅礦; a country or a state before it names no mine. */
function isMine({ scan }: Sight, { rows, end: edge }: TermMatch, end: number): boolean {
  const isWide =
    rows[0]!.id.length < 3 ||
    /^(?:us|ca|au)-/.test(rows[0]!.id) ||
    "州省洲区国".includes(String.fromCharCode(scan.codes[edge - 1]!));
  return !isWide && String.fromCharCode(scan.codes[end - 1]!) === "矿";
}

function isRegion(first: number, last: number): boolean {
  return String.fromCharCode(first) === "地" && String.fromCharCode(last) === "区";
}

/** 呂梁市, 秀林鄉: two or three characters that make no common word, behind a mark, a place or a particle. */
function singlesBefore({ kinds, starts, scan }: Sight, at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && kinds[start - 1] === KIND.single && isHan(scan.codes[start - 1]!)) start--;
  const kind = start === 0 ? KIND.mark : kinds[starts[start - 1]!]!;
  const isFree = kind === KIND.mark || kind === KIND.known || kind === KIND.edge || kind === KIND.figure;
  return isFree && at - start >= 2 && at - start <= 3 ? start : at;
}

function isPartOf({ scan, kinds, starts, ends }: Sight, at: number, short: boolean): boolean {
  scan.steps++;
  const code = scan.codes[at]!;
  if (!isHan(code)) return code === 0xb7;
  if (kinds[at] === KIND.single) return !short || FOREIGN[code] === 1 || NORTH[code] === 1;
  if (kinds[at] === KIND.known || kinds[at] === KIND.edge) return false;
  for (let i = starts[at]!; i < ends[at]!; i++) if (FOREIGN[scan.codes[i]!] !== 1) return false;
  return kinds[at] === KIND.noun;
}

function latinPlace(
  { scan, text }: Sight,
  at: number,
  short: boolean,
): Pick<Candidate, "start" | "type" | "weight"> | undefined {
  if (short) return undefined;
  let start = at;
  while (
    start > 0 &&
    at - start < 24 &&
    (isLetter(scan.codes[start - 1]!) || (text[start - 1] === " " && isLetter(scan.codes[start - 2] ?? 0)))
  )
    start--;
  const first = scan.codes[start]!;
  return first >= 0x41 && first <= 0x5a && at - start > 2 ? { start, type: "place", weight: 5.5 } : undefined;
}
