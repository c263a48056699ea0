import { han } from "#bind/han.ts";
import { measureBefore } from "./before.ts";
import type { Naming } from "./naming.ts";
import { inScript, join } from "./script.ts";
import { isTelling } from "./telling.ts";
import type { View } from "./view.ts";

/** How far before the figure its words may begin. */
const REACH = 12;
const PACE = han(
  /([年月季週周](?:增|減))[率幅]?(?:進一步|已|則)?(?:收斂|收窄|擴大|縮小|放緩|加快|攀升|回升|上升|下滑|降|升)[至到為]$/,
);

/** 出口143億美元，年增收斂至|3.2%|: the pace at which something changes, not its level. */
export function paceLabel({ sheet }: View, { tokens, from, at, figure, last }: Naming): string | undefined {
  const start = Math.max(0, figure.start - REACH);
  const found = PACE.exec(sheet.folded.slice(start, figure.start));
  if (found === null) return undefined;
  const own = measureBefore(tokens, from, at)?.span;
  const noun = own !== undefined && isTelling(sheet, own) ? join(sheet, [own]) : (last ?? "");
  const per = sheet.text.slice(start + found.index, start + found.index + 2);
  return noun.endsWith("率") ? noun : noun + per + inScript(sheet, "率");
}
