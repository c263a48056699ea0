import { fold } from "#base";
import type { FactQuery, Ledger, StoredFact } from "#ledger";
import { toSubject } from "#service/known-name.ts";
import { inTurns } from "./fair.ts";

/** Which facts a table shows; every part narrows. */
export interface FactFilter extends Omit<FactQuery, "after" | "fact" | "offset" | "limit"> {
  /** Words that subject, label or sentence must all have, in either Chinese script. */
  readonly q?: string;
}

/** The facts that match, in order. A subject may be named as people and packs know it. Lets others have their turn. */
export async function* filterFacts(ledger: Ledger, filter: FactFilter): AsyncGenerator<StoredFact> {
  const { q = "", subject, ...rest } = filter;
  const query: FactQuery = { ...rest, ...(subject !== undefined && { subject: await toSubject(ledger, subject) }) };
  const words = fold(q.toLowerCase()).split(/\s+/).filter(Boolean);
  yield* inTurns(words.length === 0 ? ledger.facts(query) : searchFacts(ledger, q, words, query));
}

/** Articles that have the words, newest first, and of each the facts that have them. */
async function* searchFacts(
  ledger: Ledger,
  q: string,
  words: readonly string[],
  query: FactQuery,
): AsyncGenerator<StoredFact> {
  const { from, topic } = query;
  const asOf = query.asOf ?? Number.MAX_SAFE_INTEGER;
  let isBehind = from === undefined;
  for await (const hit of ledger.search(q, topic === undefined ? {} : { topic })) {
    if (hit.sequence > asOf) continue;
    const isFirst = hit.sequence === from?.sequence;
    isBehind ||= isFirst;
    if (!isBehind) continue;
    let skip = isFirst ? from!.skip : 0;
    const { from: _, ...narrow } = query;
    if (query.article !== undefined && query.article !== hit.hash && query.article !== hit.id) continue;
    for await (const fact of ledger.facts({ ...narrow, article: hit.hash }))
      if (hasWords(fact, words) && skip-- <= 0) yield fact;
  }
}

function hasWords({ subject, label, sentence }: StoredFact, words: readonly string[]): boolean {
  const text = fold(`${subject?.value ?? ""}\n${label}\n${sentence.text}`.toLowerCase());
  return words.every((word) => text.includes(word));
}
