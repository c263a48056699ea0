import type { Figure } from "#model";
import type { PackMeasure, Packs } from "#pack";
import { clauseAt } from "./clause.ts";
import { han } from "./han.ts";
import type { Typed } from "./measure.ts";
import type { Sheet } from "./sheet.ts";
import { MOVE_DEGREES, MOVE_VERBS } from "./words/moves.ts";

/** How far behind a level its change may stand. */
const GAP_MAX = 40;
/**
 * What may stand between a level and the bare change of it, in folded text: 280吨，比前一月的305吨|减少|8%, 5952吨稀土，
 * 年|减|3.2%, 4392吨(约…)，|同比增长|5%.
 */
const GAP = han(
  new RegExp(
    `^[)]?[\\u4e00-\\u9fff]{0,6}[)]?[,，]?\\s*(?:但|不過|且|並|也|亦|則|仍|卻|更|再|又){0,2}(?:遠|僅)?(?:[轉變]為|由[升降增減]轉)?` +
      `(?:(?:由|從|與|和|跟|較|比|相較於|相較|相比|對比|同|環)[^,，。;；]{0,16}?(?:相比|相較)?[,，]?)?` +
      `(?:${MOVE_DEGREES}|分別|率|幅){0,4}${MOVE_VERBS}[了約近逾達率幅為是超過]*\\s*$`,
  ),
);

/** What a label says of a change besides its noun: 同比|增幅, 年增率, 上漲倍數. In folded text. */
const EXTENT = han(
  /(?:單日|當日|單月|累計|同比|環比|按年|按月|按季|年|月|季|週|最大){0,3}(?:[漲跌增降減升貶]幅度?|[年月季週](?:增|減|升|降|漲|跌)[率幅]?|成長率|增長率|增速|[\u4e00-\u9fff]{0,2}(?:倍數|幅度)|減半)$/,
);

/** The noun that a folded label says changed: 收入|按年降幅. `undefined` when it only tells a change, or none. */
export function changedNoun(folded: string): string | undefined {
  const extent = EXTENT.exec(folded);
  return extent === null || extent.index === 0 ? undefined : folded.slice(0, extent.index);
}

const known = new WeakMap<Packs, ReadonlyMap<string, readonly PackMeasure[]>>();

/** The measures of changes by the level that they are changes of. */
function changesOf(packs: Packs): ReadonlyMap<string, readonly PackMeasure[]> {
  const made = known.get(packs);
  if (made !== undefined) return made;
  const map = new Map<string, PackMeasure[]>();
  for (const measure of packs.measures) {
    const pack = measure.fullId.slice(0, measure.fullId.indexOf("."));
    for (const level of measure.changes ?? []) {
      const id = `${pack}.${level}`;
      map.set(id, [...(map.get(id) ?? []), measure]);
    }
  }
  known.set(packs, map);
  return map;
}

/**
 * 出口量為280噸，比前一個月的305噸減少|8%: a bare change told right behind a level is the change of that level, behind
 * another change (年增5%，月減|3%) one of the same kind. `undefined` where anything else stands between.
 */
export function changeOfLevel(sheet: Sheet, typed: readonly (Typed | undefined)[], index: number): Typed | undefined {
  const figure = sheet.figures[index]!;
  const before = sheet.figures[index - 1];
  const level = typed[index - 1];
  if (before === undefined || level === undefined || !isChange(figure)) return undefined;
  if (figure.start - before.end > GAP_MAX || !isOneSentence(sheet, before, figure)) return undefined;
  const gap = sheet.folded.slice(before.end, figure.start);
  if (isChange(before) && LINKED.test(gap)) return sameChange(level, before, figure);
  if (!GAP.test(gap)) return undefined;
  const measure = isChange(before)
    ? level.measure.change === true && before.unit === figure.unit
      ? level.measure
      : undefined
    : changesOf(sheet.packs)
        .get(level.measure.fullId)
        ?.find(({ units }) => units.includes(figure.unit));
  if (measure === undefined) return undefined;
  const span = { start: before.start, end: before.end };
  return { measure, slot: { value: measure.fullId, evidence: { kind: "carried", rule: "change-of-level", span } } };
}

/** 同比和環比分別下降64%|和|8%. */
const LINKED = /^[和与及、]$/;

function sameChange({ slot, measure }: Typed, before: Figure, figure: Figure): Typed | undefined {
  if (measure.change !== true || before.unit !== figure.unit) return undefined;
  const span = { start: before.start, end: before.end };
  return { measure, slot: { value: slot.value, evidence: { kind: "carried", rule: "change-of-level", span } } };
}

/** What stands between a change and the level that it led to: 減少26.5%|至|367.8萬噸, 大增56%，達到|656噸. In folded text. */
const LED_TO = /^[,，]?\s*(?:至|到|为|达|达到|来到|降至|升至|增至|减至|跌至|涨至)?(?:约|近|逾)?\s*$/;
const LED_MAX = 6;

/** The change that led to a level right behind it is the change of that level: 出口減少|26.5%|至367.8萬噸. */
export function changeToLevel(sheet: Sheet, typed: readonly (Typed | undefined)[], index: number): Typed | undefined {
  const figure = sheet.figures[index]!;
  const next = sheet.figures[index + 1];
  const level = typed[index + 1];
  if (next === undefined || level === undefined || !isChange(figure) || isChange(next)) return undefined;
  if (next.start - figure.end > LED_MAX || !LED_TO.test(sheet.folded.slice(figure.end, next.start))) return undefined;
  const measure = changesOf(sheet.packs)
    .get(level.measure.fullId)
    ?.find(({ units }) => units.includes(figure.unit));
  if (measure === undefined || typed[index]?.measure === measure) return undefined;
  const span = { start: next.start, end: next.end };
  return { measure, slot: { value: measure.fullId, evidence: { kind: "carried", rule: "change-of-level", span } } };
}

function isChange({ change }: Figure): boolean {
  return change === "up" || change === "down";
}

function isOneSentence({ clauses }: Sheet, a: Figure, b: Figure): boolean {
  return clauses[clauseAt(clauses, a.start)]!.sentence === clauses[clauseAt(clauses, b.start)]!.sentence;
}
