import { z } from "zod";
import { nameQuestion, paging, words } from "#mcp/argument.ts";
import { findPlace, toPage } from "#mcp/cursor.ts";
import { cutName } from "#mcp/cut.ts";
import type { Ask } from "#mcp/desk.ts";
import { FaultError } from "#mcp/fault.ts";
import { ARTICLE, toArticleRecord } from "#mcp/record/article.ts";
import { TOPIC_STORY, toTopicStories } from "#mcp/record/topic-story.ts";
import { renderArticle } from "#mcp/text/fact.ts";
import { renderList } from "#mcp/text/list.ts";
import { defineTool } from "#mcp/tool.ts";
import { storyWord, toolWord, toPrintable } from "#message";
import { viewHome, viewTopic, viewTopicStories } from "#service";

const OUTPUT = z.object({
  topics: z
    .array(z.object({ name: z.string(), articles: z.int() }))
    .optional()
    .describe("when no name was given"),
  topic: z
    .object({
      name: z.string(),
      articles: z.int(),
      tags: z.array(z.string()).describe("words that stand with the topic more often than chance"),
      stories: z
        .array(TOPIC_STORY)
        .optional()
        .describe("what more than one of the newest articles tells, newest first; on the first page alone"),
      storiesDone: z.boolean().optional().describe("false while stories are still being found"),
      entries: z.array(z.object({ article: ARTICLE, figures: z.int(), facts: z.int() })),
    })
    .optional(),
  next: z.string().optional(),
});

/** `topic`: one topic, or all of them. */
export const TOPIC = defineTool({
  name: "topic",
  input: (lang) => z.object({ name: words("topic-name", lang).optional(), ...paging(lang) }),
  output: OUTPUT,
  async find(args, ask): Promise<z.input<typeof OUTPUT>> {
    const { name, limit } = args;
    const question = nameQuestion("topic", args);
    const place = await findPlace(question, args.cursor, ask.ledger);
    if (name !== undefined) return findTopic(name, limit, question, place, ask);
    const { topics } = await viewHome(ask.ledger);
    const { items, ...rest } = toPage(topics.slice(place.offset, place.offset + limit + 1), limit, question, place);
    return { topics: items.map((topic) => ({ ...topic, name: cutName(topic.name) })), ...rest };
  },
  render({ topics = [], topic, next }, lang) {
    if (topic === undefined) {
      const count = (articles: number) => toolWord("articles", lang, { articles });
      const items = topics.map(({ name, articles }) => `- ${toPrintable(name)} · ${count(articles)}`);
      return renderList("", items, next, lang);
    }
    const { name, articles, tags, stories = [], entries } = topic;
    const head = `${toPrintable(name)} · ${toolWord("articles", lang, { articles })}`;
    const related = `${toolWord("tags", lang)}${tags.map(toPrintable).join(" ")}`;
    const told = stories.map(({ id, title, reports, origins }) => {
      const counts = storyWord(lang, origins === 1 ? "counts-one" : "counts", { reports, origins });
      return `- ${toPrintable(title)} · ${counts} · story ${id}`;
    });
    const folded = told.length === 0 ? [] : [toolWord("stories", lang), ...told, toolWord("newest-articles", lang)];
    const items = entries.map(({ article }) => `- ${renderArticle(article, lang)}`);
    return renderList([head, related, ...folded].join("\n"), items, next, lang);
  },
});

async function findTopic(
  name: string,
  limit: number,
  question: string,
  place: Parameters<typeof toPage>[3],
  { ledger }: Ask,
): Promise<z.input<typeof OUTPUT>> {
  const isFirst = place.offset === 0;
  const view = await viewTopic(ledger, name, { offset: place.offset, limit: limit + 1 });
  if (view === undefined) throw new FaultError("usage.unknown-topic", "name");
  const { items, ...rest } = toPage(view.entries, limit, question, place);
  const entries = items.map((entry) => ({
    article: toArticleRecord(entry),
    figures: entry.figures,
    facts: entry.facts,
  }));
  const tags = view.tags.map((tag) => cutName(tag.name));
  const folded = isFirst ? await viewTopicStories(ledger, name) : undefined;
  const stories = folded && { stories: toTopicStories(folded, limit), storiesDone: folded.done };
  return { topic: { name: cutName(view.name), articles: view.articles, tags, ...stories, entries }, ...rest };
}
