import type { Span } from "#base";
import type { Figure } from "#model";
import { inside, type Sheet } from "./sheet.ts";

const REACH = 120;
/** A time that is over, which 較, 由 or 恢復到 makes the measure of what is to come. */
const PAST = /^(?:去年|上月|上季|昨日)$/;
/** 較|去年增加5%, 與|去年相比: what is to come is only compared. */
const COMPARES = /(?:較|较|比|與|与|跟|和|同|於|于|過|过|勝|胜)$/;
const COMES_TO = /(?:到|至|回|達|达|為|为|平)$/;
const FROM = /[由從从自]$/;
/** 去年|同期的|3萬噸: so much was it then. */
const ITS_OWN = /^(?:同期|同月|同季|全年|底)?(?:預測|预测|預估|预估|預期|预期|公布)?的?(?:每[日月季年])?\s?$/;

/**
 * Whether a deed only tells what a figure starts from or is held against, and takes no plan or forecast back: 由目前的|2%拉高
 * 到5%, 預計較|去年增加5%, 可望回到|去年的9成. What it was then is a deed: 可望超過去年的3萬噸.
 */
export function isOfBase(sheet: Sheet, cue: Span, figure: Figure | Span): boolean {
  const { text } = sheet;
  const before = text.slice(Math.max(0, cue.start - 1), cue.start);
  const between = text.slice(cue.end, Math.min(figure.start, cue.end + 16));
  if (FROM.test(before))
    return inside(sheet.figures, cue.end, Math.min(figure.start, cue.end + REACH)).length > 0 || ITS_OWN.test(between);
  if (!PAST.test(text.slice(cue.start, cue.end))) return false;
  const own = ITS_OWN.test(between);
  if (COMPARES.test(before)) return !own;
  return COMES_TO.test(before) && (!own || ("unit" in figure && figure.unit === "%"));
}
