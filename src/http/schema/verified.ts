import { z } from "@hono/zod-openapi";
import { fact } from "./fact.ts";
import { LabelSchema } from "./label.ts";

const count = z.number().int().nonnegative();

const DraftFigureSchema = z
  .object({
    ...fact,
    text: z.string(),
    line: count,
    column: count,
    endLine: count,
    endColumn: count,
    offset: count.optional(),
    length: count.optional(),
    status: z.enum(["conflicting", "stale", "supported", "derivable", "unknown"]),
    findings: z.array(z.string()).openapi({ description: "Ids of findings, the gravest first" }),
    reports: count.openapi({ description: "Reports of the ledger that say the same" }),
    origins: count.openapi({ description: "Roots that they go back to" }),
    lacks: z.enum(["measure", "subject", "others"]).optional(),
  })
  .openapi("DraftFigure", { description: "A figure of a draft, where it stands, and how" });

const DraftFindingSchema = z
  .looseObject({
    id: z.string(),
    check: z.string(),
    verdict: z.string(),
    equation: z.string(),
    sentence: LabelSchema,
  })
  .openapi("DraftFinding", { description: "What was found about some figures, with its equation and figures" });

export const VerifiedSchema = z
  .object({
    drafts: z.array(
      z
        .object({
          input: z.string(),
          id: z.string(),
          title: z.string(),
          published: z.string().optional(),
          ledger: z.boolean(),
          figures: z.array(DraftFigureSchema),
          findings: z.array(DraftFindingSchema),
          counts: z.record(z.string(), count),
        })
        .openapi("Draft"),
    ),
  })
  .openapi("Verified");
