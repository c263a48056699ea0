import { z } from "@hono/zod-openapi";

const count = z.number().int().nonnegative();

export const CountsSchema = z
  .object({ articles: count, figures: count, times: count, facts: count, sequence: count })
  .openapi("Counts", { description: "Totals of the ledger, and the sequence of its last entry" });

export const TopicListSchema = z
  .object({ topics: z.array(z.object({ name: z.string(), articles: count })), counts: CountsSchema })
  .openapi("TopicList");

export const HealthSchema = CountsSchema.extend({ status: z.literal("ok") }).openapi("Health");
