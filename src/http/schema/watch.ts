import { z } from "@hono/zod-openapi";
import { NAME_MAX } from "#http/limits.ts";
import { STANCES, WATCH_RULES } from "#model";
import { LabelSchema } from "./label.ts";
import { printable } from "./parameter.ts";

const words = printable(NAME_MAX).min(1);
const decimal = z.string().regex(/^-?\d{1,30}(\.\d{1,30})?$/);
const label = z.strictObject({ zh: words, en: words });
const side = z.enum(["above", "below"]);

const RuleSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("crosses"), side, value: decimal, unit: words }),
    z.strictObject({
      kind: z.literal("changes"),
      by: decimal,
      unit: words,
      side: z.enum(["up", "down"]).optional(),
    }),
    z.strictObject({ kind: z.literal("new") }),
    z.strictObject({ kind: z.literal("conflict") }),
    z.strictObject({ kind: z.literal("revised") }),
    z.strictObject({ kind: z.literal("agree"), origins: z.number().int() }),
    z.strictObject({ kind: z.literal("silent"), days: z.number().int() }),
    z.strictObject({
      kind: z.literal("tiers"),
      side,
      unit: words,
      hold: z.number().int(),
      tiers: z
        .array(z.strictObject({ name: label, value: decimal, release: decimal.optional() }))
        .min(1)
        .max(9),
    }),
  ])
  .openapi("WatchRule");

/** A watch as it is sent. */
export const GivenWatchSchema = z
  .strictObject({
    label,
    facts: z.strictObject({
      measure: words,
      subject: words.optional(),
      source: words.optional(),
      stance: z
        .array(z.enum(STANCES as [string, ...string[]]))
        .max(STANCES.length)
        .optional(),
      where: z.record(words, z.array(printable(NAME_MAX)).max(20)).optional(),
    }),
    rule: RuleSchema,
    certainty: z.literal("possible").optional(),
    from: words.optional().openapi({ description: "The id of the offer that it is, unchanged" }),
  })
  .openapi("Watch");

export const TrySchema = z.strictObject({
  watch: GivenWatchSchema,
  days: z.number().int().min(1).max(3_650).optional(),
});

const AlertSchema = z
  .looseObject({
    id: z.string(),
    number: z.number().int().optional(),
    watch: z.string(),
    kind: z.string(),
    at: z.string(),
    sentence: LabelSchema,
    facts: z.array(z.looseObject({ id: z.string(), printed: z.string(), sentence: z.string() })),
  })
  .openapi("Alert");

export const TrialSchema = z
  .looseObject({
    days: z.number(),
    from: z.string(),
    to: z.string(),
    fired: z.number(),
    facts: z.number(),
    alerts: z.array(AlertSchema),
  })
  .openapi("Trial");

const StoredWatchSchema = z
  .looseObject({
    id: z.string(),
    label: LabelSchema,
    addedAt: z.string(),
    rule: z.looseObject({ kind: z.enum(WATCH_RULES as [string, ...string[]]) }),
  })
  .openapi("StoredWatch");

export const WatchListSchema = z
  .object({
    watches: z.array(StoredWatchSchema),
    offers: z.array(z.looseObject({ id: z.string(), label: LabelSchema })),
  })
  .openapi("WatchList");

export const AddedWatchSchema = StoredWatchSchema;

export const AlertListSchema = z
  .object({
    alerts: z.array(AlertSchema),
    next: z.string().optional(),
    last: z
      .number()
      .int()
      .openapi({ description: "The number of the last alert of all watches; 0 when there is none" }),
  })
  .openapi("AlertList");
