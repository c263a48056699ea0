import { z } from "@hono/zod-openapi";
import { BOUNDS, CHANGES, EVIDENCE_KINDS, STANCES } from "#model";
import { LabelSchema } from "./label.ts";

const offset = z.number().int().nonnegative();

export const PublishedBySchema = z.object({ kind: z.enum(EVIDENCE_KINDS), rule: z.string() }).openapi("PublishedBy", {
  description: "How a date was come by: printed on the page, carried, or assumed by a rule",
});

/** How much, as printed. Numbers may have more digits than a double holds. */
const amount = {
  low: z.number(),
  high: z.number(),
  bound: z.enum(BOUNDS),
  unit: z.string(),
  change: z.enum(CHANGES).optional(),
  precision: z.union([z.number().int(), z.array(z.number().int()).length(2)]),
  exact: z.literal(true).optional(),
};

export const FigureSchema = z.object({ start: offset, end: offset, text: z.string(), ...amount }).openapi("Figure");

export const IntervalSchema = z
  .object({
    low: z.number().optional(),
    high: z.number().optional(),
    lowOpen: z.boolean().optional(),
    highOpen: z.boolean().optional(),
    text: z.string(),
  })
  .openapi("Interval", { description: "What the words allow; an end that is absent is open. `text` is exact" });

export const FigureStateSchema = z
  .enum(["conflict", "checked", "holds", "unknown"])
  .openapi("FigureState", { description: "How a figure stands by the findings it takes part in" });

export const fact = {
  id: z.string(),
  start: offset,
  end: offset,
  subject: z.string().nullable(),
  subjectId: z.string().optional(),
  measure: z.string().optional(),
  label: z.string(),
  ...amount,
  period: z.string().nullable(),
  stance: z.enum(STANCES),
  voices: z.array(z.object({ name: z.string(), via: z.string().optional(), anonymous: z.boolean().optional() })),
  qualifiers: z.record(z.string(), z.string()),
  evidence: z.record(z.string(), z.string()),
};

export const CitationSchema = z
  .object({
    article: z.string(),
    title: z.string(),
    outlet: z.string().optional(),
    author: z.string().optional(),
    published: z.string().optional(),
    publishedBy: PublishedBySchema.optional(),
    url: z.string().optional(),
    sentence: z.string(),
    start: offset,
    end: offset,
  })
  .openapi("Citation", { description: "Where a fact is printed" });

export const DeskFactSchema = z
  .object({
    ...fact,
    text: z.string(),
    cell: z.string(),
    sequence: offset,
    run: z.string(),
    judged: z.enum(["right", "wrong"]).optional(),
    citation: CitationSchema,
    interval: IntervalSchema,
    measureLabel: LabelSchema.optional(),
    state: FigureStateSchema.optional(),
    reports: offset.optional().openapi({ description: "Other articles that report the same; 99 stands for more, too" }),
  })
  .openapi("Fact", { description: "One printed claim: a fact as printed by its article, never a truth" });

export const FactListSchema = z
  .object({ facts: z.array(DeskFactSchema), next: z.string().optional() })
  .openapi("FactList");
