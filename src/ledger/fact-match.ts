import type { Fact } from "#model";
import type { Aliases } from "./alias.ts";
import { toCell, toSubjectKey } from "./cell.ts";
import type { Entry } from "./entry.ts";
import type { FactQuery } from "./fact-contract.ts";

/** Whether an article can hold what a query asks; which article `query.article` names, the store knows. */
export function isArticleOf({ source, topic, after = 0 }: FactQuery, entry: Entry): boolean {
  return (
    entry.sequence > after &&
    (source === undefined || entry.source === source) &&
    (topic === undefined || entry.topics.includes(topic))
  );
}

/** Whether a fact is what a query asks. `keys`: every subject key that the query's subject stands for. */
export function makeFactTest(
  query: FactQuery,
  keys: ReadonlySet<string> | undefined,
  aliases: Aliases,
): (fact: Fact) => boolean {
  const { measure, period, stance, cell, fact: id } = query;
  const periods = period === undefined ? undefined : new Set(toPeriods(period));
  const isMeasure = measure === undefined ? undefined : makeMeasureTest(measure);
  return (fact) =>
    (id === undefined || fact.id === id) &&
    (periods === undefined || periods.has(fact.period?.value ?? "")) &&
    (stance === undefined || stance.includes(fact.stance.value)) &&
    (isMeasure === undefined || (fact.measure !== undefined && isMeasure(fact.measure.value))) &&
    (keys === undefined || keys.has(toSubjectKey(fact) ?? "\0")) &&
    (cell === undefined || cellsOf(fact, aliases).includes(cell));
}

/** A measure's id, or every one of a pack when it ends with the dot. */
export function makeMeasureTest(measure: string): (id: string) => boolean {
  return measure.endsWith(".") ? (id) => id.startsWith(measure) : (id) => id === measure;
}

/** The names of a fact's cell: first the one that stands, then those under its other keys. */
export function cellsOf(fact: Fact, aliases: Aliases): readonly string[] {
  const key = toSubjectKey(fact);
  return key === undefined ? [toCell(fact)] : aliases.classOf(key).map((each) => toCell(fact, each));
}

/** The periods that a query asks for. */
export function toPeriods(period: NonNullable<FactQuery["period"]>): readonly string[] {
  return typeof period === "string" ? [period] : period;
}
