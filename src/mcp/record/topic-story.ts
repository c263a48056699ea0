import { z } from "zod";
import { cutName } from "#mcp/cut.ts";
import { NAMES_MAX } from "#mcp/limits.ts";
import type { TopicStories } from "#service";
import { ARTICLE, toArticleRecord } from "./article.ts";

/** Reports of one thing among the newest articles of a topic. */
export const TOPIC_STORY = z.object({
  id: z.string().describe("of the story"),
  title: z.string().describe("of the newest report"),
  reports: z.int(),
  origins: z.int().describe("roots that they go back to"),
  from: z.string().optional().describe("EDTF"),
  to: z.string().optional().describe("EDTF"),
  articles: z.array(ARTICLE).describe("reports under this topic, newest first; article tells who has it from whom"),
});

export type TopicStoryRecord = z.infer<typeof TOPIC_STORY>;

/** Stories that were told more than once; what was told once is an article as any other. */
export function toTopicStories({ stories }: TopicStories, most: number): TopicStoryRecord[] {
  const told = stories.flatMap(({ id, ...story }) => (id === undefined ? [] : [{ id, ...story }]));
  return told.slice(0, most).map(({ id, title, reports, origins, from, to, articles }) => ({
    id,
    title: cutName(title),
    reports,
    origins,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    articles: articles.slice(0, NAMES_MAX).map(toArticleRecord),
  }));
}
