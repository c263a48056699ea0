import { z } from "@hono/zod-openapi";
import { NAME_MAX } from "#http/limits.ts";
import { MODEL_BYTES } from "#http/write-limits.ts";
import { LabelSchema } from "./label.ts";
import { printable } from "./parameter.ts";

const InputSchema = z
  .object({
    name: z.string(),
    label: LabelSchema,
    optional: z.literal(true).optional(),
    columns: z.array(
      z.object({
        name: z.string(),
        label: LabelSchema,
        kind: z.enum(["text", "decimal", "instant", "flag", "choice"]),
        choices: z.array(z.string()).optional(),
        optional: z.literal(true).optional(),
      }),
    ),
  })
  .openapi("ModelInput", { description: "A CSV table that the model reads; names of its columns in the first line" });

export const ModelListSchema = z
  .object({
    models: z.array(
      z.object({
        id: z.string(),
        pack: LabelSchema,
        label: LabelSchema,
        about: LabelSchema,
        source: z.string().openapi({ description: "Where the formula comes from" }),
        inputs: z.array(InputSchema),
      }),
    ),
  })
  .openapi("ModelList");

export const TablesSchema = z
  .strictObject({
    model: printable(NAME_MAX).min(1).openapi({ description: "`pack.model`" }),
    csv: z.enum(["zh", "en"]).optional().openapi({ description: "Gives every table of the answer as CSV too" }),
    tables: z.record(z.string().min(1).max(NAME_MAX), printable(MODEL_BYTES)),
  })
  .openapi("ModelTables", { description: "The CSV text of each table, by its name" });

export const AnswerSchema = z
  .object({
    tables: z.array(
      z.object({
        name: z.string(),
        title: LabelSchema,
        columns: z.array(z.object({ name: z.string(), label: LabelSchema, unit: z.string().optional() })),
        rows: z.array(z.array(z.union([z.string(), LabelSchema, z.null()]))),
        chart: z
          .discriminatedUnion("kind", [
            z.object({
              kind: z.literal("pareto"),
              ...{ of: z.string(), part: z.string(), sum: z.string(), line: z.number() },
            }),
            z.object({
              kind: z.literal("spans"),
              ...{ lane: z.string(), from: z.string(), until: z.string(), by: z.string() },
            }),
          ])
          .optional()
          .openapi({ description: "How the table may be drawn, by the names of its columns" }),
        csv: z.string().optional(),
        numbers: z
          .array(z.number().int().nonnegative())
          .openapi({ description: "The columns that hold decimals, written as text so that no digit is lost" }),
      }),
    ),
    remarks: z.array(
      z.object({
        text: LabelSchema,
        input: z.string().optional(),
        line: z.number().int().positive().optional(),
      }),
    ),
  })
  .openapi("ModelAnswer");
