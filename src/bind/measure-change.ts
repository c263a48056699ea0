import type { Figure } from "#model";
import type { PackMeasure, Packs } from "#pack";
import { clauseAt } from "./clause.ts";
import { han } from "./han.ts";
import type { Typed } from "./measure.ts";
import type { Sheet } from "./sheet.ts";

/** How far behind a level its change may stand. */
const GAP_MAX = 40;
const MOVE =
  "(?:[大微略急锐小骤顿暴缩]?[幅]?(?:增长|成长|增加|上涨|上升|攀升|提升|下降|下跌|减少|下滑|回落|衰退|萎缩|高出|多出|少了|增|减|升|降|涨|跌))";
/**
 * What may stand between a level and the bare change of it, in folded text: 280吨，比前一月的305吨|减少|8%, 5952吨稀土，
 * 年|减|3.2%, 4392吨(约…)，|同比增长|5%.
 */
const GAP = new RegExp(
  `^[)]?[\\u4e00-\\u9fff]{0,6}[)]?[,，]?\\s*(?:但|不过|且|并|也|亦|则|仍|却|更|再|又){0,2}(?:远|仅|大幅)?(?:[转变]为|由[升降增减]转)?` +
    `(?:(?:由|从|与|和|跟|较|比|相较于|相较|相比|对比|同|环)[^,，。;；]{0,16}?(?:相比|相较)?[,，]?)?` +
    `(?:同比|环比|按年|按月|按季|年|月|季|周|也|相比){0,2}${MOVE}[了约近逾达率幅为是超过]*\\s*$`,
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
  if (!GAP.test(sheet.folded.slice(before.end, figure.start))) return undefined;
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

function isChange({ change }: Figure): boolean {
  return change === "up" || change === "down";
}

function isOneSentence({ clauses }: Sheet, a: Figure, b: Figure): boolean {
  return clauses[clauseAt(clauses, a.start)]!.sentence === clauses[clauseAt(clauses, b.start)]!.sentence;
}
