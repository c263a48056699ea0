import { z } from "@hono/zod-openapi";
import { ENTITY_TYPES, EVIDENCE_KINDS } from "#model";
import { FigureSchema, FigureStateSchema, fact, IntervalSchema, PublishedBySchema } from "./fact.ts";
import { FindingSchema } from "./finding.ts";
import { LabelSchema } from "./label.ts";

const offset = z.number().int().nonnegative();

const TimeSchema = z
  .object({
    start: offset,
    end: offset,
    text: z.string(),
    edtf: z.string(),
    evidence: z.record(z.string(), z.enum(EVIDENCE_KINDS)),
  })
  .openapi("Time");

const EntitySchema = z
  .object({
    type: z.enum(ENTITY_TYPES),
    name: z.string(),
    aliases: z.array(z.string()),
    spans: z.array(z.array(offset).length(2)),
    id: z.string().optional(),
  })
  .openapi("ArticleEntity");

const BlockSchema = z
  .object({ start: offset, end: offset, kind: z.enum(["title", "heading", "paragraph", "item", "cell"]) })
  .openapi("Block");

const ArticleFactSchema = z
  .object({
    ...fact,
    interval: IntervalSchema,
    measureLabel: LabelSchema.optional(),
    rules: z
      .record(z.string(), z.string())
      .openapi({ description: "The rule of every slot that is not printed beside its figure" }),
    state: FigureStateSchema,
    cell: z.string(),
    reports: offset,
    judged: z.enum(["right", "wrong"]).optional(),
  })
  .openapi("ArticleFact");

export const ArticleSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    text: z.string(),
    published: z.string().optional(),
    publishedBy: PublishedBySchema.optional(),
    updated: z.string().optional(),
    updatedBy: PublishedBySchema.optional(),
    lang: z.string(),
    source: z.string().optional(),
    url: z.string().optional(),
    original: z.string().optional(),
    author: z.string().optional(),
    topics: z.array(z.string()),
    figures: z.array(FigureSchema),
    times: z.array(TimeSchema),
    entities: z.array(EntitySchema),
    facts: z.array(ArticleFactSchema),
    run: z.string(),
    blocks: z.array(BlockSchema),
    findings: z.array(FindingSchema),
    counts: z.object({ figures: offset, checkable: offset, checked: offset }),
  })
  .openapi("Article", { description: "The line of the reader's output with what the desk knows beside it" });
