import { z } from "@hono/zod-openapi";
import { DeskFactSchema } from "./fact.ts";
import { FindingSchema } from "./finding.ts";
import { LabelSchema } from "./label.ts";

const count = z.number().int().nonnegative();

export const FactDetailSchema = DeskFactSchema.extend({ findings: z.array(FindingSchema) }).openapi("FactDetail");

export const CellSchema = z
  .object({
    cell: z.string(),
    subject: z.string().optional(),
    measure: z.string().optional(),
    measureLabel: LabelSchema.optional(),
    period: z.string().optional(),
    qualifiers: z.record(z.string(), z.string()),
    facts: z.array(DeskFactSchema),
    findings: z.array(FindingSchema),
    reports: count,
    origins: count.openapi({ description: "Roots that the reports go back to" }),
  })
  .openapi("Cell", {
    description: "Everything that is reported of one thing, newest first, and what comparing it says",
  });
