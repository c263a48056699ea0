import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import type { Figure } from "#model";
import { inScript } from "./nearby.ts";

const KINDS: readonly (readonly [RegExp, string])[] = [
  [han(/罹難/), "罹難人數"],
  [han(/死|亡|喪生|喪命|遇難/), "死亡人數"],
  [han(/重傷/), "重傷人數"],
  [han(/輕傷/), "輕傷人數"],
  [han(/傷/), "受傷人數"],
  [han(/失蹤|下落不明/), "失蹤人數"],
  [han(/受困|被困|掩埋|活埋/), "受困人數"],
  [han(/獲救|脫困/), "獲救人數"],
];
const REACH = 6;

const TOLL_BEHIND = han(/^[死傷]/);

/** 至少32|死, 造成|3人|罹難: the dead, the injured, the missing; by what follows the figure, else by what leads to it. */
export function casualtyLabel(sheet: Sheet, { unit, start, end }: Figure, clauseStart: number): string | undefined {
  if (unit !== "person" && unit !== "1") return undefined;
  const after = /^[^,，。、；]*/.exec(sheet.folded.slice(end, end + REACH))![0];
  const before = /[^,，。、；]*$/.exec(sheet.folded.slice(Math.max(clauseStart, start - REACH - 4), start))![0];
  for (const words of [after, before]) {
    for (const [pattern, label] of KINDS)
      if (pattern.test(words)) return unit === "person" || TOLL_BEHIND.test(after) ? inScript(sheet, label) : undefined;
  }
  return undefined;
}
