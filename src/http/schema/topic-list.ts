import { z } from "@hono/zod-openapi";
import { DeskFactSchema, PublishedBySchema } from "./fact.ts";

const count = z.number().int().nonnegative();

export const CountsSchema = z
  .object({ articles: count, figures: count, times: count, facts: count, sequence: count })
  .openapi("Counts", { description: "Totals of the ledger, and the sequence of its last entry" });

export const EntrySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    topics: z.array(z.string()),
    published: z.string().optional(),
    publishedBy: PublishedBySchema.optional(),
    source: z.string().optional(),
    figures: count,
    facts: count,
    keyFigures: z.array(DeskFactSchema),
  })
  .openapi("Entry", { description: "An article in a list, with the few facts that stand for it" });

export const TopicListSchema = z
  .object({
    topics: z.array(z.object({ name: z.string(), articles: count })),
    counts: CountsSchema,
    newest: z.array(EntrySchema),
  })
  .openapi("TopicList");

export const HealthSchema = CountsSchema.extend({ status: z.literal("ok") }).openapi("Health");
