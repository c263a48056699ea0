import type { AlertRecord, OfferedWatch, StoredWatch } from "#service";

/** What `/api/watches` answers. */
export interface WatchList {
  readonly watches: readonly StoredWatch[];
  readonly offers: readonly OfferedWatch[];
}

/** What `/api/alerts` answers. */
export interface AlertPage {
  readonly alerts: readonly AlertRecord[];
  readonly next?: string;
  readonly last: number;
}

/** A watch as it is sent: without what the ledger adds to it. */
export function toSent({
  label,
  facts,
  rule,
  certainty,
  from,
}: Partial<StoredWatch> & Pick<StoredWatch, "label" | "facts" | "rule">) {
  const { keys: _, ...choice } = facts;
  return {
    label: { zh: label.zh, en: label.en },
    facts: choice,
    rule,
    ...(certainty !== undefined && { certainty }),
    ...(from !== undefined && { from }),
  };
}

/** The names of the levels of a watch, the mildest first. */
export function tiersOf(list: WatchList | undefined, watch: string): readonly string[] {
  const rule = list?.watches.find(({ id }) => id === watch)?.rule;
  return rule?.kind === "tiers" ? rule.tiers.map(({ name }) => name.zh) : [];
}
