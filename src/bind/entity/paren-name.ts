import type { Span } from "#base";
import { TITLES } from "#bind/words/boundary.ts";
import { isHan, isLetterOrDigit, makeTrieBack, matchBefore, wordsOf } from "#grammar";
import type { TermRow } from "#model";
import { isDot, isForeign } from "./name-span.ts";
import { isCommon, KIND, type Sight, termBefore } from "./sight.ts";

const NOTHING = makeTrieBack(wordsOf("藥物 藥品 抗癌藥 礦機 晶片 車款 手機 型號 系列 飛彈 戰機", true));
/** 礦業巨擘|某某公司: what a body is, before its name. */
const APPOSED = makeTrieBack(
  wordsOf("巨擘 巨頭 龍頭 銅礦商 金礦商 鋰礦商 鐵礦商 鎳礦商 礦商 礦企 煤企 鋼企 大廠 交易商 貿易商", true),
);
const TITLE = makeTrieBack(wordsOf(TITLES, true));
/** Longest name before a bracket, and within quotation marks before it. */
const LONGEST = 24;
const LONGEST_QUOTED = 44;

/** The name before a bracket. */
export interface Before extends Span {
  /** A title stands before it. */
  readonly titled: boolean;
  readonly quoted: boolean;
  readonly row?: TermRow;
}

/** Reads back from a bracket to the head of the name that it explains; `undefined` when no name stands there. */
export function nameBefore(sight: Sight, open: number): Before | undefined {
  const { text } = sight;
  const end = text[open - 1] === " " ? open - 1 : open;
  const mark = "」』》〉”".indexOf(text[end - 1] ?? " ");
  if (mark >= 0) return quotedBefore(sight, end, "「『《〈“"[mark]!);
  const term = termBefore(sight, end);
  const row = term?.rows.length === 1 ? term.rows[0] : undefined;
  const { start: head, titled } = readBack(sight, end);
  if (head < 0) return undefined;
  if (row !== undefined && term !== undefined && !isLatinGap(sight, term.start - 1)) {
    return { start: term.start, end, titled, quoted: false, row };
  }
  const start = behindPlace(sight, head, end);
  if (end - start < 2 || (!titled && isCommon(sight, start, end) && end - start < 4)) return undefined;
  return { start, end, titled, quoted: false };
}

function quotedBefore(sight: Sight, end: number, opener: string): Before | undefined {
  const { text, terms, termAt } = sight;
  const from = Math.max(0, end - LONGEST_QUOTED);
  const near = text.slice(from, end - 1).lastIndexOf(opener);
  if (near < 0) return undefined;
  const start = from + near + 1;
  if (end - 1 - start < 2) return undefined;
  const term = termAt[start] === 0 ? undefined : terms[termAt[start]! - 1];
  const row = term?.start === start && term.end === end - 1 && term.rows.length === 1 ? term.rows[0] : undefined;
  const titled = matchBefore(sight.scan, TITLE, start - 1) !== undefined;
  return { start, end: end - 1, titled, quoted: true, ...(row !== undefined && { row }) };
}

/** Over tokens that can be part of a name, to a title or the edge of one. */
export function readBack(sight: Sight, end: number): { readonly start: number; readonly titled: boolean } {
  const { scan, starts, kinds } = sight;
  let at = end;
  while (at > 0 && end - at < LONGEST) {
    scan.steps++;
    if (at < end && matchBefore(scan, TITLE, at) !== undefined) return { start: at, titled: true };
    if (end - at >= 2 && matchBefore(scan, APPOSED, at) !== undefined) return { start: at, titled: false };
    if (at < end && matchBefore(scan, NOTHING, at) !== undefined) return { start: -1, titled: false };
    const start = starts[at - 1]!;
    const kind = kinds[start]!;
    if (kind === KIND.mark) {
      const code = scan.codes[start]!;
      if (isDot(code) || code === 0x2d || code === 0x26 || (code === 0x20 && isLatinGap(sight, start))) {
        at = start;
        continue;
      }
      break;
    }
    if (kind === KIND.edge || kind === KIND.function || kind === KIND.figure) break;
    if (kind === KIND.noun && end - at >= 2 && isForeign(sight.scan, at, end) && !isForeign(sight.scan, start, at))
      break;
    if (kind === KIND.verb && end - at >= 2 && !isCommon(sight, at, end)) break;
    at = start;
  }
  return { start: at, titled: false };
}

/** 美國德州派羅瑪(Pyro): a spelled name right behind places stands alone. */
function behindPlace({ scan, terms, termAt }: Sight, head: number, end: number): number {
  let at = head;
  for (
    let term = terms[termAt[at]! - 1];
    term !== undefined && term.rows[0]!.type === "place" && term.end < end;
    term = terms[termAt[at]! - 1]
  ) {
    at = term.end;
  }
  return end - at >= 2 && isForeign(scan, at, end) ? at : head;
}

function isLatinGap({ scan }: Sight, blank: number): boolean {
  const before = scan.codes[blank - 1] ?? 0;
  const behind = scan.codes[blank + 1] ?? 0;
  return isLetterOrDigit(before) && !isHan(before) && isLetterOrDigit(behind) && !isHan(behind);
}
