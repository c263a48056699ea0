import type { Change } from "#model";
import { isClauseEnd } from "./char.ts";
import { type Scan, skipBlanks, skipBlanksBack } from "./scan.ts";
import { charTable, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "./trie.ts";
import type { UnitKind } from "./unit.ts";
import { CHANGE_FILLERS, DOWN, DOWN_AFTER, TO, UP, UP_AFTER } from "./words/changes.ts";

const VERBS = makeTrieBack<Change>([
  ...wordsOf<Change>(TO, "to"),
  ...wordsOf<Change>(UP, "up"),
  ...wordsOf<Change>(DOWN, "down"),
]);
const AFTER = makeTrie<Change>([...wordsOf<Change>(UP_AFTER, "up"), ...wordsOf<Change>(DOWN_AFTER, "down")]);
const PER = makeTrieBack<true>(wordsOf("每噸 每公噸 每盎司 每桶 每磅 每公斤 每股 每枚 每度", true));
const FILLER = makeTrieBack<true>(wordsOf(CHANGE_FILLERS, true));

/** Most small words between a verb of change and its number: 成長率分別為, 上漲了近. */
const FILLERS_MAX = 4;
/** How far back a verb may stand with its object between (減少非礦工員工10%), for shares and multiples only. */
const REACH = 9;
/** What ends that reach: a new predicate or a possessive stands between. */
const STOP = charTable("佔占為是的率機概比至到達有由從在於,、");
const SHARES = new Set<UnitKind | undefined>(["percent", "point", "times"]);
/** 腰斬到4萬元: the number behind is the level. */
const LEVEL = charTable("至到");
const BROKEN = charTable("破");
/** A one-character verb that is the end of another word: 公升, 遞減 is fine, 加減 is not. */
const NOT_BEFORE = charTable("公加一毫");

/**
 * Whether the number between `start` (hedge and money sign included) and `end` is a change, and which way; `to` when
 * it is the level reached:
 *
 *     增至10% → to      年增逾3倍 → up      5.2%的增速 → up
 *
 * `isEach`: 每噸 before the number is passed already.
 */
export function findChange(
  scan: Scan,
  start: number,
  end: number,
  kind: UnitKind | undefined,
  isEach = false,
): Change | undefined {
  let at = skipBlanksBack(scan, start);
  let leveled = false;
  for (let fillers = 0; fillers <= FILLERS_MAX; fillers++) {
    const verb = matchBefore(scan, VERBS, at);
    if (verb !== undefined && isVerb(scan, verb.start, verb.end))
      return leveled || isBroken(scan, verb.end, kind) ? "to" : verb.value;
    const filler = matchBefore(scan, FILLER, at);
    if (filler === undefined) break;
    leveled ||= filler.end - filler.start === 1 && LEVEL[scan.codes[filler.start]!] === 1;
    at = skipBlanksBack(scan, filler.start);
  }
  const per = isEach || leveled ? undefined : matchBefore(scan, PER, at);
  const by = per === undefined ? undefined : changeBy(scan, per.start, end, kind);
  if (by !== undefined) return by;
  if (!SHARES.has(kind)) return undefined;
  return matchAt(scan, AFTER, skipBlanks(scan, end, 1))?.value ?? findFar(scan, at);
}

/** 漲|破9,000美元: what is broken through is a level; 漲|破9% may be how much. */
function isBroken(scan: Scan, at: number, kind: UnitKind | undefined): boolean {
  return BROKEN[scan.codes[at]!] === 1 && !SHARES.has(kind);
}

/** 上調每噸|600美元: a change by so much of each; 漲至每噸|9,000美元 is a price. */
function changeBy(scan: Scan, start: number, end: number, kind: UnitKind | undefined): Change | undefined {
  const change = findChange(scan, start, end, kind, true);
  return change === "to" ? undefined : change;
}

function isVerb(scan: Scan, start: number, end: number): boolean {
  return end - start > 1 || start === 0 || NOT_BEFORE[scan.codes[start - 1]!] === 0;
}

/** 減少非礦工員工10%: the verb with its object between, inside the clause. */
function findFar(scan: Scan, at: number): Change | undefined {
  for (let i = at; i > Math.max(0, at - REACH); i--) {
    const code = scan.codes[i - 1]!;
    scan.steps++;
    if (isClauseEnd(code) || STOP[code] === 1) return undefined;
    const verb = matchBefore(scan, VERBS, i);
    if (verb !== undefined && verb.end - verb.start > 1 && verb.value !== "to") return verb.value;
  }
  return undefined;
}
