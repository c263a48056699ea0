import type { Span } from "#base";
import { isHan, isLetter, makeTrie, matchAt, wordsOf } from "#grammar";
import { isEveryday } from "./latin.ts";
import { isCommon, KIND, type Sight } from "./sight.ts";

const EXCHANGES =
  /^(?:NASDAQ|Nasdaq|NYSE|NYSE American|TSX|TSXV|TSX-V|ASX|LSE|HKEX|HKG|TWSE|TPEx|SSE|SZSE|OTC|OTCQX|OTCQB|CSE|AIM|JSE|JPX|TYO|KRX|FRA|紐交所|纽交所|那斯達克|纳斯达克|美股代號|股票代號|股票代码|代號|代码|股號)\s*[:：]?\s*[A-Z0-9.]{1,8}$/;
const CALLED = makeTrie(
  wordsOf(
    "簡稱 以下簡稱 下稱 以下稱 又稱 又名 原名 前稱 舊稱 亦稱 也稱 俗稱 即 全名 全稱 英文名 英文 前身為 前身",
    true,
  ),
);
/** Longest form of a Chinese alias in brackets. */
const LONGEST_HAN = 16;

export interface Form extends Span {
  /** 簡稱 or the like announces it. */
  readonly called: boolean;
}

/** The forms inside brackets, split at commas; empty when the brackets hold a remark. */
export function readForms(sight: Sight, start: number, end: number): Form[] {
  const { text } = sight;
  const inside = text.slice(start, end);
  if (EXCHANGES.test(inside.trim())) return [{ ...trimmed(text, start, end), called: false }];
  const forms: { start: number; end: number; called: boolean }[] = [];
  let at = start;
  for (const part of inside.split(/[,，、;；/／]/)) {
    const span = trimmed(text, at, at + part.length);
    at += part.length + 1;
    const form = readForm(sight, span);
    const words = text.slice(span.start, span.end);
    if (/^(?:Ltd|Inc|LLC|Corp)\.?$/.test(words) && forms.length > 0) forms.at(-1)!.end = span.end;
    else if (form !== undefined) forms.push(form);
    else if (words !== "" && forms.length === 0 && !EXCHANGES.test(words)) return [];
  }
  return joinSpread(text, forms, start, end);
}

/** One English name that holds a comma itself: (Exploring Opportunities, Risks and Exposure). */
function joinSpread(text: string, forms: readonly Form[], start: number, end: number): Form[] {
  const whole = text.slice(start, end);
  const isSpread = forms.length === 2 && / and [A-Z]\w+$/.test(whole) && /^[\w ,&'-]+$/.test(whole);
  return isSpread ? [{ start, end, called: false }] : [...forms];
}

function readForm(sight: Sight, { start, end }: Span): Form | undefined {
  const { text, scan } = sight;
  const words = text.slice(start, end);
  if (EXCHANGES.test(words)) return { start, end, called: false };
  const called = matchAt(scan, CALLED, start);
  if (called !== undefined && called.end < end) return unquoted(text, called.end, end);
  if (isLetter(scan.codes[start] ?? 0)) {
    return /^[A-Za-zÀ-ɏ][\w .&'’\-–À-ɏ+-]*$/.test(words) &&
      !isEveryday(words) &&
      !/^(?:see|or|and|ex|e\.g|i\.e)\b/i.test(words)
      ? { start, end, called: false }
      : undefined;
  }
  const isName = end - start >= 2 && end - start <= LONGEST_HAN && isHanRun(scan.codes, start, end);
  return isName && !hasEdge(sight.kinds, start, end) && !isCommon(sight, start, end)
    ? { start, end, called: false }
    : undefined;
}

/** A remark, not a name: 包括來自…, 如…, 約…. */
function hasEdge(kinds: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (kinds[at] === KIND.edge || kinds[at] === KIND.verb || kinds[at] === KIND.function) return true;
  return false;
}

/** What stands behind 簡稱, without blanks, colons and quotation marks. */
function unquoted(text: string, from: number, to: number): Form | undefined {
  let start = from;
  let end = to;
  while (start < end && ' :：為「『"“為'.includes(text[start]!)) start++;
  while (end > start && ' 」』"”'.includes(text[end - 1]!)) end--;
  return end - start >= 2 && end - start <= 60 ? { start, end, called: true } : undefined;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text[start] === " ") start++;
  while (end > start && text[end - 1] === " ") end--;
  return { start, end };
}

function isHanRun(codes: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isHan(codes[i]!) && codes[i] !== 0xb7) return false;
  return true;
}
