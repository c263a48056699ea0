import type { Span } from "#base";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Figure, Stance } from "#model";
import { isOfAim } from "./period-base.ts";
import { isDuration } from "./period-time.ts";
import { type Clause, inside, type Sheet } from "./sheet.ts";
import { isAhead, isGoingOn } from "./stance-ahead.ts";
import { isOfBase } from "./stance-base.ts";
import type { Cue } from "./stance-cue.ts";
import { watch } from "./watch.ts";
import {
  AGREED,
  FORECAST_BASES,
  GROWTH_BASES,
  KEPT,
  MODALS,
  NO_BASES,
  PLANNED_BASES,
  REVISED,
  SET_AHEAD,
  STANCE_BREAKS,
  VOLITION,
} from "./words/stance.ts";

/** 不能…，|而是…: goes on. */
const BREAKS = makeTrie([...wordsOf(STANCE_BREAKS, true), ...wordsOf("而是 而且 而後", false)]);
const TERMS = makeTrie(wordsOf(AGREED, true));
const WILLED = makeTrie(wordsOf(`${VOLITION} ${SET_AHEAD}`, true));
const MODAL = makeTrie(wordsOf(MODALS, true));
const REVISES = makeTrie([...wordsOf(REVISED, true), ...wordsOf(KEPT, false)]);
const BASES = makeTrie<"forecast" | "plan" | "odds" | "growth" | "none">([
  ...wordsOf(NO_BASES, "none" as const),
  ...wordsOf("機率 概率 可能性", "odds" as const),
  ...wordsOf(FORECAST_BASES, "forecast" as const),
  ...wordsOf(GROWTH_BASES, "growth" as const),
  ...wordsOf(PLANNED_BASES, "plan" as const),
]);
const AGREEMENT = watch(TERMS);
const REVISION = watch(BASES);
/** How many clauses a condition reaches. */
const CONDITION_MAX = 3;
const REACH = 120;
/** How far behind 三年內 the word may stand that makes it the future. */
const MODAL_MAX = 10;
/** How far behind a figure the verb may stand that revises it. */
const REVISED_MAX = 10;
/** Of whom a rule tells. */
const CONCERNED =
  /^的?(?:企業|企业|客戶|客户|公司|業者|业者|用戶|用户|機構|机构|國家|国家|產品|产品|車輛|车辆|貨物|货物|礦場|矿场|對象|对象|項目|项目|個案|个案|案件)/;
/** 開發往往需10年: what is so in general. */
const GENERAL = /往往|通常|一般|平均|歷來|历来/;
/** How far into a sentence the words stand that it is agreed. */
const OPENING_MAX = 40;

/** How far before its figure a deed may be told of. */
const DEED_REACH = 300;

interface Found {
  readonly stance: Stance;
  readonly span: Span;
}

type CuesOf = (index: number) => readonly Cue[];

/** 若…，甲恐…，乙將…: all that follows from a condition depends on it, whatever cue it has of its own. */
export function conditioned(sheet: Sheet, scan: Scan, index: number, figure: Span, cuesOf: CuesOf): Found | undefined {
  const here = sheet.clauses[index]!;
  if (
    inside(cuesOf(index), Math.max(here.start, figure.start - DEED_REACH), figure.start).some(
      (cue) => (cue.stance === "deed" && !isOfBase(sheet, cue, figure)) || cue.stance === "threatened",
    )
  )
    return undefined;
  for (let back = index; back >= 0 && index - back <= CONDITION_MAX; back--) {
    const clause = sheet.clauses[back]!;
    if (clause.sentence !== here.sentence) return undefined;
    const cue = cuesOf(back).find(({ stance, end }) => stance === "condition" && end <= figure.start);
    if (cue !== undefined && back < index && !negated(sheet.text, cue))
      return threatened(sheet, back, cuesOf)
        ? undefined
        : { stance: "condition", span: { start: cue.start, end: cue.end } };
    if (breaksOff(sheet, scan, clause.start)) return undefined;
  }
  return undefined;
}

/** 若非政府補貼，…: what did not come about; 若要獨立，…: what it takes. */
function negated(text: string, cue: Span): boolean {
  return /^[非要想]/.test(text.slice(cue.end, cue.end + 1));
}

/** 揚言，若…，將…: a threat stays one under its condition. */
function threatened(sheet: Sheet, index: number, cuesOf: CuesOf): boolean {
  const before = sheet.clauses[index - 1];
  if (before === undefined || before.sentence !== sheet.clauses[index]!.sentence) return false;
  const last = cuesOf(index - 1).at(-1);
  return last?.stance === "threatened" && last.end >= before.end - 1;
}

/** 依約，…: a whole sentence told of as agreed. */
export function agreed(sheet: Sheet, scan: Scan, clause: Clause): Found | undefined {
  const { start, words } = sheet.sentences[clause.sentence]!;
  if ((words & AGREEMENT) === 0) return undefined;
  const end = Math.min(clause.end, start + OPENING_MAX);
  for (let at = start; at < end; at++) {
    const word = matchAt(scan, TERMS, at);
    if (word !== undefined) return { stance: "plan", span: { start: word.start, end: word.end } };
  }
  return undefined;
}

/** 把目標價由…調高到…, 資本支出下修為…: a figure of a forecast or a plan that is revised; the probability of what may come. */
export function revisedBase(scan: Scan, clause: Clause, figure: Figure): Found | undefined {
  if ((clause.words & REVISION) === 0) return undefined;
  let base: (Found & { readonly growth?: boolean }) | undefined;
  let revised: boolean | undefined;
  const start = Math.max(clause.start, figure.start - REACH);
  const end = Math.min(clause.end, figure.end + REVISED_MAX);
  for (let at = start; at < end; at++) {
    const noun = at < figure.start ? matchAt(scan, BASES, at) : undefined;
    if (noun !== undefined) {
      const span = { start: noun.start, end: noun.end };
      if (noun.value === "none") base = undefined;
      else if (noun.value === "odds") base = { stance: "forecast", span };
      else if (noun.value === "growth") base ??= { stance: "forecast", span, growth: true };
      else if (base === undefined || base.growth === true) base = { stance: noun.value, span };
      if (noun.value === "odds" && figure.unit === "%") revised = true;
      at = noun.end - 1;
      continue;
    }
    const verb = matchAt(scan, REVISES, at);
    if (verb !== undefined) revised = revised === true || verb.value;
  }
  if (revised === undefined || base === undefined) return undefined;
  return base.growth === true && !revised ? undefined : { stance: base.stance, span: base.span };
}

/** 對占比超過5%的企業，停止授信: a figure that says to whom a rule applies. */
export function asThreshold(sheet: Sheet, clause: Clause, figure: Figure): Found | undefined {
  if (figure.bound === "=" || figure.bound === "about") return undefined;
  const behind = CONCERNED.exec(sheet.text.slice(figure.end, Math.min(clause.end, figure.end + 12)));
  if (behind === null) return undefined;
  const before = sheet.text.slice(Math.max(clause.start, figure.start - 24), figure.start);
  if (!/(?:[對对凡]|針對|针对)[^的]*$/.test(before)) return undefined;
  return { stance: "condition", span: { start: figure.end, end: figure.end + behind[0].length } };
}

/** A time ahead of publication in the clause, before the figure: what is then is no deed yet. */
export function ahead(sheet: Sheet, scan: Scan, clause: Clause, figure: Figure): Found | undefined {
  const { published } = sheet.article;
  if (published === undefined || isDuration(figure)) return undefined;
  const times = inside(sheet.times, Math.max(clause.start, figure.start - REACH), figure.start);
  const time = times.at(-1);
  if (time === undefined || !isAhead(time.edtf, published) || isOfAim(sheet, time, figure)) return undefined;
  const between = sheet.text.slice(time.end, figure.start);
  if (/^(?:到期|交割|期[貨货金銀银銅铜]|合約|合约)|^的.{0,12}(?:期貨|期货|合約|合约)/.test(between)) return undefined;
  const span = { start: time.start, end: time.end };
  for (let at = time.end; at < figure.end; at++) {
    if (matchAt(scan, WILLED, at) !== undefined) return { stance: "plan", span };
  }
  return { stance: "forecast", span };
}

/** 估計…每年能省下…: a guess at what will be is a forecast. */
export function isGuessAhead(sheet: Sheet, scan: Scan, from: number, figure: Figure): boolean {
  const until = figure.start + (isDuration(figure) ? MODAL_MAX : 0);
  if (GENERAL.test(sheet.text.slice(Math.max(from, figure.start - REACH), figure.start))) return false;
  for (let at = Math.max(from, figure.start - REACH); at < until; at++) {
    if (",，。；".includes(sheet.text[at]!) && at > figure.start) break;
    if (matchAt(scan, MODAL, at) !== undefined) return true;
  }
  const { published } = sheet.article;
  return (
    published !== undefined &&
    inside(sheet.times, from, figure.start).some(({ edtf }) => isAhead(edtf, published) || isGoingOn(edtf, published))
  );
}

/** Whether a clause opens with a word that goes back to what is: 但, 目前. */
export function breaksOff(sheet: Sheet, scan: Scan, from: number): boolean {
  return matchAt(scan, BREAKS, skipMarks(sheet.text, from))?.value === true;
}

function skipMarks(text: string, at: number): number {
  let i = at;
  while (" 「\n".includes(text[i] ?? "x")) i++;
  return i;
}
