import type { Span } from "#base";
import { mentionAt, type Sheet } from "#bind/sheet.ts";
import type { EntityType } from "#model";
import { tail } from "./pattern.ts";
import { isContract } from "./venue.ts";

/** 有色金屬|冶煉業: who works with goods is no goods. */
const TRADE = tail("業 商 者 廠 企 公司 企業 集團 產業 行業 業者 供應鏈");

/** What a subject is: goods when it is a contract on them, else the type of the name with which it ends, else opens. */
export function typeOf(sheet: Sheet, subject: Span | undefined): EntityType | undefined {
  if (subject === undefined) return undefined;
  if (isContract(sheet, subject)) return "commodity";
  const last = mentionAt(sheet, subject.end - 1);
  if (last !== undefined) return last.type;
  const { type } = mentionAt(sheet, subject.start) ?? {};
  return type === "commodity" && TRADE.fits(sheet, subject) ? undefined : type;
}
