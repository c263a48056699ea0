import { useLocation } from "preact-iso";
import { toAddress } from "#web/api/ask.ts";
import { toTopic } from "#web/part/address.ts";

/** What narrows a topic; each stands in the address under its name. */
export const FILTERS = ["entity", "measure", "source", "from", "to"] as const;
export type Filter = (typeof FILTERS)[number];
export type Chosen = Readonly<Partial<Record<Filter, string>>>;

/** The filters of the address, and the addresses that change them. */
export function useFilters(topic: string) {
  const { query } = useLocation();
  const chosen: Chosen = Object.fromEntries(
    FILTERS.flatMap((name) => (query[name] === undefined || query[name] === "" ? [] : [[name, query[name]]])),
  );
  return {
    chosen,
    /** The topic with these filters changed; `undefined` takes one away. */
    with: (changed: Readonly<Partial<Record<Filter, string | undefined>>>) =>
      toAddress(toTopic(topic), { ...chosen, ...changed }),
    ask: toAddress(`/api/topic/${encodeURIComponent(topic)}`, chosen),
  };
}

export type Filters = ReturnType<typeof useFilters>;
