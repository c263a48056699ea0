import { z } from "@hono/zod-openapi";
import { EVIDENCE_KINDS, STANCES } from "#model";
import { IntervalSchema } from "./fact.ts";
import { LabelSchema } from "./label.ts";

const offset = z.number().int().nonnegative();

const WitnessSchema = z
  .object({
    id: z.string(),
    title: z.string().optional(),
    source: z.string().optional(),
    published: z.string().optional(),
    publishedBy: z.object({ kind: z.enum(EVIDENCE_KINDS), rule: z.string() }).optional(),
    url: z.string().optional(),
  })
  .openapi("Witness", { description: "The article that prints a figure of a finding" });

const TermSchema = z
  .object({
    role: z.string(),
    fact: z.string(),
    text: z.string(),
    start: offset,
    end: offset,
    subject: z.string().optional(),
    measure: z.string().optional(),
    label: z.string(),
    period: z.string().optional(),
    stance: z.enum(STANCES),
    voices: z.array(z.object({ name: z.string(), via: z.string().optional(), anonymous: z.boolean().optional() })),
    article: WitnessSchema,
    sentence: z.string(),
  })
  .openapi("Term");

export const VerdictSchema = z
  .enum([
    "fails",
    "conflict",
    "divergent",
    "revision",
    "undetermined",
    "incomplete",
    "holds",
    "holds-with-rounding",
    "agree",
    "compatible",
    "different",
  ])
  .openapi("Verdict");

export const FindingSchema = z
  .object({
    id: z.string(),
    check: z.string(),
    identity: z.string().optional(),
    verdict: VerdictSchema,
    guarded: z.boolean(),
    by: z.array(z.string()),
    equation: z.string(),
    terms: z.array(TermSchema),
    witnesses: z.array(z.object({ start: offset, end: offset, text: z.string() })).optional(),
    implied: z.object({ low: z.number().optional(), high: z.number().optional(), text: z.string() }).optional(),
    slip: z.object({ kind: z.string(), fact: z.string(), text: z.string(), instead: z.string() }).optional(),
    origins: offset.optional(),
    sentence: LabelSchema,
    explanation: LabelSchema.optional(),
    intervals: z.array(
      IntervalSchema.extend({ role: z.string(), fact: z.string(), unit: z.string() }).openapi("FindingInterval"),
    ),
    judged: z.enum(["same", "different"]).optional(),
  })
  .openapi("Finding", { description: "What the audit says of some facts, with its equation and a sentence of why" });
