import { z } from "@hono/zod-openapi";

const count = z.number().int().nonnegative();
const instant = z.string().openapi({ description: "ISO 8601 in UTC" });
const outcome = z.enum(["items", "page", "unchanged", "denied", "failed"]);

const VisitSchema = z
  .object({
    number: count,
    kind: z.enum(["list", "page", "file"]),
    address: z.string(),
    at: instant,
    outcome,
    code: z.string().optional().openapi({ description: "The code of the problem" }),
    detail: z.string().optional(),
    final: z.boolean().optional().openapi({ description: "Waiting does not mend it" }),
    items: count.optional(),
    bytes: count.optional(),
    took: z.number().nonnegative().optional().openapi({ description: "Milliseconds" }),
    articles: count,
  })
  .openapi("FeedVisit");

const source = {
  id: z.string(),
  kind: z.enum(["feed", "sitemap", "listing", "page", "warc", "folder", "stream"]),
  address: z.string(),
  topic: z.string().optional(),
  outlet: z.string().optional(),
  every: count.openapi({ description: "Seconds between two looks" }),
  keep: z.string().optional(),
  addedAt: instant,
  removedAt: instant.optional(),
  state: z.enum(["new", "well", "failing", "hopeless", "removed"]),
  articles: count,
  bytes: count,
  waiting: count.openapi({ description: "Tasks that are not done" }),
  visits: z.object({ items: count, page: count, unchanged: count, denied: count, failed: count }),
  failures: count.openapi({ description: "Looks that failed since the last that did not" }),
  lastVisit: instant.optional(),
  lastSuccess: instant.optional(),
  next: instant.optional(),
  lastError: VisitSchema.optional(),
};

export const SourceListSchema = z
  .object({
    sources: z.array(z.object(source).openapi("Feed")),
    queue: z.object({ due: count, later: count, leased: count, done: count, next: instant.optional() }),
  })
  .openapi("FeedList");

export const SourcePageSchema = z
  .object({ ...source, errors: z.array(VisitSchema), recent: z.array(VisitSchema) })
  .openapi("FeedPage");
