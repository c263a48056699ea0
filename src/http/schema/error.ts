import { z } from "@hono/zod-openapi";

/** The one shape of every error. */
export const ErrorSchema = z
  .object({
    error: z.object({
      code: z.string().openapi({ example: "usage.bad-argument", description: "Stable; programs decide by it" }),
      message: z.string().openapi({ description: "A sentence in the language that the reader prefers" }),
      at: z.string().optional().openapi({ example: "query.limit", description: "What of the question is wrong" }),
    }),
  })
  .openapi("Error");
