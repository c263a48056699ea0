import { useRoute } from "preact-iso";
import { usePages } from "#web/api/pages.ts";
import { Shown } from "#web/part/shown.tsx";
import type { TopicPage } from "./answer.ts";
import { useFilters } from "./filters.ts";
import { Topic } from "./topic.tsx";
import { Unknown } from "./unknown.tsx";

/** A topic: what goes with it, its stories in time, its articles, and what narrows them. */
export default function TopicRoute() {
  const { name = "" } = useRoute().params;
  const filters = useFilters(name);
  const pages = usePages<TopicPage>(filters.ask);
  if (pages.error?.code === "usage.unknown-topic") return <Unknown name={name} />;
  return <Shown asked={pages}>{(found) => <Topic found={found} pages={pages} filters={filters} />}</Shown>;
}
