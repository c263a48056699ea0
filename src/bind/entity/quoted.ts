import { AFTER_QUOTE, BEFORE_QUOTE, MEDIA_BEFORE, MEDIA_BEHIND, MEDIA_ENDINGS } from "#bind/words/organisations.ts";
import { charTable, isHan, isLetter, makeTrie, makeTrieBack, matchAt, matchBefore, wordsOf } from "#grammar";
import type { EntityType } from "#model";
import { type Candidate, candidate } from "./candidate.ts";
import { latinType } from "./latin.ts";
import { isCommon, KIND, type Sight } from "./sight.ts";
import { endingBefore } from "./type.ts";

type Cue = EntityType | "none";
const cues = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).flatMap(([type, list]) => wordsOf<Cue>(list, type as Cue));
const BEFORE = makeTrieBack(cues(BEFORE_QUOTE));
const BEHIND = makeTrie(cues(AFTER_QUOTE));
const SOURCE_BEFORE = makeTrieBack(wordsOf(MEDIA_BEFORE, true));
const SOURCE_BEHIND = makeTrie(wordsOf(MEDIA_BEHIND, true));
const SOURCE_ENDING = makeTrieBack(wordsOf(MEDIA_ENDINGS, true));
const SPOKEN = charTable(",。!?;:…我你他她不會的了是嗎呢吧啊這那沒要能可就都很");

const OPENERS = "《〈「『“";
const OPENER = charTable(OPENERS);

/** Longest name between quotation marks. */
const LONGEST = 42;
/** Longest name whose marks are those of a saying, too. */
const LONGEST_SAID = 24;

/** Names between marks: 《路透社》 that reports is an organisation, 《國防生產法》 a program; 「」 by what stands in and around. */
export function findQuoted(sight: Sight): Candidate[] {
  const { text, scan } = sight;
  const found: Candidate[] = [];
  for (let open = 0; open < text.length; open++) {
    if (OPENER[scan.codes[open]!] !== 1) continue;
    const mark = OPENERS.indexOf(text[open]!);
    if (mark < 0) continue;
    sight.scan.steps += LONGEST;
    const near = text.slice(open + 1, open + 1 + LONGEST).indexOf("》〉」』”"[mark]!);
    if (near < 2) continue;
    const close = open + 1 + near;
    const type = mark < 2 ? titleType(sight, open, close) : saidType(sight, open, close);
    if (type !== undefined && !isKnown(sight, open + 1, close)) {
      found.push(candidate(open + 1, close, type, "quote", mark < 2 ? 7 : 6.2));
    }
    if (mark < 2) open = close;
  }
  return found;
}

function isKnown({ terms, termAt }: Sight, start: number, end: number): boolean {
  const term = termAt[start] === 0 ? undefined : terms[termAt[start]! - 1];
  return term !== undefined && term.start === start && term.end === end;
}

/** What a title in 《》 names: a source, else a text. */
export function titleType(sight: Sight, open: number, close: number): EntityType {
  const { scan } = sight;
  const ending = endingBefore(scan, open + 1, close);
  if (ending?.type === "program") return "program";
  const isSource =
    matchBefore(scan, SOURCE_ENDING, close) !== undefined ||
    matchAt(scan, SOURCE_BEHIND, close + 1) !== undefined ||
    matchBefore(scan, SOURCE_BEFORE, open) !== undefined;
  if (isSource) return "org";
  const isLatin = isLetter(scan.codes[open + 1]!) && isLetter(scan.codes[close - 1]!);
  return isLatin ? latinType(sight.text.slice(open + 1, close)) : "program";
}

/** What 「」 hold when they hold a name; `undefined` for sayings, products, common words. */
function saidType(sight: Sight, open: number, close: number): EntityType | undefined {
  const { scan } = sight;
  const start = open + 1;
  if (close - start > LONGEST_SAID + 16 || hasCounts(sight, start, close)) return undefined;
  const before = matchBefore(scan, BEFORE, open)?.value;
  const behind = matchAt(scan, BEHIND, close + 1)?.value;
  const cue = behind ?? before;
  if (isLatinName(sight, start, close)) {
    if (cue === "none") return undefined;
    return cue ?? latinType(sight.text.slice(start, close));
  }
  if (!isHan(scan.codes[close - 1]!) || close - start > LONGEST_SAID || isSaying(sight, start, close)) return undefined;
  const ending = endingBefore(scan, start, close);
  const common = isCommon(sight, start, close);
  if (ending === undefined || close - ending.start < 2) {
    if (hasVerb(sight, start, close)) return undefined;
  }
  if (ending === undefined) return cue === undefined || cue === "none" || common ? undefined : cue;
  if (ending.strength === "weak" && close - ending.start < 2 && ending.type !== "program") {
    if (cue !== undefined && cue !== "none" && !common) return cue;
    return common || close - start > 6 ? undefined : ending.type;
  }
  if (ending.type === "program" && close - start < 7 && common) return undefined;
  if (common && close - start < (ending.strength === "strong" ? 4 : 8)) return undefined;
  return ending.type;
}

/** 「2死1失蹤」: what tells several amounts is no name. */
function hasCounts({ taken }: Sight, start: number, end: number): boolean {
  let [seen, count] = [0, 0];
  for (let at = start; at < end; at++) {
    if (taken[at]! !== 0 && taken[at] !== seen) count++;
    if (taken[at]! !== 0) seen = taken[at]!;
  }
  return count > 1;
}

function isLatinName({ scan, kinds, ends }: Sight, start: number, end: number): boolean {
  if (!isLetter(scan.codes[start]!)) return false;
  for (let at = start; at < end; at = ends[at]!) {
    if (kinds[at] !== KIND.latin && kinds[at] !== KIND.known && kinds[at] !== KIND.mark) return false;
    if (kinds[at] === KIND.mark && (SPOKEN[scan.codes[at]!] === 1 || isHan(scan.codes[at]!))) return false;
  }
  const first = scan.codes[start]!;
  return first >= 0x41 && first <= 0x5a;
}

function hasVerb({ kinds }: Sight, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (kinds[at] === KIND.verb || kinds[at] === KIND.function || kinds[at] === KIND.edge) return true;
  return false;
}

/** A verb at the head, or marks and words of speech inside. */
function isSaying({ scan, kinds }: Sight, start: number, end: number): boolean {
  if (kinds[start] === KIND.verb || kinds[start] === KIND.function) return true;
  for (let at = start; at < end; at++) {
    if (kinds[at] === KIND.noun || kinds[at] === KIND.known) continue;
    if (SPOKEN[scan.codes[at]!] === 1) return true;
  }
  return false;
}
