import { useRoute } from "preact-iso";
import { usePages } from "#web/api/pages.ts";
import { Shown } from "#web/part/shown.tsx";
import { useFilters } from "./filters.ts";
import type { TopicRecord } from "./record.ts";
import { Topic } from "./topic.tsx";

/** A topic: what goes with it, its stories in time, its articles, and what narrows them. */
export default function TopicPage() {
  const { name = "" } = useRoute().params;
  const filters = useFilters(name);
  const pages = usePages<TopicRecord>(filters.ask);
  return <Shown asked={pages}>{(found) => <Topic found={found} pages={pages} filters={filters} />}</Shown>;
}
