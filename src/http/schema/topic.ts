import { z } from "@hono/zod-openapi";
import { ENTITY_TYPES } from "#model";
import { DeskFactSchema, PublishedBySchema } from "./fact.ts";
import { LabelSchema } from "./label.ts";

const count = z.number().int().nonnegative();

const article = {
  id: z.string(),
  title: z.string(),
  published: z.string().optional(),
  publishedBy: PublishedBySchema.optional(),
  source: z.string().optional(),
};

const EntryStorySchema = z
  .object({
    id: z.string(),
    reports: count,
    origins: count,
    from: z.object({ by: z.enum(["copy", "rewrite"]), name: z.string().optional() }).optional(),
  })
  .openapi("EntryStory", { description: "The story that it tells, when others tell it too, and whom it has it from" });

const TopicEntrySchema = z
  .object({
    ...article,
    url: z.string().optional(),
    figures: count,
    facts: count,
    keyFigures: z.array(DeskFactSchema),
    story: EntryStorySchema.optional(),
  })
  .openapi("TopicEntry", { description: "An article with the few facts that stand for it, conflicts first" });

const StorySchema = z
  .object({
    id: z.string().optional().openapi({ description: "Leads to `/api/story/{id}`; absent when it was told once" }),
    reports: count.openapi({ description: "Reports of the story, also those not listed here" }),
    origins: count.openapi({ description: "Roots that the reports go back to" }),
    title: z.string(),
    articles: z.array(z.object(article)),
    from: z.string().optional(),
    to: z.string().optional(),
  })
  .openapi("TopicStory", { description: "Reports of one thing, newest first" });

const FacetsSchema = z
  .object({
    entities: z.array(z.object({ key: z.string(), type: z.enum(ENTITY_TYPES), name: z.string(), articles: count })),
    measures: z.array(z.object({ id: z.string(), label: LabelSchema, facts: count })),
    sources: z.array(z.object({ name: z.string(), articles: count })),
  })
  .openapi("TopicFacets", { description: "What the whole topic has, most first; each can narrow the list" });

export const TopicSchema = z
  .object({
    name: z.string(),
    articles: count,
    facts: count,
    tags: z.array(z.object({ name: z.string(), articles: count, score: z.number() })),
    entries: z.array(TopicEntrySchema),
    next: z.string().optional(),
    facets: FacetsSchema,
    timeline: z.array(z.object({ day: z.string(), articles: count })),
    stories: z.array(StorySchema),
    done: z
      .boolean()
      .openapi({ description: "False while tags, stories and states of figures are still being worked out" }),
  })
  .openapi("Topic", { description: "All but `entries` is of the whole topic, whatever filter there is" });
