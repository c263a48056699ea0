import { openPlace, writeCursor } from "#http/cursor.ts";
import type { App, Desk } from "#http/desk.ts";
import { FaultError } from "#http/fault.ts";
import { STORIES_PAGE } from "#http/limits.ts";
import { addReadRoute } from "#http/read-route.ts";
import { name, paging } from "#http/schema/parameter.ts";
import { RevisionsSchema } from "#http/schema/revision.ts";
import { StoryListSchema, StorySchema } from "#http/schema/story.ts";
import { findTopicName, viewRevisions, viewStories, viewStory } from "#service";

/** What several articles have to do with each other. */
export function routeStories(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/api/stories",
    id: "listStories",
    tag: "articles",
    summary: "Stories that were told more than once, with the roots that their reports go back to",
    params: {},
    query: { topic: name("A topic, in either Chinese script").optional(), ...paging },
    answer: StoryListSchema,
    faults: ["usage.bad-cursor", "usage.unknown-topic"],
    isPassing: ({ done }) => !done,
    view: async ({ query: { topic, cursor, limit = STORIES_PAGE }, list }) => {
      const found = await openPlace(desk.ledger, list, cursor, 2);
      const known = topic === undefined ? undefined : await findTopicName(desk.ledger, topic);
      if (topic !== undefined && known === undefined) throw new FaultError("usage.unknown-topic", "query.topic");
      const skip = found?.[1] ?? 0;
      const { stories, isMore, done } = await viewStories(desk.ledger, {
        limit,
        skip,
        ...(known !== undefined && { topic: known }),
      });
      const asOf = found?.[0] ?? (await desk.ledger.counts()).sequence;
      return { stories, done, ...(isMore && { next: writeCursor(list, [asOf, skip + limit]) }) };
    },
  });
  addReadRoute(app, desk, {
    path: "/api/story/{id}",
    id: "getStory",
    tag: "articles",
    summary: "The story of an article: who reported it, who copied whom, and the roots",
    params: { id: name("Id of a story, or id or hash of any of its articles") },
    query: {},
    answer: StorySchema,
    faults: ["usage.unknown-article"],
    view: async ({ params: { id } }) => {
      const story = await viewStory(desk.ledger, id);
      if (story === undefined) throw new FaultError("usage.unknown-article", "param.id");
      return story;
    },
  });
  addReadRoute(app, desk, {
    path: "/api/article/{id}/revisions",
    id: "getRevisions",
    tag: "articles",
    summary: "The states of an article's page, and what changed in its figures",
    params: { id: name("Id or hash of the article, or its address") },
    query: { fact: name("Id of a fact of any state: where its words stand in this one").optional() },
    answer: RevisionsSchema,
    faults: ["usage.unknown-article"],
    view: async ({ params: { id }, query: { fact } }) => {
      const record = await viewRevisions(desk.ledger, id, fact);
      if (record === undefined) throw new FaultError("usage.unknown-article", "param.id");
      return record;
    },
  });
}
