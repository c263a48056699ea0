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
    groups: z.array(z.object({ name: z.string().optional(), facts: z.array(z.string()) })).openapi({
      description: "Ids of the reports by the root that they go back to, its own report first",
    }),
  })
  .openapi("Cell", {
    description: "Everything that is reported of one thing, newest first, and what comparing it says",
  });
