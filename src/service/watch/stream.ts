import { makePaper } from "#audit";
import type { Change, Ledger, StoredFact } from "#ledger";
import type { Reading, Watch } from "#model";
import type { WatchClaim, WatchEvent } from "#watch";
import { toWatchPrint } from "./tools.ts";

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
    const reading = facts.length === 0 ? undefined : await readingAt(ledger, change);
    if (reading === undefined) {
      yield { cause: change.cause, sequence, at, article: change.article.hash, claims: facts };
      continue;
    }
    const claims = facts.some(compared) ? addCommodities(reading, facts) : facts;
    yield { cause: change.cause, sequence, at, article: change.article.hash, claims, print: toWatchPrint(reading) };
  }
}

function makeMeasureTest(watches: readonly Watch[]): (fact: StoredFact) => boolean {
  const measures = watches.map(({ facts }) => facts.measure);
  const exact = new Set(measures);
  const packs = measures.filter((measure) => measure.endsWith("."));
  return ({ measure }) =>
    measure !== undefined && (exact.has(measure.value) || packs.some((pack) => measure.value.startsWith(pack)));
}

/** The reading of that moment, whatever came later. */
async function readingAt(
  ledger: Pick<Ledger, "history">,
  { article, sequence }: Extract<Change, { readonly cause: "added" | "reread" }>,
): Promise<Reading | undefined> {
  for await (const reading of ledger.history(article.hash)) if (reading.sequence === sequence) return reading;
  return undefined;
}

/** What the sentences name beside: a country mines more than one commodity. */
function addCommodities(reading: Reading, facts: readonly StoredFact[]): readonly WatchClaim[] {
  const named = new Map(makePaper(reading).claims.map(({ id, commodities }) => [id, commodities]));
  return facts.map((fact) => {
    const commodities = named.get(fact.id);
    return commodities === undefined ? fact : { ...fact, commodities };
  });
}
