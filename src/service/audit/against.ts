import type { Claim, Finding, Knowledge } from "#audit";
import type { Ledger, StoredFact } from "#ledger";

/** What checking needs of a ledger. */
export type FactSource = Pick<Ledger, "facts">;

/** Facts of one measure and subject that a claim is compared with, the newest. */
const FACTS_MAX = 100;

/** Compares a claim with what the ledger holds of the same measure and subject. */
export type Compare = (claim: Claim) => Promise<readonly Finding[]>;

/** `isAll` keeps what is said of different things. Nothing is compared with its own article, nor with what a person called wrong. Queries are asked once. */
export async function makeCompare(ledger: FactSource, knowledge: Knowledge, isAll = false): Promise<Compare> {
  const { compareReport } = await import("#audit");
  const kept = new Map<string, Promise<readonly StoredFact[]>>();
  return async (claim) => {
    const { subject, measure, article } = claim;
    if (subject === undefined || measure === undefined) return [];
    const name = subject.entity ?? subject.value;
    const key = `${measure.value} ${name}`;
    const asked = kept.get(key) ?? findFacts(ledger, name, measure.value);
    kept.set(key, asked);
    return (await asked)
      .filter((fact) => fact.judged !== "wrong" && fact.article.hash !== article.hash)
      .map((fact) => compareReport(claim, { ...fact, subject }, knowledge)) // the ledger has looked up whom names mean
      .filter(({ verdict }) => isAll || verdict !== "different");
  };
}

async function findFacts(ledger: FactSource, subject: string, measure: string): Promise<readonly StoredFact[]> {
  const facts: StoredFact[] = [];
  for await (const fact of ledger.facts({ subject, measure, limit: FACTS_MAX })) facts.push(fact);
  return facts;
}
