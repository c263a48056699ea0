import { han } from "#bind/han.ts";
import type { Naming } from "./naming.ts";
import { inScript } from "./script.ts";
import type { View } from "./view.ts";

const STEP = han(/([升降加減])息(?:了|約|共|累計)?$/);

/** 降息|1碼|的機率: by how much a rate is moved, whatever is told of the move. */
export function stepLabel({ sheet }: View, { figure: { start } }: Naming): string | undefined {
  const words = sheet.folded.slice(Math.max(0, start - 5), start);
  const found = STEP.exec(words);
  if (found === null) return undefined;
  const at = Math.max(0, start - 5) + found.index;
  return sheet.text.slice(at, at + 2) + inScript(sheet, "幅度");
}
