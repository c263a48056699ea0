import { z } from "@hono/zod-openapi";
import { PublishedBySchema } from "./fact.ts";

const offset = z.number().int().nonnegative();

const HitSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    published: z.string().optional(),
    publishedBy: PublishedBySchema.optional(),
    source: z.string().optional(),
    url: z.string().optional(),
    topics: z.array(z.string()),
    figures: offset,
    facts: offset,
    snippet: z.string(),
    cut: z
      .object({ before: z.boolean(), after: z.boolean() })
      .openapi({ description: "Whether the text begins before the snippet, and whether it goes on behind it" }),
    start: offset,
    end: offset,
    marks: z
      .array(z.array(offset).length(2))
      .openapi({ description: "Where every word of the question stands in the snippet" }),
  })
  .openapi("Hit", { description: "An article with the piece of its text around the first match" });

export const SearchSchema = z.object({ hits: z.array(HitSchema), next: z.string().optional() }).openapi("SearchResult");
