import { isEdtf } from "./edtf.ts";

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
const NUMERIC = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(.{0,40})$/s;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|T(.{0,30})$)/;
const CHINESE = /^(?:西元\s?)?(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日(.{0,40})$/s;
const MAIL = /^(?:[a-z]{3,9},?\s{1,3})?(\d{1,2})\s{1,3}([a-z]{3})[a-z]{0,6}\.?,?\s{1,3}(\d{4})(.{0,40})$/i;
const AMERICAN = /^(?:[a-z]{3,9},?\s{1,3})?([a-z]{3})[a-z]{0,6}\.?\s{1,3}(\d{1,2}),?\s{1,3}(\d{4})(.{0,40})$/i;
const ROC = /^民國\s?(\d{2,3})(\s?年)/;
const WEEKDAY = /\s?[（(]?(?:週|周|星期|禮拜|礼拜)[一二三四五六日天][）)]?\s?/;
const HALF_DAY = /(上午|下午|晚間|晚上|凌晨|清晨)\s?(\d{1,2}):(\d{2})/;
const ENGLISH_HALF = /(\d{1,2}):(\d{2})\s?([AP])\.?M\.?/i;
const CLOCK = /^[\sT,]{0,5}(\d{1,2}):(\d{2})(:\d{2})?(?:\.\d{1,9})?\s?(Z|GMT|UTC|[+-]\d{2}:?\d{2})?/;

/**
 * The EDTF date or date and time that a page prints as its own: ISO, `2025/10/23 08:00`, `20251023`,
 * `2025年10月23日`, `Thu, 23 Oct 2025 08:00:00 GMT`, `October 23, 2025`; `undefined` for anything else.
 */
export function parsePublished(printed: string): string | undefined {
  const text = toWestern(printed.trim());
  if (text.length > 80) return undefined;
  if (isEdtf(text)) return text;
  const numeric = NUMERIC.exec(text) ?? COMPACT.exec(text) ?? CHINESE.exec(text);
  if (numeric !== null) return toEdtf(numeric[1]!, Number(numeric[2]), Number(numeric[3]), numeric[4] ?? "");
  const mail = MAIL.exec(text);
  if (mail !== null) return toEdtf(mail[3]!, toMonth(mail[2]!), Number(mail[1]), mail[4]!);
  const american = AMERICAN.exec(text);
  if (american !== null) return toEdtf(american[3]!, toMonth(american[1]!), Number(american[2]), american[4]!);
  return undefined;
}

/** `民國114年` as 2025年, without the day of the week, the hours of 下午 and PM counted from midnight. */
function toWestern(text: string): string {
  if (text.length > 80) return text;
  return text
    .replace(ROC, (_all, year: string, rest: string) => `${Number(year) + 1911}${rest}`)
    .replace(WEEKDAY, " ")
    .replace(HALF_DAY, (_all, half: string, hour: string, minute: string) => {
      const isLate = /^(?:下午|晚)/.test(half) && Number(hour) < 12;
      const isMidnight = /^(?:凌晨|上午)/.test(half) && Number(hour) === 12;
      return `${pad(isLate ? Number(hour) + 12 : isMidnight ? 0 : Number(hour))}:${minute}`;
    })
    .replace(ENGLISH_HALF, (_all, hour: string, minute: string, half: string) => {
      const base = Number(hour) % 12;
      return `${pad(/p/i.test(half) ? base + 12 : base)}:${minute}`;
    });
}

function toMonth(name: string): number {
  const at = MONTHS.indexOf(name.toLowerCase());
  return at % 3 === 0 ? at / 3 + 1 : 0;
}

function toEdtf(year: string, month: number, day: number, rest: string): string | undefined {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (!isEdtf(date)) return undefined;
  const clock = CLOCK.exec(rest);
  if (clock === null) return date;
  const [, hour, minute, second = "", zone = ""] = clock;
  const time = `${date}T${pad(Number(hour))}:${minute}${second}${/^[GU]/.test(zone) ? "Z" : zone}`;
  return Number(hour) < 24 && isEdtf(time) ? time : date;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
