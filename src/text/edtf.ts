import { boundsOf, isDay, toSerial } from "#base";

const PART =
  /^(-?\d{4}|\d{2}[\dX]X|\d{3}X)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%]?)(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/;
const LONGEST = 80;

/** Whether a text is an EDTF date or interval: `2025`, `2025-10~`, `2025-10-23T08:00Z`, `2025-10/2025-12`, `../2025`. */
export function isEdtf(text: string): boolean {
  if (text.length > LONGEST) return false;
  const parts = text.split("/");
  if (parts.length === 1) return isDate(text);
  if (parts.length !== 2 || parts.every(isOpen)) return false;
  return parts.every((part) => isOpen(part) || isDate(part)) && isForwards(text);
}

function isOpen(part: string): boolean {
  return part === "" || part === "..";
}

function isDate(part: string): boolean {
  const match = PART.exec(part);
  if (match === null) return false;
  const [, year, month = "01", day = "01", , clock] = match;
  if (clock !== undefined && match[3] === undefined) return false;
  if (month === "XX") return true;
  if (match[3] === undefined && Number(month) >= 21 && Number(month) <= 41) return true; // seasons and quarters
  return isDay(year!.includes("X") ? 2000 : Number(year), Number(month), day === "XX" ? 1 : Number(day));
}

function isForwards(interval: string): boolean {
  const { first, last } = boundsOf(interval);
  return first === undefined || last === undefined || toSerial(first) <= toSerial(last);
}
