import { type Claim, countOrigins, type Finding, type RootOf } from "#audit";
import type { Ledger } from "#ledger";
import { makeStoryKeeper } from "#story";
import { makeShelf } from "./shelf.ts";

/** Articles that are looked at for one question, and that are remembered. */
const ASKED_MOST = 120;
const KEPT_MOST = 2_000;

/** Finds whom articles have claims from, among some articles: which of them copy each other, or name another. */
export type FindRoots = (claims: readonly Claim[]) => Promise<RootOf>;

/** For questions about few articles of a ledger that may be large: only the texts of those are looked at. */
export function makeRoots(ledger: Pick<Ledger, "reading">): FindRoots {
  let keeper = makeStoryKeeper();
  let known = new Map<string, boolean>();
  let shelf = makeShelf(keeper.book());
  return async (claims) => {
    const hashes = [...new Set(claims.map(({ article }) => article.hash))].slice(0, ASKED_MOST);
    if (hashes.length < 2) return () => undefined;
    if (known.size > KEPT_MOST) [keeper, known] = [makeStoryKeeper(), new Map()];
    const fresh = hashes.filter((hash) => !known.has(hash));
    const readings = await Promise.all(fresh.map((hash) => ledger.reading(hash)));
    for (const [at, reading] of readings.entries()) {
      known.set(fresh[at]!, reading !== undefined);
      if (reading !== undefined) keeper.add(reading);
    }
    if (fresh.length > 0) shelf = makeShelf(keeper.book());
    return shelf.rootOf;
  };
}

/** Findings of reports with the roots that they really have: a copy proves nothing of what it copies. */
export async function withRoots(findings: readonly Finding[], findRoots: FindRoots): Promise<readonly Finding[]> {
  const told = findings.filter(({ origins, terms }) => (origins ?? 0) > 1 && isOfSeveral(terms));
  const rootOf = await findRoots(told.flatMap(({ terms }) => terms.map(({ claim }) => claim)));
  return findings.map((finding) => {
    if ((finding.origins ?? 0) < 2) return finding;
    const origins = countOrigins(
      finding.terms.map(({ claim }) => claim),
      rootOf,
    );
    return origins === finding.origins ? finding : { ...finding, origins };
  });
}

function isOfSeveral(terms: Finding["terms"]): boolean {
  return terms.some(({ claim }) => claim.article.hash !== terms[0]!.claim.article.hash);
}
