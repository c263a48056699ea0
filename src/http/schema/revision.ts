import { z } from "@hono/zod-openapi";
import { head } from "./story.ts";

const offset = z.number().int().nonnegative();
const span = { start: offset, end: offset };

const RevisedFigureSchema = z
  .object({ ...span, text: z.string(), sentence: z.string(), fact: z.string().optional() })
  .openapi("RevisedFigure");

const FigureChangeSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("changed"), before: RevisedFigureSchema, after: RevisedFigureSchema }),
    z.object({ kind: z.literal("added"), after: RevisedFigureSchema }),
    z.object({ kind: z.literal("removed"), before: RevisedFigureSchema }),
  ])
  .openapi("FigureChange");

const RevisionSchema = z
  .object({
    changes: z.array(FigureChangeSchema),
    notice: z
      .object({ ...span, text: z.string() })
      .optional()
      .openapi({ description: "The sentence in which the newer text says that it was changed" }),
    isReworded: z.boolean(),
  })
  .openapi("Revision", { description: "What changed since the state before, in figures" });

const LostFactSchema = z
  .object({ fact: z.string(), exact: z.string(), sentence: z.string() })
  .openapi("LostFact", { description: "Words of the state before that stand here no more, or in more than one place" });

const AnchorSchema = z
  .object({
    fact: z.string(),
    hash: z.string(),
    exact: z.string(),
    sentence: z.string(),
    found: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("here"), ...span }),
      z.object({ kind: z.literal("lost"), exact: z.string() }),
    ]),
  })
  .openapi("AnchoredFact", {
    description: "Words of another state: where their sentence stands here, once and unchanged; else they are lost",
  });

export const RevisionsSchema = z
  .object({
    hash: z.string(),
    states: z.array(
      z
        .object({
          ...head,
          updated: z.string().optional(),
          came: z.string().optional(),
          revision: RevisionSchema.optional(),
          lost: z.array(LostFactSchema).optional(),
        })
        .openapi("PageState"),
    ),
    anchor: AnchorSchema.optional(),
  })
  .openapi("Revisions", { description: "The states of one page, oldest first" });
