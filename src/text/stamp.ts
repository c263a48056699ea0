import { parsePublished } from "./published.ts";

/** A date that a line prints, and whether the line says that it is when the page was changed. */
export interface Stamp {
  readonly edtf: string;
  readonly isUpdate: boolean;
}

const DATE =
  /(?:民國\s?\d{2,3}|(?:西元\s?)?(?<!\d)(?:19|20)\d{2})\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}(?!\d)\s?日?(?:\s?[（(]?(?:週|周|星期|礼拜|禮拜)[一二三四五六日天][）)]?)?(?:[\sT,，]{0,3}(?:上午|下午|晚間|晚上|凌晨|清晨)?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)?|(?<![A-Za-z])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d{2}(?:,? \d{1,2}:\d{2}(?:\s?[AP]M)?)?/g;
const UPDATE_BEFORE = /(?:更新|修改|修訂|修订|updated|modified|revised)(?:時間|时间|日期|於|于|on|at)?[\s:：]{0,3}$/i;
const UPDATE_AFTER = /^\s?(?:更新|修改|updated)(?![^）)]{0,6}[:：])/i;
const LABELS =
  /(?:發布|发布|發佈|刊登|上架|出版|更新|修改|最後更新|最后更新)(?:時間|时间|日期|於|于)?|時間|时间|日期|(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?|^on |\d{1,2}:\d{2}(?::\d{2})?|(?:週|周|星期)[一二三四五六日天]|GMT|UTC|[AP]M/gi;
const SIGNS = /[\s:：|｜/／·・•,，、()（）[\]【】–—-]+/g;
const STAMP_CHARS_MAX = 100;

/** The dates of a line short enough to be a stamp, in order. */
export function findStamps(line: string): readonly Stamp[] {
  if (line.length > STAMP_CHARS_MAX) return [];
  const stamps: Stamp[] = [];
  for (const { 0: printed, index } of line.matchAll(DATE)) {
    const edtf = parsePublished(printed);
    const after = line.slice(index + printed.length);
    const isUpdate = UPDATE_BEFORE.test(line.slice(Math.max(0, index - 20), index)) || UPDATE_AFTER.test(after);
    if (edtf !== undefined) stamps.push({ edtf, isUpdate });
  }
  return stamps;
}

/** What a line says besides dates, clocks and the words that name them: nothing, of a stamp. */
export function withoutStamps(line: string): string {
  if (line.length > STAMP_CHARS_MAX) return line;
  const rest = line.replace(DATE, " ").replace(LABELS, " ").replace(SIGNS, " ").trim();
  return rest === line.replace(SIGNS, " ").trim() ? line : rest;
}
