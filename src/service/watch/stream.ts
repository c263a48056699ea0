import { makePaper } from "#audit";
import type { Change, Ledger, StoredFact } from "#ledger";
import type { Watch } from "#model";
import type { WatchClaim, WatchEvent } from "#watch";

/** What following needs of a ledger. */
export type Followed = Pick<Ledger, "changes" | "history" | "counts" | "watches">;

/** Rules that compare reports, for which all that their articles say beside counts. */
const COMPARING: ReadonlySet<Watch["rule"]["kind"]> = new Set(["conflict", "revised", "agree"]);

/** What happened in a ledger after a sequence, as these watches see it: facts that none looks at are left out. */
export async function* watchEvents(
  ledger: Followed,
  watches: readonly Watch[],
  after: number,
  limit?: number,
): AsyncGenerator<WatchEvent> {
  const wanted = makeMeasureTest(watches);
  const compared = makeMeasureTest(watches.filter(({ rule }) => COMPARING.has(rule.kind)));
  for await (const change of ledger.changes(after, limit)) {
    const { sequence, at } = change;
    if (change.cause === "judged") {
      const { about, verdict } = change.judgement;
      yield { cause: "judged", sequence, at, about, verdict };
      continue;
    }
    const facts = change.facts.filter(wanted);
    const claims = facts.some(compared) ? await addCommodities(ledger, change, facts) : facts;
    yield { cause: change.cause, sequence, at, article: change.article.hash, claims };
  }
}

function makeMeasureTest(watches: readonly Watch[]): (fact: StoredFact) => boolean {
  const measures = watches.map(({ facts }) => facts.measure);
  const exact = new Set(measures);
  const packs = measures.filter((measure) => measure.endsWith("."));
  return ({ measure }) =>
    measure !== undefined && (exact.has(measure.value) || packs.some((pack) => measure.value.startsWith(pack)));
}

/** What the sentences name beside: a country mines more than one commodity. As the reading of that moment has it. */
async function addCommodities(
  ledger: Pick<Ledger, "history">,
  { article, sequence }: Extract<Change, { readonly cause: "added" | "reread" }>,
  facts: readonly StoredFact[],
): Promise<readonly WatchClaim[]> {
  for await (const reading of ledger.history(article.hash)) {
    if (reading.sequence !== sequence) continue;
    const named = new Map(makePaper(reading).claims.map(({ id, commodities }) => [id, commodities]));
    return facts.map((fact) => {
      const commodities = named.get(fact.id);
      return commodities === undefined ? fact : { ...fact, commodities };
    });
  }
  return facts;
}
