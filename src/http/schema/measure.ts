import { z } from "@hono/zod-openapi";
import { DeskFactSchema, IntervalSchema } from "./fact.ts";
import { LabelSchema } from "./label.ts";

const count = z.number().int().nonnegative();

export const MeasureListSchema = z
  .object({
    packs: z.array(z.object({ id: z.string(), label: LabelSchema })),
    measures: z.array(
      z
        .object({
          id: z.string().openapi({ example: "bitcoin.hashrate-share" }),
          pack: z.string(),
          label: LabelSchema,
          kind: z.string().optional(),
          facts: count,
        })
        .openapi("Measure", { description: "A property that facts can have, and how many have it" }),
    ),
  })
  .openapi("MeasureList");

const ScaleSchema = z
  .object({ key: z.string(), unit: z.string(), isStep: z.boolean(), facts: count })
  .openapi("Scale", { description: "An axis on which facts can stand together; `isStep`: rises and falls of a level" });

export const SeriesPointSchema = z
  .object({
    fact: DeskFactSchema,
    interval: IntervalSchema,
    start: z.string().optional().openapi({ description: "ISO day; absent where neither period nor date is known" }),
    end: z.string().optional(),
    by: z.enum(["period", "published"]).optional(),
    open: z.enum(["start", "end"]).optional(),
    conflict: z.boolean(),
    against: z.array(z.string()).openapi({ description: "Facts that cannot be so together with this one" }),
  })
  .openapi("SeriesPoint");

export const SeriesSchema = z
  .object({
    measure: z.string(),
    label: LabelSchema,
    unit: z.string(),
    isStep: z.boolean(),
    units: z.array(ScaleSchema),
    subjects: z.array(z.object({ name: z.string(), key: z.string(), facts: count })),
    sources: z.array(z.object({ name: z.string(), facts: count })),
    chosen: z.object({ subject: z.string().optional(), source: z.string().optional(), unit: z.string().optional() }),
    points: z.array(SeriesPointSchema),
    isPart: z.boolean().openapi({ description: "Whether there are older facts that were not looked at" }),
  })
  .openapi("Series", { description: "A measure over time, every report a mark of its own" });

export const SourceListSchema = z
  .object({ sources: z.array(z.object({ name: z.string(), articles: count })) })
  .openapi("SourceList");
