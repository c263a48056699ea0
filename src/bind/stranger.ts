import { makeTrie, makeTrieBack, matchAt, matchBefore, type Scan, wordsOf } from "#grammar";
import { wordAt } from "./predicate.ts";
import type { Speaker } from "./pronoun.ts";
import { figureFrom, inside, mentionAt, type Sheet, timeFrom } from "./sheet.ts";
import { APPOSITIONS, ORG_TAILS, PERSON_TAILS, SPEAKER_ENDS } from "./words/voices.ts";

const ENDS = makeTrie(wordsOf(SPEAKER_ENDS, true));
const ENDS_BACK = makeTrieBack(wordsOf(SPEAKER_ENDS, true));
const ORG_TAIL = makeTrieBack(wordsOf(ORG_TAILS, true));
const PERSON_TAIL = makeTrieBack(wordsOf(PERSON_TAILS, true));
const APPOSITION = makeTrie(wordsOf(APPOSITIONS, true));
/** …|在會上警告, …|(Li)則於週五批評, …|接受採訪時表示: where and when it is said. */
const ADJUNCT = /^[」』》)）]?(?:[(（][^)）]*[)）])?[也則则又還还曾]?(?:[在於于向]|接受|遞交|递交|提交|呈交|送交)/;
const STRANGER_MAX = 18;
/** 一家鋁廠, 某礦商: who it is, is not said. */
const UNNAMED = /^(?:[一某多數数幾几另兩两]?[家名位間间座]|某)/;
const COUNTED = /[一某多數数幾几]家|某/;
/** Characters that a name hardly begins or ends with. */
const COMMON = /^[這这那此其該该也又並并而但所無无不有可我你您大各每多誰谁]|[的了是些此來来說说們们時时後后前中上下]$/;
/** 最新|研究, 一項|調查: no body's name. */
const STUDY =
  /^(?:[一另]?[項项份]|最新|近期|相關|相关|初步|新|過去|过去|多項|多项|獨立|独立|學術|学术|內部|内部).{0,4}(?:研究|觀察|观察|監測|监测)$/;
const FIRST_ONLY = /[國国者府]$/;
/** 地質局|年度|報告: what says only which document. */
const ATTRIBUTES = /(?:年度|月度|季度|最新|全年|半年|中期|內部|内部|特別|特别|一份|新|官方|官網|官网|網站|网站)*$/;
/** A word of these inside: the phrase is a clause of its own and no name. */
const VERBAL = /[了著着過过把將将被讓让使給给是在和與与及]/;

/**
 * A name that no list knows, between the head of a clause and its verb of speech: 北嶺銅業|週三|表示, 縣農業處|指出. Only
 * what is shaped like a name counts: it ends as bodies or people do, or is short and holds no common word.
 */
export function strangerAt(sheet: Sheet, scan: Scan, from: number, until: number): Speaker | undefined {
  let start = from;
  while (start < until && "但而且又另用 「『\n".includes(sheet.text[start]!)) start++;
  let end = phraseEnd(sheet, scan, start, until);
  if (sheet.text[end - 1] === "的") end--;
  const close = end;
  const quoted = /[「“]([^「」“”]{2,16})[」”]$/.exec(sheet.text.slice(start, end));
  if (quoted !== null) {
    const at = end - quoted[1]!.length - 1;
    return { kind: "org", name: quoted[1]!, span: { start: at, end: end - 1 }, end };
  }
  end -= ATTRIBUTES.exec(sheet.text.slice(start, end))![0].length;
  start += sheet.text.slice(start, end).lastIndexOf("的") + 1;
  start = Math.max(start, behindApposition(scan, start, end));
  start += /^[該该這这][縣县市省州鎮镇鄉乡區区](?=.{2})/.exec(sheet.text.slice(start, end))?.[0].length ?? 0;
  const name = sheet.text.slice(start, end).replace(/[」』”]$/, "");
  const span = { start, end: start + name.length };
  if (name.length < 2 || COMMON.test(name) || STUDY.test(name) || VERBAL.test(name.slice(0, -1))) return undefined;
  const polite = /[\p{Script=Han}](?:先生|女士|小姐|太太)$/u.exec(name);
  if (polite !== null) {
    const at = start + polite.index;
    return { kind: "person", name: polite[0], span: { start: at, end: span.end }, end: close };
  }
  const unnamed = UNNAMED.exec(name);
  const tailed = matchBefore(scan, ORG_TAIL, span.end);
  if (tailed !== undefined && tailed.start >= start + (unnamed?.[0].length ?? 1) && isName(name)) {
    if (COUNTED.test(name)) return { kind: "nobody", name, anonymous: true, span, end: close };
    return { kind: "org", name, span, end: close };
  }
  if (isGlossed(sheet.text, close) && isName(name)) return { kind: "org", name, span, end: close };
  const people = matchBefore(scan, PERSON_TAIL, span.end);
  if (people !== undefined && people.start > start && isName(name)) {
    const count = /^[一某多數数幾几另兩两]?[名位]/.exec(name)?.[0].length ?? 0;
    return {
      kind: "nobody",
      name: name.slice(count),
      anonymous: true,
      span: { start: start + count, end: span.end },
      end: close,
    };
  }
  if (!/^[\p{Script=Han}·]{2,5}$/u.test(name) || FIRST_ONLY.test(name)) return undefined;
  return wordAt(scan, start) === undefined ? { kind: "person", name, span, end: close } : undefined;
}

/** 銅價指數|(Copper Gauge): a name that is given in its own language too; not 消費者物價指數|(CPI), which is only cut short. */
function isGlossed(text: string, at: number): boolean {
  return /^\s?[(（]\s?[A-Z][A-Za-z]*[a-z][A-Za-z]*(?: [A-Z&][A-Za-z]*)+\s?[)）]/.test(text.slice(at, at + 50));
}

function isName(name: string): boolean {
  return /^[\p{Script=Han}·A-Za-z0-9 &.-]{2,18}$/u.test(name);
}

/** Where the words of a name end: before an adverb, a time, a bracket, a figure. */
function phraseEnd(sheet: Sheet, scan: Scan, from: number, until: number): number {
  let end = from;
  while (end < until && end - from <= STRANGER_MAX) {
    if ("(（,，、".includes(sheet.text[end]!) || timeFrom(sheet, end) || figureFrom(sheet, end)) break;
    const name = mentionAt(sheet, end);
    if (name !== undefined && name.start === end) {
      end = Math.min(until, name.end);
      continue;
    }
    if (end > from && matchAt(scan, ENDS, end) !== undefined) break;
    end++;
  }
  return end;
}

/** 智利銅礦商|北嶺銅業: where the name begins behind what it is. */
function behindApposition(scan: Scan, from: number, until: number): number {
  for (let at = from; at + 2 <= until; at++) {
    const word = matchAt(scan, APPOSITION, at);
    if (word !== undefined && until - word.end >= 2) return word.end;
  }
  return from;
}

/** A name that no list knows, right before the verb, adverbs and dates between. */
export function strangerBeside(sheet: Sheet, scan: Scan, from: number, verb: number): readonly Speaker[] | undefined {
  // 周某樂觀地|說: behind 地 stands how it is said
  const until = sheet.text[verb - 1] === "地" && verb - from > 4 ? verb - 3 : verb;
  const found = strangerAt(sheet, scan, from, until) ?? behindRelative(sheet, scan, from, until);
  return found !== undefined && isBeside(sheet, scan, found.end, until) ? [found] : undefined;
}

/** 躺在病床上的|周某說: the name behind what is told of it. */
function behindRelative(sheet: Sheet, scan: Scan, from: number, until: number): Speaker | undefined {
  const near = Math.max(from, until - STRANGER_MAX);
  const of = sheet.text.slice(near, until - 1).lastIndexOf("的");
  return of < 0 ? undefined : strangerAt(sheet, scan, near + of + 1, until);
}

/** 必和必拓| (BHP Group) (BHP-US) |預估. */
const BRACKETS = /^(?:\s?[(（][^()（），。]{1,40}[)）]\s?)+/;
const BRACKETS_MAX = 100;

/** Whether only adverbs and dates stand between. */
export function isBeside(sheet: Sheet, scan: Scan, from: number, verb: number): boolean {
  const bracket = BRACKETS.exec(sheet.text.slice(from, Math.min(verb, from + BRACKETS_MAX)));
  if (bracket !== null) return isBeside(sheet, scan, from + bracket[0].length, verb);
  if (ADJUNCT.test(sheet.text.slice(from, Math.min(verb, from + 40)))) return true;
  let at = verb;
  for (;;) {
    while (at > from && " )）」》,，".includes(sheet.text[at - 1]!)) at--;
    if (at - from <= 1 || sheet.text[from] === "(" || sheet.text[from] === "（") return true;
    const start = matchBefore(scan, ENDS_BACK, at)?.start ?? inside(sheet.times, at - 16, at).at(-1)?.start;
    if (start === undefined || start < from) return false;
    at = start;
  }
}
