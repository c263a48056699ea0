import type { Figure, Time } from "#model";
import { makeAnchor, type TimeSink } from "./anchor.ts";
import { settleBareMoney } from "./bare-money.ts";
import { findHedgeBefore } from "./bound.ts";
import { findChange } from "./change.ts";
import { isDigit } from "./char.ts";
import { anchorOnDateline } from "./dateline.ts";
import { readFigure } from "./figure.ts";
import { settleGrades } from "./grade.ts";
import { isHanNumeral } from "./han.ts";
import { plainMoney } from "./money.ts";
import { MULTIPLE_FIRST, readMultiple } from "./multiple.ts";
import { OPAQUE_FIRST, skipOpaque } from "./opaque.ts";
import { readRank, skipOrdinal } from "./rank.ts";
import { settleRetoldMoney } from "./retold-money.ts";
import { makeScan } from "./scan.ts";
import type { Sink } from "./sink.ts";
import { makeTextUnits } from "./text-unit.ts";
import { readTime, TIME_FIRST } from "./time.ts";

export interface ReadOptions {
  /** Publication date or interval (EDTF) on which relative times are anchored. */
  readonly published?: string;
}

export interface Mentions {
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
  /** Characters looked at by all rules: what the linear-time test counts. */
  readonly steps: number;
}

const NUMBER = 1;
const MULTIPLE = 2;
const ORDINAL = 4;
const OPAQUE = 8;
const TIME = 16;

/** Which rules may begin with a folded unit: the one question asked of every character. */
const FIRST: Uint8Array = (() => {
  const table = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++) {
    table[code] =
      (isDigit(code) || isHanNumeral(code) || code === 0x2e ? NUMBER : 0) |
      (MULTIPLE_FIRST[code] === 1 ? MULTIPLE : 0) |
      (OPAQUE_FIRST[code] === 1 ? OPAQUE : 0) |
      (isDigit(code) || isHanNumeral(code) || TIME_FIRST[code] === 1 ? TIME : 0);
  }
  for (const first of "第前") table[first.charCodeAt(0)]! |= ORDINAL;
  return table;
})();

/** Reads every figure and time of a text. Anything in gives mentions out; nothing throws. */
export function readMentions(text: string, options: ReadOptions = {}): Mentions {
  const scan = makeScan(text);
  let plain: string | undefined;
  const sink: Sink = { scan, figures: [], plainMoney: () => (plain ??= plainMoney(scan)), units: makeTextUnits(scan) };
  const anchor = anchorOnDateline(scan.codes, scan.length, makeAnchor(options.published));
  const clockwork: TimeSink = { scan, times: [], anchor, focus: undefined };
  let at = 0;
  while (at < scan.length) {
    const rules = FIRST[scan.codes[at]!]!;
    at = rules === 0 ? at + 1 : Math.max(at + 1, readAt(sink, clockwork, at, rules));
  }
  settleRetoldMoney(scan, sink.figures);
  settleGrades(scan, sink.figures);
  settleBareMoney(scan, sink.figures, sink.plainMoney);
  return { figures: sink.figures, times: clockwork.times, steps: scan.steps };
}

/** Tries the rules that may begin here, in order; returns where to go on, `at` when none read anything. */
function readAt(sink: Sink, times: TimeSink, at: number, rules: number): number {
  const { scan } = sink;
  if ((rules & OPAQUE) !== 0) {
    const end = skipOpaque(scan, at);
    if (end > at) return end;
  }
  if ((rules & TIME) !== 0) {
    const end = readTime(times, at);
    if (end > at) return end;
  }
  if ((rules & ORDINAL) !== 0) {
    const rank = readRank(scan, at);
    if (rank !== undefined) {
      sink.figures.push({
        start: at,
        end: rank.end,
        low: rank.value,
        high: rank.value,
        bound: "=",
        unit: "rank",
        exact: true,
        rule: "rank",
      });
      return rank.end;
    }
    const ordinal = skipOrdinal(scan, at);
    if (ordinal > at) return ordinal;
  }
  if ((rules & MULTIPLE) !== 0) {
    const end = readMultipleFigure(sink, at);
    if (end > at) return end;
  }
  return (rules & NUMBER) !== 0 ? readFigure(sink, at) : at;
}

function readMultipleFigure({ scan, figures }: Sink, at: number): number {
  const multiple = readMultiple(scan, at);
  if (multiple === undefined) return at;
  const { low, high, unit, end } = multiple;
  const hedge = findHedgeBefore(scan, at);
  const start = hedge?.at ?? at;
  const change = multiple.change ?? findChange(scan, start, end, "percent");
  const bound = hedge?.bound ?? multiple.bound ?? "=";
  figures.push({ start, end, low, high, bound, unit, ...(change !== undefined && { change }), rule: "multiple" });
  return end;
}
