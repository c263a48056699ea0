import { z } from "@hono/zod-openapi";
import { LabelSchema } from "./label.ts";

const count = z.number().int().nonnegative();

const ProblemSchema = z
  .object({
    code: z.string().openapi({ example: "input.bad-json" }),
    message: LabelSchema.openapi({ description: "What is wrong, where, and what to do about it" }),
    at: z.object({ source: z.string(), line: count.optional(), byte: count.optional() }).optional(),
  })
  .openapi("Problem", { description: "Why a text was not read" });

export const JobSchema = z
  .object({
    id: z.string(),
    state: z.enum(["queued", "running", "done", "failed"]),
    input: z.string().openapi({ description: "The file, `text`, or the address" }),
    ahead: count.openapi({ description: "Jobs before it, while it is queued" }),
    bytes: count,
    totalBytes: count.optional().openapi({ description: "Absent while nobody knows how much comes" }),
    read: count.openapi({ description: "Articles read so far" }),
    stored: z
      .object({ added: count, known: count, superseded: count, figures: count, times: count })
      .openapi({ description: "What is on disk; it stays there whatever happens to the job" }),
    articles: z
      .array(z.object({ id: z.string(), title: z.string(), figures: count }))
      .openapi({ description: "The first of the articles that are on disk" }),
    problem: ProblemSchema.optional(),
  })
  .openapi("Job", { description: "A text on its way into the ledger" });

export const JobAnswerSchema = z.object({ job: JobSchema }).openapi("JobAnswer");
