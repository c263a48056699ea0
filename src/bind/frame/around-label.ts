import { firstOf } from "#bind/han.ts";
import { isMoney } from "#pack";
import type { Naming } from "./naming.ts";
import { wordOf } from "./place.ts";
import { inScript, join } from "./script.ts";
import type { View } from "./view.ts";

/** How many characters beside the figure are taken. */
const REACH = 16;
/** Words that the figure's own span may hold: 約價值2.73億美元. */
const OWN = firstOf("價值 總值 市值 耗資 斥資");

/** The last resort: the words of the clause, else of the sentence, else the figure's own, so that no figure is nameless. */
export function aroundLabel({ sheet }: View, { figure, clause, tokens, from, subject }: Naming): string {
  const { start, end, sentence } = sheet.clauses[clause]!;
  const left = Math.max(tokens[from]?.start ?? start, start, figure.start - REACH);
  const opening = sheet.sentences[sentence]?.start ?? start;
  const own = OWN.exec(wordOf(sheet, figure));
  const isSubject = subject !== undefined && left >= subject.start && figure.start <= subject.end + 1;
  if (isSubject && isMoney(figure.unit) && own === null) return inScript(sheet, "金額");
  return (
    join(sheet, [left < figure.start ? { start: left, end: figure.start } : undefined]) ||
    (own?.[0] === undefined
      ? ""
      : sheet.text.slice(figure.start + own.index, figure.start + own.index + own[0].length)) ||
    join(sheet, [{ start: figure.end, end: Math.min(end, figure.end + REACH) }]) ||
    join(sheet, [{ start: opening, end: Math.min(figure.start, opening + REACH) }]) ||
    sheet.text.slice(figure.start, figure.end).trim()
  );
}
