import { amountIn, type BoardFact, makeChoice } from "#board/board-fact.ts";
import { lineKey, lineLabels } from "#board/comparable.ts";
import { groupBy, unitsOf } from "#board/group.ts";
import { keyLabel, keyOf } from "#board/key.ts";
import { periodDays, periodKind } from "#board/period-label.ts";
import { foldRepeats, toRow } from "#board/row.ts";
import { joinLabels, PERIOD_KIND_LABELS } from "#board/words/labels.ts";
import type { BoardKey } from "#model";
import { headOf, type MakeSection } from "./part.ts";

const LINES_MAX = 60;
const POINTS_MAX = 500;

/** Lines over time: each of one measure, subject, way of reckoning, kind of statement and kind of period (month, year to date). */
export const makeSeries: MakeSection<"series"> = (declared, { pack, items }) => {
  const isTold = declared.at === "told";
  const by: readonly BoardKey[] = declared.by ?? ["measure", "subject"];
  const told = items.filter(makeChoice(declared.facts, pack));
  const dayOf = ({ fact }: BoardFact) => periodDays(isTold ? fact.article.published : fact.period?.value);
  return unitsOf(told, declared.unit).flatMap((unit) => {
    const own = told.filter((item) => dayOf(item) !== undefined && amountIn(item, unit) !== undefined);
    const keyFor = (item: BoardFact) =>
      [...by.map((key) => keyOf(item, key)), isTold ? "" : periodKind(item.fact.period?.value), lineKey(item)].join(
        "\n",
      );
    const drawn = [...groupBy(own, keyFor).values()].sort((a, b) => b.length - a.length).slice(0, LINES_MAX);
    const apart = by.find((key) => new Set(drawn.map(([first]) => keyOf(first!, key))).size > 1) ?? "subject";
    const lines = drawn.map((line) => {
      const label = labelOf(line[0]!, by, isTold);
      const points = foldRepeats(line.slice(0, POINTS_MAX))
        .map(({ item, again }) => ({
          ...toRow(item, amountIn(item, unit), unit),
          ...(again.length > 0 && { again }),
          ...dayOf(item)!,
        }))
        .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
      return { name: label.zh, label, group: keyLabel(line[0]!, apart), points };
    });
    if (lines.length === 0) return [];
    const head = headOf(declared, declared.unit === "money" ? unit : undefined);
    return [{ ...head, kind: "series", unit, ...(declared.step === true && { step: true }), lines }];
  });
};

function labelOf(item: BoardFact, by: readonly BoardKey[], isTold: boolean) {
  const kind = isTold ? [] : [PERIOD_KIND_LABELS[periodKind(item.fact.period?.value)]];
  return joinLabels([...by.map((key) => keyLabel(item, key)), ...kind, ...lineLabels(item)]);
}
