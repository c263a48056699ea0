import { z } from "@hono/zod-openapi";
import { STANCES } from "#model";
import type { FactFilter } from "#service";
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
  q: words,
  order: z
    .enum(["newest", "appended"])
    .optional()
    .openapi({ description: "By publication day (default), or as the ledger grew; with `q` always by day" }),
};

type Asked = { readonly [K in keyof typeof factFilters]?: z.output<(typeof factFilters)[K]> | undefined };

/** The same for the ledger. */
export function toFactFilter(asked: Asked): FactFilter {
  const { subject, measure, period, stance, source, topic, article, cell, q, order } = asked;
  const all = { subject, measure, period, stance, source, topic, article, cell, q, order };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as FactFilter;
}
