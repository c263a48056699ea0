import { amountIn, type BoardFact, makeChoice } from "#board/board-fact.ts";
import { groupBy } from "#board/group.ts";
import { keyLabel } from "#board/key.ts";
import { toRows } from "#board/row.ts";
import { headOf, type MakeSection } from "./part.ts";

const ITEMS_MAX = 60;

/** What is planned beside what is used, held, brought in and made of the same commodity; every bar keeps its own period. */
export const makeBullet: MakeSection<"bullet"> = (declared, { pack, items }) => {
  const roles = declared.roles.map(({ role, facts }) => ({ role, isIn: makeChoice(facts, pack) }));
  const things = groupBy(
    items.filter((item) => roles.some(({ isIn }) => isIn(item)) && amountIn(item, declared.unit) !== undefined),
    ({ commodity, subject }) => commodity?.id ?? subject,
  );
  const lines = [...things.values()].map((own) => {
    const label = labelOf(own[0]!);
    const bars = roles.flatMap(({ role, isIn }) =>
      toRows(own.filter(isIn), (item) => amountIn(item, declared.unit), declared.unit).map((row) => ({ ...row, role })),
    );
    return { name: label.zh, label, bars };
  });
  const plans = lines.filter(({ bars }) => bars.some(({ role }) => role === "plan"));
  if (plans.length === 0) return [];
  return [{ ...headOf(declared), kind: "bullet", unit: declared.unit, items: plans.slice(0, ITEMS_MAX) }];
};

function labelOf(item: BoardFact) {
  return keyLabel(item, item.commodity === undefined ? "subject" : "commodity");
}
