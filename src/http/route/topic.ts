import { openPlace, writeCursor } from "#http/cursor.ts";
import type { App, Desk } from "#http/desk.ts";
import { FaultError } from "#http/fault.ts";
import { TOPIC_PAGE } from "#http/limits.ts";
import { addReadRoute } from "#http/read-route.ts";
import { day, name, paging } from "#http/schema/parameter.ts";
import { TopicSchema } from "#http/schema/topic.ts";
import { type TopicFilter, viewTopicRecord } from "#service";

/** One topic. */
export function routeTopic(app: App, desk: Desk): void {
  addReadRoute(app, desk, {
    path: "/api/topic/{name}",
    id: "getTopic",
    tag: "topics",
    summary: "A topic: its articles with their key figures, related tags, facets, timeline, stories",
    params: { name: name("The topic, in either Chinese script") },
    query: {
      entity: name("Key of an entity, as in the facets").optional(),
      measure: name("`pack.measure`, or `pack.` for every measure of a pack").optional(),
      source: name("The outlet").optional(),
      from: day("Only articles published on this day or later"),
      to: day("Only articles published on this day or earlier"),
      ...paging,
    },
    answer: TopicSchema,
    faults: ["usage.unknown-topic", "usage.bad-cursor"],
    isPassing: ({ done }) => !done,
    view: async ({ params, query: { cursor, limit = TOPIC_PAGE, ...filter }, list }) => {
      const found = await openPlace(desk.ledger, list, cursor, 2);
      const place = found && { asOf: found[0]!, sequence: found[1]! };
      const answer = await viewTopicRecord(desk.ledger, params.name, toFilter(filter), limit, place);
      if (answer === undefined) throw new FaultError("usage.unknown-topic", "param.name");
      const { record, next } = answer;
      return { ...record, ...(next && { next: writeCursor(list, [next.asOf, next.sequence]) }) };
    },
  });
}

function toFilter(asked: Readonly<Record<string, string | undefined>>): TopicFilter {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}
