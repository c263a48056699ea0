import { boundsOf, toSerial } from "#base";

/** The serial of the day on which an instant lies. */
export function dayOf(instant: string): number {
  return toSerial(boundsOf(instant.slice(0, 10)).first!);
}

/** An instant so many minutes later. */
export function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

const CLASSES: readonly (readonly [from: number, to: number, name: string])[] = [
  [1, 1, "day"],
  [7, 7, "week"],
  [28, 31, "month"],
  [89, 92, "quarter"],
  [181, 184, "half"],
  [365, 366, "year"],
];

/** How long a period is; `undefined` where an end is open. Facts of unlike lengths are never compared. */
export function lengthOf(period: string): string | undefined {
  const { first, last } = boundsOf(period);
  if (first === undefined || last === undefined) return undefined;
  const days = toSerial(last) - toSerial(first) + 1;
  return CLASSES.find(([from, to]) => days >= from && days <= to)?.[2] ?? `${days} days`;
}
