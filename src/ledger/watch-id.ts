import { createHash } from "node:crypto";
import type { Watch } from "#model";

/** What a watch looks at and waits for, in one spelling; its name does not matter. */
export function toWatchId({ facts, rule, certainty }: Watch): string {
  const { keys: _, ...choice } = facts; // what a name is known by may grow
  const text = JSON.stringify(sorted({ facts: choice, rule, certainty }));
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}
