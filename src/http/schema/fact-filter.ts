import { z } from "@hono/zod-openapi";
import { STANCES } from "#model";
import type { FactFilter, Ledger } from "#service";
import { name, oneOrMore, words } from "./parameter.ts";

const PERIOD_MAX = 100;

/** What narrows and orders a table of facts, as it stands in an address. */
export const factFilters = {
  subject: name("Any form or id of an entity, or a printed subject").optional(),
  measure: name("`pack.measure`, or `pack.` for every measure of a pack").optional(),
  period: z
    .string()
    .max(PERIOD_MAX)
    .optional()
    .openapi({ description: "EDTF, exactly as the fact has it; empty for facts without a period" }),
  stance: oneOrMore(STANCES, "Any of these"),
  source: name("The outlet").optional(),
  topic: name("A topic that the article is listed under").optional(),
  article: name("Id or hash of an article").optional(),
  cell: name("Facts that speak of the same").optional(),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isDay)
    .optional()
    .openapi({ format: "date", description: "What the ledger knew at the end of this day (UTC)" }),
  q: words,
  order: z
    .enum(["newest", "appended"])
    .optional()
    .openapi({ description: "By publication day (default), or as the ledger grew; with `q` always by day" }),
};

/** Whether the day is in the calendar: 2025-02-30 would be read as the second of March. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

type Asked = { readonly [K in keyof typeof factFilters]?: z.output<(typeof factFilters)[K]> | undefined };

/** The same for a ledger; a day of it is the sequence that it had come to. */
export async function toFactFilter(ledger: Pick<Ledger, "sequenceAt">, asked: Asked): Promise<FactFilter> {
  const { subject, measure, period, stance, source, topic, article, cell, q, order } = asked;
  const asOf = asked.asOf === undefined ? undefined : await ledger.sequenceAt(`${asked.asOf}T23:59:59.999Z`);
  const all = { subject, measure, period, stance, source, topic, article, cell, q, order, asOf };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as FactFilter;
}
