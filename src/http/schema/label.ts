import { z } from "@hono/zod-openapi";

/** Words in both languages. */
export const LabelSchema = z.object({ zh: z.string(), en: z.string() }).openapi("Label");
