import { z } from "@hono/zod-openapi";
import { ADDRESS_MAX, BY_MAX, NAME_MAX } from "#http/limits.ts";
import { EVERY_MAX, EVERY_MIN } from "#http/write-limits.ts";
import { LabelSchema } from "./label.ts";
import { printable } from "./parameter.ts";

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
    cause: LabelSchema.optional().openapi({ description: "Why it failed, was denied or is not whole, and what to do" }),
  })
  .openapi("FeedVisit");

const KINDS = ["feed", "sitemap", "listing", "page", "warc", "folder", "stream"] as const;
const visits = z.object({ items: count, page: count, unchanged: count, denied: count, failed: count });

const source = {
  id: z.string(),
  kind: z.enum(KINDS),
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
  visits,
  failures: count.openapi({ description: "Looks that failed since the last that did not" }),
  lastVisit: instant.optional(),
  lastSuccess: instant.optional(),
  next: instant.optional(),
  lastError: VisitSchema.optional(),
};

const SourceSchema = z.object(source).openapi("Feed");

export const SourceListSchema = z
  .object({
    sources: z.array(SourceSchema),
    queue: z.object({ due: count, later: count, leased: count, done: count, next: instant.optional() }),
  })
  .openapi("FeedList");

export const SourcePageSchema = z
  .object({
    ...source,
    errors: z.array(VisitSchema),
    recent: z.array(VisitSchema),
    days: z
      .array(z.object({ day: z.string(), visits, articles: count }))
      .openapi({ description: "Days (UTC) on which it was visited, newest first, thirty at most" }),
  })
  .openapi("FeedPage");

const words = (most: number) =>
  printable(most)
    .transform((text) => text.trim() || undefined)
    .optional()
    .openapi({ type: "string", maxLength: most });
const address = printable(ADDRESS_MAX).min(1).openapi({ description: "An http(s) address" });

export const LookSchema = z.strictObject({ address, keep: words(NAME_MAX) }).openapi("FeedQuestion");

/** A source as it is sent: no files, no folders, no private networks. */
export const GivenSourceSchema = z
  .strictObject({
    address,
    kind: z
      .enum(["feed", "sitemap", "listing", "page"])
      .optional()
      .openapi({ description: "Found by looking when absent" }),
    topic: words(BY_MAX),
    outlet: words(BY_MAX),
    every: z
      .number()
      .int()
      .min(EVERY_MIN)
      .max(EVERY_MAX)
      .optional()
      .openapi({ description: "Seconds between two looks; 900 when absent" }),
    keep: words(NAME_MAX),
  })
  .openapi("GivenFeed");

const titled = { address: z.string(), title: z.string().optional() };

export const ProposalSchema = z
  .object({
    asked: z.string(),
    kind: z.enum(KINDS),
    address: z.string().openapi({ description: "What would be followed" }),
    reason: z.enum(["feed", "sitemap", "listing", "page", "feed-of-page", "name", "unreached"]),
    title: z.string().optional(),
    items: count,
    first: z.array(z.object({ ...titled, published: z.string().optional() })),
    shared: z
      .object({ feed: count, page: count })
      .optional()
      .openapi({ description: "Of the articles that the page lists, those that its feed has" }),
    others: z.array(z.object({ ...titled, kind: z.enum(KINDS) })),
    problem: z
      .object({ code: z.string(), detail: z.string().optional(), isFinal: z.boolean(), cause: LabelSchema })
      .optional()
      .openapi({ description: "Why it could not be looked at" }),
  })
  .openapi("FeedProposal");
