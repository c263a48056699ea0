import { han } from "#bind/han.ts";
import type { Slot } from "#model";
import type { Told } from "./carry.ts";
import type { Place } from "./place.ts";
import type { Topic } from "./topic.ts";
import type { View } from "./view.ts";

/** 這一數字, 該比例: what only points back to a figure. */
export const NUMBER: RegExp = han(
  /^(?:這一?個?|該|此一?|上述|這項|該項)(?:數字|數據|比例|比率|占比|佔比|比重|金額|水準|水平|規模|總額|數量|增幅|跌幅|漲幅|降幅|減幅|升幅|增速|成長率|價格|產量|銷量|份額|數值|指標|成績|餘額|紀錄)$/,
);
/** How far back the figure may stand, in clauses. */
const BACK_MAX = 6;

/** 這一數字|較去年高出5%: of whom the figure before it is. */
export function ofNumberBefore(
  { scan }: View,
  { clause, own, told }: Place & { readonly own: Topic; readonly told: Told },
): Slot<string> | undefined {
  if (own.pronoun === undefined || !NUMBER.test(own.pronoun)) return undefined;
  for (let index = clause - 1; index >= 0 && clause - index <= BACK_MAX; index--) {
    scan.steps++;
    const slot = told.get(index);
    if (slot !== undefined) return { ...slot, evidence: { ...slot.evidence, kind: "carried", rule: "number-before" } };
  }
  return undefined;
}
