import { han } from "#bind/han.ts";
import { behind } from "./behind.ts";
import type { Naming } from "./naming.ts";
import { inScript, join } from "./script.ts";
import type { View } from "./view.ts";

const LENGTHS: ReadonlySet<string> = new Set(["m", "km", "cm", "ft", "mi"]);
/** How far before the figure the word may stand. */
const REACH = 16;
const APART = han(/(?:距離?|相距|距離|遠離|離)[^,。;]{0,12}$/);
/** 戈馬市西北約|60公里|處. */
const OFF = han(/[東西南北]{1,2}(?:方|部|邊|面)?(?:約|近|逾)?$/);
const PLACE = han(/[處外]/);
const DIMENSION = han(/(水深|[長深高寬厚])(?:達|約|約達|逾|近|度)*$/);
/** 六公里|深|的海床. */
const AFTER = han(/^([長深高寬厚])(?:的|,|，|。|$)/);
const NAMES: Readonly<Record<string, string>> = {
  水深: "水深",
  长: "長度",
  深: "深度",
  高: "高度",
  宽: "寬度",
  厚: "厚度",
};

/** 距離坑口約|900公尺, 長達|200公尺|的坑道: how far, how long, how deep. */
export function extentLabel({ sheet }: View, { tokens, at, figure, clause }: Naming): string | undefined {
  if (!LENGTHS.has(figure.unit)) return undefined;
  const from = Math.max(sheet.clauses[clause]!.start, figure.start - REACH);
  const words = sheet.folded.slice(from, figure.start);
  const isOff = OFF.test(words) && PLACE.test(sheet.folded.slice(figure.end, figure.end + 1));
  if (isOff || APART.test(words)) return inScript(sheet, "距離");
  const after = NAMES[AFTER.exec(sheet.folded.slice(figure.end, figure.end + 2))?.[1] ?? ""];
  if (after !== undefined) return inScript(sheet, after);
  const name = NAMES[DIMENSION.exec(words)?.[1] ?? ""];
  if (name === undefined) return undefined;
  const thing = tokens[at + 1]?.kind === "of" ? behind(sheet, tokens, at) : undefined;
  return join(sheet, [thing, name]);
}
