import { dayText, fromSerial, isDay, toSerial } from "./calendar.ts";

const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;
const DAY_MINUTES = 24 * 60;
/** Taiwan's time, UTC+8: what is written without an offset, and what is written out. */
const OFFSET = 8 * 60;

/**
 * A moment of ISO 8601 (`2025-10-20T13:10`, `2025-10-20 05:10Z`, `2025-10-20`) as minutes since 1970 in UTC; without an
 * offset, Taiwan's time. `undefined` for anything else.
 */
export function parseInstant(text: string): number | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute] = match.slice(1, 6).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (!isDay(year, month, day) || hour * 60 + minute > DAY_MINUTES || minute > 59) return undefined;
  return toSerial({ year, month, day }) * DAY_MINUTES + hour * 60 + minute - offsetOf(match[6]);
}

/** `2025-10-20T13:10+08:00`: minutes since 1970 in UTC, written in Taiwan's time. */
export function instantText(minutes: number): string {
  const local = minutes + OFFSET;
  const inDay = ((local % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const [hour, minute] = [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, "0"));
  return `${dayText(fromSerial((local - inDay) / DAY_MINUTES))}T${hour}:${minute}+08:00`;
}

function offsetOf(text: string | undefined): number {
  if (text === undefined) return OFFSET;
  if (text === "Z") return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text.startsWith("-") ? -minutes : minutes;
}
