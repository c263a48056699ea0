import { createHash } from "node:crypto";
import type { Ledger } from "#service";
import { FaultError } from "./fault.ts";

/** What a cursor holds: whole numbers that say where a list goes on, at a sequence of the ledger. */
export type Place = readonly number[];

const SUM_LENGTH = 12;

/**
 * An opaque word that says where a list goes on. It fits only the list that gave it: `list` is the path with everything
 * that narrows or orders it, but for `cursor` and `limit`.
 */
export function writeCursor(list: string, place: Place): string {
  const numbers = place.map((number) => number.toString(36)).join(".");
  return `${sumOf(list, numbers)}.${numbers}`;
}

/** The place that a cursor of this list holds, so many numbers. Throws `usage.bad-cursor`. */
export function readCursor(list: string, cursor: string, count: number): Place {
  const [sum, ...parts] = cursor.split(".");
  const place = parts.map((part) => Number.parseInt(part, 36));
  const isOurs = sum === sumOf(list, parts.join(".")) && place.length === count && place.every(Number.isSafeInteger);
  if (!isOurs) throw new FaultError("usage.bad-cursor", "query.cursor");
  return place;
}

function sumOf(list: string, numbers: string): string {
  return createHash("sha256").update(`${numbers}\n${list}`).digest("base64url").slice(0, SUM_LENGTH);
}

/**
 * The place that a cursor holds, of which the first number is the sequence of the list's beginning; `undefined` when the
 * list begins. Throws `usage.bad-cursor`, also when the ledger has not come so far.
 */
export async function openPlace(
  ledger: Pick<Ledger, "counts">,
  list: string,
  cursor: string | undefined,
  count: number,
): Promise<Place | undefined> {
  if (cursor === undefined) return undefined;
  const place = readCursor(list, cursor, count);
  if (place[0]! > (await ledger.counts()).sequence) throw new FaultError("usage.bad-cursor", "query.cursor");
  return place;
}
