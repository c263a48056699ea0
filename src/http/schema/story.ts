import { z } from "@hono/zod-openapi";
import { PublishedBySchema } from "./fact.ts";

const count = z.number().int().nonnegative();
const share = z.number().min(0).max(1);

const RootSchema = z
  .object({ name: z.string().optional(), by: z.enum(["byline", "voice", "copy", "rewrite", "own"]) })
  .openapi("Root", {
    description:
      "Where a report comes from: whom its byline names, whose words nearly all of it is, whose words or figures it has; else it is its own. Without a name: an article of nobody known",
  });

/** What lists show of an article that may be one state of a page. */
export const head = {
  id: z.string(),
  hash: z.string(),
  title: z.string(),
  published: z.string().optional(),
  publishedBy: PublishedBySchema.optional(),
  source: z.string().optional(),
  url: z.string().optional(),
};

const StoryReportSchema = z
  .object({
    ...head,
    of: z
      .object({
        hash: z.string(),
        kind: z.enum(["copy", "rewrite", "title"]),
        words: share,
        figures: share,
        common: count,
      })
      .optional()
      .openapi({
        description:
          "The earlier report that it goes with best: shares of the shorter one's words and figures that the other has, and the figures that both print",
      }),
    states: count.optional().openapi({ description: "Versions of its page, where it changed; this is the first" }),
    root: RootSchema,
    origin: count.openapi({ description: "Place of its root among the origins of the story, from 0" }),
  })
  .openapi("StoryReport");

export const StorySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    count,
    reports: z.array(StoryReportSchema),
    origins: z.array(RootSchema),
  })
  .openapi("Story", {
    description:
      "Reports of one thing, oldest first, and the roots that they go back to; `count` also has those that are not listed",
  });

export const StoryListSchema = z
  .object({
    stories: z.array(
      z
        .object({
          id: z.string(),
          title: z.string(),
          reports: count,
          origins: z.array(RootSchema),
          from: z.string().optional(),
          to: z.string().optional(),
        })
        .openapi("StoryLine"),
    ),
    next: z.string().optional(),
    done: z.boolean().openapi({ description: "False while stories are still being found" }),
  })
  .openapi("StoryList", { description: "Stories of more than one report, the one with the newest report first" });
