import type { Span } from "#base";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Figure } from "#model";
import { type Clause, inside, type Sheet } from "./sheet.ts";
import { watch, watchFor } from "./watch.ts";
import { NOW } from "./words/periods.ts";

const NOWS = makeTrie(wordsOf(NOW, true));
const PRESENT = watch(NOWS);
const CURRENT = watchFor("目前 現在 現行 現有 現階段");
const FROM_NOW = /[由從从自](?:目前|現在|现在|現行|现行|現有|现有|現階段|现阶段)的?$/;
/** How far before a figure its word may stand. */
const REACH = 160;

/** 目前, 每年: what follows is so now, not at the time named before. */
export function isNow(sheet: Sheet, scan: Scan, clause: Clause, figure: Figure): boolean {
  const from = (clause.words & PRESENT) === 0 ? figure.start : Math.max(clause.start, figure.start - REACH);
  for (let at = from; at < figure.start; at++) {
    const now = matchAt(scan, NOWS, at);
    if (now !== undefined && !isBase(sheet, now, figure)) return true;
  }
  const { start } = sheet.sentences[clause.sentence]!;
  const opens = figure.start - start < REACH && matchAt(scan, NOWS, start) !== undefined;
  return opens && inside(sheet.times, start, figure.start).length === 0;
}

/** 由目前的|2%: what something starts from is so now. */
export function isFromNow(sheet: Sheet, clause: Clause, { start }: Figure): boolean {
  return (clause.words & CURRENT) !== 0 && FROM_NOW.test(sheet.text.slice(clause.start, start));
}

/** 由目前的|2%拉高到5%: only what it starts from is so now. */
function isBase(sheet: Sheet, now: Span, figure: Figure): boolean {
  if (!/[由從从自]$/.test(sheet.text.slice(now.start - 1, now.start))) return false;
  return inside(sheet.figures, now.end, figure.start).length > 0;
}
