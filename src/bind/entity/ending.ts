import { fold } from "#base";
import { BODIES, GENERIC, NOT_ENDINGS } from "#bind/words/organisations.ts";
import { charTable, makeLookout, makeTrie, matchAt, nextSpot, wordsOf } from "#grammar";
import { type TermMatch, termId } from "#pack";
import { type Candidate, candidate } from "./candidate.ts";
import { findPlaceName } from "./place-name.ts";
import { AFFIX, KIND, type Sight, termBefore } from "./sight.ts";
import { ENDINGS, type Ending } from "./type.ts";

const FORWARD = makeTrie<Ending>(ENDINGS);
const HAS_ENDING = makeLookout(FORWARD);
const BODY = makeTrie(wordsOf(BODIES, true));
const NOT_END = makeTrie(wordsOf(NOT_ENDINGS, true));
const PLAIN = makeTrie(wordsOf(GENERIC, true));
const NUMERAL = charTable("第一二兩三四五六七八九十百多數幾");
const COUNTER = charTable("屆家個名項次大座處條所間");
const CHIEF = fold("長").charCodeAt(0);
/** Rows that several countries share: with a country they are another body. */
const SHARED = /-ministry$|^parliament$|^central-bank$|^(?:upper|lower)-house$/;
const ORDINAL = fold("第").charCodeAt(0);
const SESSION = fold("屆").charCodeAt(0);
/** Bodies that are no part of another one before them. */
const SCHOOL = /[大学學黨党]$/;
const JOINTS = charTable("及與暨和");
/** Longest name before an ending, and how far behind a joint (教育及文化委員會) the name may go on. */
const LONGEST = 16;
const JOINED = 6;
/** Endings of programs that name one without marks, if a thing or a place is in it: 美印貿易協定, 稀土出口管制條例. */
const PROGRAMS = makeTrie(wordsOf("法案 條例 公約 協定 協議 備忘錄 總統令 行政命令 議定書 白皮書", true));

/** Names told by their ending alone: `哥倫比亞大學`, `綠港能源合作社`, `盧阿拉巴省`, `美印貿易協定`. Linear: windows of 16. */
export function findByEnding(sight: Sight): Candidate[] {
  const { scan, starts, ends, taken, termAt } = sight;
  const found: Candidate[] = [];
  let next = nextSpot(scan, HAS_ENDING, 1);
  for (let at = 1; at < scan.length; at++) {
    const body = termAt[at - 1] === 0 ? undefined : bodyName(sight, at);
    if (body !== undefined) found.push(body);
    if (at > next) next = nextSpot(scan, HAS_ENDING, at);
    const match = at < next ? undefined : matchAt(scan, FORWARD, at);
    if (
      match === undefined ||
      taken[at] !== 0 ||
      ends[match.end - 1]! > match.end ||
      matchAt(scan, NOT_END, match.end - 1) !== undefined
    )
      continue;
    const { value, end } = match;
    const name =
      value.type === "place"
        ? findPlaceName(sight, at, end)
        : starts[at] === at || value.strength === "strong"
          ? findName(sight, at, end, value)
          : undefined;
    if (name !== undefined) found.push(candidate(name.start, end, name.type, "ending", name.weight));
    if (match.end - at > 1 && name !== undefined) at = match.end - 1;
  }
  return found;
}

function findName(
  sight: Sight,
  at: number,
  end: number,
  ending: Ending,
): Pick<Candidate, "start" | "type" | "weight"> | undefined {
  if (termBefore(sight, end) !== undefined || (sight.termAt[at] !== 0 && sight.starts[at] !== at)) return undefined;
  const isProgram = ending.type === "program" && matchAt(sight.scan, PROGRAMS, at)?.end === end;
  if (ending.strength === "weak" && !isProgram) return undefined;
  const head = nameStart(
    sight,
    sight.starts[at]!,
    ending.strength === "strong" && !SCHOOL.test(sight.text.slice(at, end)),
  );
  const start = afterCount(sight, head, at);
  if (
    at - start < 2 ||
    (start === head ? isCounted(sight, head) : ending.strength === "loose" && sight.scan.codes[start - 1] !== SESSION)
  )
    return undefined;
  if (isProgram)
    return isNamed(sight, start, at) && at - start >= 4 ? { start, type: "program", weight: 5.5 } : undefined;
  return isGeneric(sight, start, at, ending.strength) ? undefined : { start, type: ending.type, weight: 5.5 };
}

/** `川普政府`, `印尼政府`, `智利央行`: a body named by its country or head; one that a gazetteer knows keeps its own entity. */
function bodyName(sight: Sight, at: number): Candidate | undefined {
  const { scan, terms, termAt, text } = sight;
  const term = termBefore(sight, at);
  const type = term?.rows[0]?.type;
  if (term === undefined || (type !== "person" && type !== "place")) return undefined;
  const own = termAt[at] === 0 ? undefined : terms[termAt[at]! - 1];
  if (own !== undefined && own.start === at && own.rows[0]!.type === "org")
    return type === "place" ? withPlace(sight, term, own) : undefined;
  const body = matchAt(scan, BODY, at);
  if (body === undefined || matchAt(scan, NOT_END, body.end - 1) !== undefined || scan.codes[body.end] === CHIEF)
    return undefined;
  if (type === "person" && text.slice(at, body.end) !== "政府") return undefined;
  return candidate(term.start, body.end, "org", "body", 6);
}

/** 美國+白宮, 俄國+宏觀…中心: the same thing, printed with its country. */
function withPlace(sight: Sight, { start, rows: [place] }: TermMatch, { end, rows }: TermMatch): Candidate | undefined {
  if (
    place === undefined ||
    sight.rowCounts().get(place)! < 2 ||
    rows.length !== 1 ||
    rows[0]!.pack !== "core" ||
    SHARED.test(rows[0]!.id) ||
    /[A-Za-z]/.test(sight.text[end - 1]!)
  )
    return undefined;
  const id = termId(rows[0]!);
  return candidate(start, end, "org", "known", 6, id, id);
}

/** Without 第三屆, 一家, 40處. */
function afterCount({ scan, ends, kinds }: Sight, from: number, to: number): number {
  let at = from;
  while (at < to && (NUMERAL[scan.codes[at]!] === 1 || kinds[at] === KIND.figure)) at = ends[at]!;
  if (
    at > from &&
    scan.codes[from] === ORDINAL &&
    ends[from]! > from + 1 &&
    kinds[from] !== KIND.figure &&
    COUNTER[scan.codes[at]!] !== 1
  )
    return at;
  return at > from && at < to && COUNTER[scan.codes[at]!] === 1
    ? at + 1
    : at > from && kinds[at - 1] === KIND.figure
      ? at
      : from;
}

/** 一家本土礦業公司: what is counted is not named. */
function isCounted({ kinds, scan }: Sight, start: number): boolean {
  return (
    start > 1 &&
    (COUNTER[scan.codes[start - 1]!] === 1 || kinds[start - 1] === KIND.figure) &&
    (kinds[start - 1] === KIND.figure || NUMERAL[scan.codes[start - 2]!] === 1)
  );
}

/** Reads back over tokens that can be part of a name. */
function nameStart(sight: Sight, from: number, isPart: boolean): number {
  const { scan, starts, kinds } = sight;
  let at = from;
  while (at > 0 && from - at < LONGEST) {
    scan.steps++;
    const start = starts[at - 1]!;
    const kind = kinds[start]!;
    if (JOINTS[scan.codes[start]!] === 1 && at - start === 1 && kind === KIND.edge) {
      const joined = joinedStart(sight, start);
      if (joined === undefined) break;
      at = joined;
      break;
    }
    if (
      kind === KIND.mark ||
      kind === KIND.edge ||
      kind === KIND.function ||
      kind === KIND.verb ||
      kind === KIND.figure
    )
      break;
    if (kind === KIND.known) {
      const term = termBefore(sight, at);
      if (term === undefined || term.rows[0]!.type === "person" || term.rows[0]!.type === "program") break;
      if (term.rows[0]!.type === "org" && !isPart) break;
      at = term.start;
      if (term.rows[0]!.type === "org") break;
      continue;
    }
    at = start;
  }
  return at;
}

/** 立法院教育及文化委員會: before a joint common words, and before them the body that has such parts. */
function joinedStart({ starts, kinds, terms, termAt }: Sight, joint: number): number | undefined {
  let at = joint;
  while (at > 0 && joint - at < JOINED) {
    const start = starts[at - 1]!;
    if (kinds[start] === KIND.known) {
      const term = terms[termAt[start]! - 1]!;
      return term.rows[0]!.type === "org" ? term.start : undefined;
    }
    if (kinds[start] !== KIND.noun) return undefined;
    at = start;
  }
  return undefined;
}

/** Whether what stands before the ending is too common to name anything. */
function isGeneric(sight: Sight, start: number, end: number, strength: Ending["strength"]): boolean {
  const { scan, starts, ends, kinds, terms, termAt } = sight;
  let places = 0;
  let nouns = 0;
  for (let at = start; at < end; ) {
    const kind = kinds[at]!;
    if (kind === KIND.known) {
      const term = terms[termAt[at]! - 1]!;
      if (term.rows[0]!.type === "place") places++;
      else nouns++;
      at = term.end;
      continue;
    }
    const plain = matchAt(scan, PLAIN, at);
    if (plain !== undefined && starts[at] === at && plain.end >= ends[at]! && plain.end <= end) {
      at = plain.end;
      continue;
    }
    const isHook = kind === KIND.latin || (kind === KIND.single && AFFIX[scan.codes[at]!] !== 1);
    if (isHook && (strength === "strong" || nouns === 0)) return false;
    if (kind === KIND.noun) nouns++;
    at = ends[at]!;
  }
  if (strength === "strong") return nouns === 0 && places === 0 && end - start < 4;
  return nouns === 0 || places === 0;
}

/** A place, a thing or an unknown word inside. */
function isNamed({ kinds, ends }: Sight, start: number, end: number): boolean {
  for (let at = start; at < end; at = ends[at]!) if (kinds[at] === KIND.known || kinds[at] === KIND.latin) return true;
  return false;
}
