import type { Span } from "#base";
import type { Scan } from "#grammar";
import type { EntityType, Evidence, Slot } from "#model";
import { isMoney, type PackMeasure, type Pattern, type WordAt } from "#pack";
import { clauseAt } from "./clause.ts";
import { bestPattern } from "./measure-best.ts";
import { changeOfLevel, changeToLevel } from "./measure-change.ts";
import { lookAround, type Near, type Slate, slateFor, wipe } from "./measure-near.ts";
import { isSameKind, outsideNames } from "./measure-words.ts";
import { mentionAt, type Sheet } from "./sheet.ts";

export interface Typed {
  readonly slot: Slot<string>;
  readonly measure: PackMeasure;
}

/** The measure words of one article, found once for all its figures. */
export interface MeasureSheet {
  readonly sheet: Sheet;
  readonly words: readonly WordAt[];
  readonly slate: Slate;
  /** Types found so far, by index of the figure: a conversion in brackets takes that of its figure. */
  readonly typed: (Typed | undefined)[];
}

/** Lays out the measure words of an article. */
export function findMeasureWords(sheet: Sheet, scan: Scan): MeasureSheet {
  const { lexicon } = sheet.packs;
  const words = outsideNames(sheet, lexicon.findWords(scan));
  return { sheet, words, slate: slateFor(lexicon.lengths.length), typed: [] };
}

/**
 * The pack measure of a figure: of those whose unit, kind of change and subject fit, the one with the longest and
 * nearest words. `label` is the printed phrase that says what was measured, `subject` whose it is. `undefined` when
 * none fits or two fit equally well. Ask in the order of the text.
 */
export function findMeasure(
  words: MeasureSheet,
  index: number,
  label: string,
  subject: Slot<string> | undefined,
): Typed | undefined {
  const found =
    convertedFrom(words, index) ??
    changeOfLevel(words.sheet, words.typed, index) ??
    findByWords(words, index, label, subject) ??
    comparedWith(words, index);
  words.typed[index] = found;
  return found;
}

/** The measures of all figures of an article, whose labels and subjects are given by figure. */
export function findMeasures(
  words: MeasureSheet,
  frames: readonly { readonly label: string; readonly subject?: Slot<string> }[],
): readonly (Typed | undefined)[] {
  const { sheet, typed } = words;
  frames.forEach(({ label, subject }, index) => void findMeasure(words, index, label, subject));
  return frames.map((_, index) => {
    const led = changeToLevel(sheet, typed, index);
    if (led !== undefined) typed[index] = led;
    return typed[index];
  });
}

function findByWords(
  words: MeasureSheet,
  index: number,
  label: string,
  subject: Slot<string> | undefined,
): Typed | undefined {
  const { sheet } = words;
  const figure = sheet.figures[index]!;
  const type = typeOf(sheet, subject);
  const { lexicon } = sheet.packs;
  const phrase = type === undefined ? `${label}\n${subject?.value ?? ""}` : label;
  const near = lookAround(words, stretchOf(sheet, index, label), index, type, lexicon.wordsOf(phrase), label);
  const best = bestPattern(near, lexicon.patternsIn(figure.unit));
  const found = best && {
    slot: { value: best.measure.fullId, evidence: evidenceOf(best, near) },
    measure: best.measure,
  };
  wipe(near);
  return found;
}

function evidenceOf(pattern: Pattern, { slate }: Near): Evidence {
  const anchor = pattern.needs.find((need) => need.stand !== "context");
  if (anchor === undefined) return { kind: "assumed", rule: "measure-unit" };
  const at = slate.seen[anchor.word];
  return at === undefined
    ? { kind: "carried", rule: "measure-label" }
    : { kind: "printed", rule: "measure-words", span: { start: at.start, end: at.end } };
}

/** The type of the name that a subject ends in; `undefined` for a subject that is no known name. */
function typeOf(sheet: Sheet, subject: Slot<string> | undefined): EntityType | undefined {
  const span: Span | undefined = subject?.evidence.span;
  if (span === undefined) return undefined;
  const mention = mentionAt(sheet, span.end - 1);
  if (mention !== undefined && mention.end === span.end) return mention.type;
  const rest = /(?:[同當今昨]日|[)）」』(（])$/.exec(sheet.text.slice(span.start, span.end))?.[0] ?? "";
  const last = rest === "" ? undefined : mentionAt(sheet, span.end - rest.length - 1);
  return last !== undefined && last.end === span.end - rest.length ? last.type : undefined;
}

/** A clause that begins with its figure (，年增|3倍；，同比下降|5.6%) belongs to the one before. Folded: Simplified. */
const HEAD_MAX = 3;
/** How far before the figure its clause may print the label. */
const NAMED_REACH = 200;
const CHANGE_HEAD_MAX = 12;
/** 合計達|3億元: a sum is none of the items told before. */
const TOTAL = /^(?:合计|共计|总计|加总)$/;
const CHANGE_HEAD =
  /^(?:同比|环比|按年|按月|年|月|季|周|较[去前上]?[^,，较]{1,6})*(?:[大微略急锐小]?[幅]?(?:增长|成长|下降|上涨|下跌|减少|增加|下滑|上升|衰退|攀升|萎缩|增|减|升|降|涨|跌))(?:了|约|近|逾|达)*$/;

function stretchOf(sheet: Sheet, index: number, label: string): Span {
  const figure = sheet.figures[index]!;
  const place = clauseAt(sheet.clauses, figure.start);
  const clause = sheet.clauses[place]!;
  const before = sheet.clauses[place - 1];
  const near = Math.max(clause.start, figure.start - NAMED_REACH);
  const isNamed = label.length > 1 && sheet.text.slice(near, figure.start).includes(label);
  if (
    isNamed ||
    before === undefined ||
    before.sentence !== clause.sentence ||
    !isHead(sheet, clause.start, figure.start)
  )
    return clause;
  const last = sheet.figures[index - 1];
  const isTaken = last !== undefined && last.start >= before.start && isSameKind(last, figure);
  return isTaken ? clause : { start: before.start, end: clause.end };
}

function isHead(sheet: Sheet, from: number, to: number): boolean {
  if (TOTAL.test(sheet.folded.slice(from, Math.min(to, from + 2)))) return false;
  return to - from <= HEAD_MAX || (to - from <= CHANGE_HEAD_MAX && CHANGE_HEAD.test(sheet.folded.slice(from, to)));
}

/** In folded text. */
const COMPARISON =
  /(?:较|比|高于|低于|优于|不及|相较于|接近|逼近|直逼|多于|少于)[^,涨跌升降增减]{0,14}(?:的|上月|上季|上年|去年|前月|前值|同期|预期|[月季年]\s?[(])\s?$/;
const COMPARISON_MAX = 24;
/** 出口4,000噸，金額為5,960萬美元，較8月（|5,791噸|）: how many figures lie between at most. */
const COMPARED_BACK = 3;

/** 高於上月|5.2%, 較第2季的|6.2%: what the figure before it measures, at another time. */
function comparedWith(words: MeasureSheet, index: number): Typed | undefined {
  const { figures, folded, clauses } = words.sheet;
  const figure = figures[index]!;
  const clause = clauses[clauseAt(clauses, figure.start)]!;
  const head = folded.slice(Math.max(clause.start, figure.start - COMPARISON_MAX), figure.start);
  if (!COMPARISON.test(head)) return undefined;
  let at = index - 1;
  while (at > index - COMPARED_BACK && figures[at]?.unit !== figure.unit) at--;
  const before = figures[at];
  if (before === undefined || before.unit !== figure.unit) return undefined;
  if (clauses[clauseAt(clauses, before.start)]!.sentence !== clause.sentence) return undefined;
  const typed = words.typed[at];
  const span = { start: before.start, end: before.end };
  return (
    typed && { ...typed, slot: { value: typed.slot.value, evidence: { kind: "carried", rule: "comparison", span } } }
  );
}

/** In folded text. */
const CONVERSION = /^\s*[(]\s*(?:约|折|合|等于|相当于|大约|即)*\s*$/;

/** 85億美元(約合新台幣2,600億元): the same amount in other money. */
function convertedFrom(words: MeasureSheet, index: number): Typed | undefined {
  const { figures, folded } = words.sheet;
  const [before, figure] = [figures[index - 1], figures[index]!];
  if (before === undefined || !isMoney(before.unit) || !isMoney(figure.unit) || before.unit === figure.unit)
    return undefined;
  if (figure.start - before.end > 10 || !CONVERSION.test(folded.slice(before.end, figure.start))) return undefined;
  const typed = words.typed[index - 1];
  if (typed === undefined) return undefined;
  const span = { start: before.start, end: before.end };
  return { ...typed, slot: { value: typed.slot.value, evidence: { kind: "carried", rule: "conversion", span } } };
}
