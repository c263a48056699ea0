import type { Scan } from "#grammar";
import type { Figure } from "#model";
import type { Clause } from "./clause.ts";
import type { Frame } from "./frame.ts";
import { nounBehind } from "./label.ts";
import type { Sheet } from "./sheet.ts";

const VALUE_NOUN = /(?:總額|價值|總價值|總值|規模|金額|總金額|市值|總投資)(?:約|達|高達|逾|超過|近)*$/;
const HEDGE = /(?:約|達|高達|逾|超過|近)+$/;

/**
 * An amount that describes the noun behind it: 總額達|85億美元|的|礦產協議. The noun is the subject; `undefined` when the
 * words before the figure are no value noun.
 */
export function findRelative(sheet: Sheet, scan: Scan, figure: Figure, clause: Clause): Frame | undefined {
  const head = VALUE_NOUN.exec(sheet.text.slice(Math.max(clause.start, figure.start - 10), figure.start));
  if (head === null) return undefined;
  const at = skipBrackets(sheet.text, figure.end, clause.end);
  if (sheet.text[at] !== "的") return undefined;
  const noun = nounBehind(sheet, scan, { ...figure, end: at + 1 }, clause.end);
  if (noun === undefined || noun.end - noun.start < 2) return undefined;
  const value = sheet.text.slice(noun.start, noun.end);
  return {
    subject: { value, evidence: { kind: "printed", rule: "relative", span: noun } },
    label: head[0].replace(HEDGE, ""),
  };
}

function skipBrackets(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (text[at] === "(" || text[at] === "（")) {
    const close = text.slice(at, limit).search(/[)）]/);
    if (close < 0) return at;
    at += close + 1;
  }
  return at;
}
