import type { Naming } from "./naming.ts";
import { head, holds } from "./pattern.ts";
import { inScript } from "./script.ts";
import type { View } from "./view.ts";
import { CASUALTIES } from "./words/casualties.ts";

const KINDS = CASUALTIES.map(([words, label]) => ({ pattern: holds(words), label }));
/** How far the word may stand behind the figure, and before it. */
const AFTER = 6;
const BEFORE = 10;
const UP_TO_MARK = /^[^,，。、；]*/;
const FROM_MARK = /[^,，。、；]*$/;
/** 32|死, 15|傷: a bare number of people. */
const BARE = head("死 傷");

/** 至少32|死, 造成|3人|罹難: the dead, the injured, the missing; by what follows the figure, else by what leads to it. */
export function casualtyLabel({ sheet }: View, { figure, clause }: Naming): string | undefined {
  const { start, end, unit } = figure;
  const after = UP_TO_MARK.exec(sheet.folded.slice(end, end + AFTER))![0];
  const from = Math.max(sheet.clauses[clause]!.start, start - BEFORE);
  const before = FROM_MARK.exec(sheet.folded.slice(from, start))![0];
  const kind = KINDS.find(({ pattern }) => pattern.test(after)) ?? KINDS.find(({ pattern }) => pattern.test(before));
  if (kind === undefined || (unit !== "person" && !BARE.test(after))) return undefined;
  return inScript(sheet, kind.label);
}
