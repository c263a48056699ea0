import { han } from "#bind/han.ts";
import type { Naming } from "./naming.ts";
import { head, holds } from "./pattern.ts";
import { inScript } from "./script.ts";
import type { View } from "./view.ts";
import { CASUALTIES } from "./words/casualties.ts";

const KINDS = CASUALTIES.map(([words, label]) => ({ pattern: holds(words), label }));
/** How far the word may stand behind the figure, and before it. */
const AFTER = 6;
const BEFORE = 10;
const UP_TO_MARK = /^[^,，。、；;]*/;
const FROM_MARK = /[^,，。、；;]*$/;
/** 2名|傷者因傷勢過重死亡: what became of them in the end. */
const FATE = han(/^(?:傷者|傷患|傷員|失聯者|被困者)[^,。]*(?:死亡|不治|身亡|喪生|罹難)$/);
const FATE_REACH = 26;
/** 32|死, 15|傷: a bare number of people. */
const BARE = head("死 傷 失蹤 失聯");

/** 1|失蹤2死490傷: what stands right behind goes before what is told of the next figure. */
const BESIDE = CASUALTIES.map(([words, label]) => ({ pattern: head(words), label }));

/** 至少32|死, 造成|3人|罹難: the dead, the injured, the missing; by what follows the figure, else by what leads to it. */
export function casualtyLabel({ sheet }: View, { figure, clause }: Naming): string | undefined {
  const { start, end, unit } = figure;
  const after = UP_TO_MARK.exec(sheet.folded.slice(end, end + AFTER))![0];
  const from = Math.max(sheet.clauses[clause]!.start, start - BEFORE);
  const before = FROM_MARK.exec(sheet.folded.slice(from, start))![0];
  const rest = UP_TO_MARK.exec(sheet.folded.slice(end, end + FATE_REACH))![0];
  if (unit === "person" && FATE.test(rest)) return inScript(sheet, "死亡人數");
  const kind =
    BESIDE.find(({ pattern }) => pattern.test(after)) ??
    KINDS.find(({ pattern }) => pattern.test(after)) ??
    KINDS.find(({ pattern }) => pattern.test(before));
  if (kind === undefined || (unit !== "person" && !BARE.test(after))) return undefined;
  return inScript(sheet, kind.label);
}
