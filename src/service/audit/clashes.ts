import { makePaper } from "#audit";
import type { StoredFact } from "#ledger";
import { type FactSource, makeCompare } from "./against.ts";
import { readJudged } from "./judged.ts";
import { makeAuditor } from "./knowledge.ts";

/** By the id of a fact, the others that cannot be so together with it. */
export type Clashes = ReadonlyMap<string, ReadonlySet<string>>;

/** Compares each of some facts with what the ledger holds of the same thing, as its audit does, and keeps what conflicts. */
export async function findClashes(ledger: FactSource, facts: readonly StoredFact[]): Promise<Clashes> {
  const [{ knowledge }, judged] = await Promise.all([makeAuditor(), readJudged(ledger)]);
  const compare = await makeCompare(ledger, knowledge, { judged });
  const wanted = Map.groupBy(facts, ({ article }) => article.hash);
  const clashes = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    clashes.set(a, (clashes.get(a) ?? new Set()).add(b));
  };
  for (const [hash, some] of wanted) {
    const reading = await ledger.reading(hash);
    if (reading === undefined) continue;
    const ids = new Set(some.filter(({ judged: said }) => said !== "wrong").map(({ id }) => id));
    const claims = makePaper(reading).claims.filter(({ id }) => ids.has(id));
    for (const { verdict, terms } of await compare(claims)) {
      if (verdict !== "conflict") continue;
      const [a, b] = [terms[0]!.claim.id, terms[1]!.claim.id];
      add(a, b);
      add(b, a);
    }
  }
  return clashes;
}
