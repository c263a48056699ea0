import { z } from "@hono/zod-openapi";
import { FindingSchema, VerdictSchema } from "./finding.ts";

const count = z.number().int().nonnegative();

const AuditEntrySchema = z
  .object({
    article: z.object({
      id: z.string(),
      title: z.string(),
      published: z.string().optional(),
      source: z.string().optional(),
    }),
    finding: FindingSchema,
  })
  .openapi("AuditEntry", { description: "A finding and the article it was found in" });

export const AuditPageSchema = z
  .object({
    findings: z.array(AuditEntrySchema),
    next: z.string().optional(),
    rates: z
      .object({ articles: count, figures: count, checkable: count, checked: count, done: z.boolean() })
      .openapi("BaseRates", {
        description:
          "Figures found, figures that words say must fit others, and those that were checked; `done` once every article was audited",
      }),
    verdicts: z.record(VerdictSchema, count),
  })
  .openapi("AuditPage");
