import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Figure, Slot } from "#model";
import { clauseAt } from "./clause.ts";
import { beforeAsides } from "./period-aside.ts";
import { isDuration, type Timed, toPeriod } from "./period-time.ts";
import { inside, type Sheet } from "./sheet.ts";
import { watch } from "./watch.ts";
import { FORESEEN, LATER, NOW } from "./words/periods.ts";

const ELSEWHERE = makeTrie(wordsOf(`${FORESEEN} ${LATER} ${NOW}`, true));
const OTHERWISE = watch(ELSEWHERE);
/** A month, months, a quarter, a half, a year: what statistics are of. */
const STRETCH = /^\d{4}(?:-\d\d)?(?:\/\d{4}(?:-\d\d)?)?$/;
/** 按國家畫分，…; 分產品看，…: a paragraph that only divides what the one before told. */
const DIVIDES =
  /^[\s\n]*(?:其中|(?:若|如)?(?:按|依|分|從|从|就|以)[^，,。\n]{1,10}?(?:畫分|划分|劃分|區分|区分|來看|来看|看|而言|來說|来说|統計|统计)[，,])/;
const OPENING_MAX = 24;
const SENTENCE_MAX = 240;

/**
 * The period of a statistic in a sentence that plainly goes on from the one before: 9月出口12萬噸，年增3%。對德出口年增5%。
 * Only for figures that are changes or stand beside one, in a sentence that names no time of its own.
 */
export function fromSentenceBefore(
  sheet: Sheet,
  scan: Scan,
  timed: readonly Timed[],
  found: readonly (Slot<string> | undefined)[],
  index: number,
): Slot<string> | undefined {
  const figure = sheet.figures[index]!;
  if (isDuration(figure) || figure.unit === "rank") return undefined;
  const clause = sheet.clauses[clauseAt(sheet.clauses, figure.start)]!;
  const { start, end, words } = sheet.sentences[clause.sentence]!;
  if (end - start > SENTENCE_MAX || ((words & OTHERWISE) !== 0 && holds(scan, start, figure.start))) return undefined;
  if (inside(timed, start, figure.start).some(({ role }) => role !== "compared" && role !== "record")) return undefined;
  if (!isMoved(sheet, index, start)) return undefined;
  const last = lastBefore(sheet, index, start);
  const slot = found[last];
  if (slot?.evidence.span === undefined || !STRETCH.test(slot.value)) return undefined;
  const before = sheet.figures[last]!;
  const from = sheet.clauses[clauseAt(sheet.clauses, before.start)]!.sentence;
  const near = sheet.figures[firstIn(sheet, index, start) - 1]!;
  if (clause.sentence - sheet.clauses[clauseAt(sheet.clauses, near.start)]!.sentence !== 1 || !opens(sheet, slot, from))
    return undefined;
  if (FORETOLD.test(sheet.text.slice(sheet.sentences[from]!.start, before.start))) return undefined;
  const goesOn = !sheet.text.slice(before.end, start + 1).includes("\n");
  if (!goesOn && !DIVIDES.test(sheet.text.slice(start, start + OPENING_MAX))) return undefined;
  return toPeriod(slot.evidence.span, slot.value, "carried", "next");
}

/** Whether a time stands over the whole of its sentence, in its first words, or was itself carried into it. */
function opens(sheet: Sheet, { evidence }: Slot<string>, sentence: number): boolean {
  const at = evidence.span?.start ?? 0;
  const { start, end } = sheet.sentences[sentence]!;
  if (at < start) return true;
  if (at >= end) return false;
  const lead = sheet.text.slice(start, at).replace(SOURCE, "").replace(REASON, "");
  return lead.length <= LEAD_MAX && /^[^,，]*(?:[,，][^,，]*)?$/.test(lead) && !/[,，].{9}/.test(lead);
}

const LEAD_MAX = 24;
/** 報告顯示，|隨著新礦達產，: who says it and why, before the time. */
const SOURCE = /^[^,，]{0,30}(?:顯示|显示|指出|表示|公布|公佈|稱|称|說|说|指|訊|讯)[，,]/;
const REASON = /^(?:隨著|随着|由於|由于|受|因)[^,，]{0,40}[，,]/;
const FORETOLD = /預計|预计|預期|预期|預測|预测|預估|预估|目標|目标|規劃|规划|計畫|计划/;

/** The place of the last figure before a sentence, brackets aside; -1 when there is none. */
function lastBefore(sheet: Sheet, index: number, start: number): number {
  const first = firstIn(sheet, index, start);
  return first === 0 ? -1 : beforeAsides(sheet, first);
}

/** The place of the first figure behind the start of a sentence. */
function firstIn({ figures }: Sheet, index: number, start: number): number {
  let at = index;
  while (at > 0 && figures[at - 1]!.start >= start) at--;
  return at;
}

function holds(scan: Scan, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (matchAt(scan, ELSEWHERE, at) !== undefined) return true;
  return false;
}

/** Whether a figure is a change or stands right beside one: 占七成，年增3%. */
function isMoved({ text, figures }: Sheet, index: number, sentence: number): boolean {
  const { change, start, end } = figures[index]!;
  if (isChange(change)) return true;
  const before = figures[index - 1];
  if (before !== undefined && before.start >= sentence && isChange(before.change) && start - before.end <= BESIDE_MAX)
    return true;
  for (let at = index + 1, from = end; at <= index + LIST_MAX; at++) {
    const behind = figures[at];
    if (behind === undefined || behind.start - from > BESIDE_MAX) return false;
    if (isChange(behind.change)) return true;
    if (text[from] !== "、") return false; // 79起、死亡183人，分別增加…
    from = behind.end;
  }
  return false;
}

const BESIDE_MAX = 14;
/** How many figures of a list the first change may stand behind. */
const LIST_MAX = 3;

function isChange(change: Figure["change"]): boolean {
  return change === "up" || change === "down";
}
