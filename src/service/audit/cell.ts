import {
  type Claim,
  compareWith,
  countOrigins,
  type Finding,
  joinAgreeing,
  makePaper,
  makeShelf,
  type ReportOptions,
} from "#audit";
import type { Ledger, StoredFact } from "#ledger";
import { makeAuditor } from "./knowledge.ts";

/** Reports that are compared with each other, the newest, and findings that are told of them. */
const COMPARED_MAX = 40;
const FINDINGS_MAX = 60;
/** What is told first. */
const ORDER: readonly Finding["verdict"][] = ["conflict", "revision", "divergent", "agree", "compatible", "different"];

/** What comparing the reports of one cell with each other says, the gravest first, and how many roots they have. */
export async function compareCell(
  ledger: Pick<Ledger, "reading">,
  facts: readonly StoredFact[],
  judged: NonNullable<ReportOptions["judged"]>,
): Promise<{ readonly findings: readonly Finding[]; readonly origins: number }> {
  const { knowledge } = await makeAuditor();
  const subject = facts[0]?.subject;
  const shelf = makeShelf();
  const pairs: Finding[] = [];
  for (const claims of await claimsByArticle(ledger, facts.slice(0, COMPARED_MAX))) {
    const same = claims.map((claim) => ({ ...claim, ...(subject !== undefined && { subject }) })); // a cell has one subject, whatever its names
    pairs.push(...compareWith(same, shelf, knowledge, { judged, isAll: true }));
    shelf.put(same);
  }
  const findings = joinAgreeing(pairs).toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return { findings: findings.slice(0, FINDINGS_MAX), origins: countOrigins(facts) };
}

/** The facts with all that their articles say beside them, article by article, oldest first. */
async function claimsByArticle(
  ledger: Pick<Ledger, "reading">,
  facts: readonly StoredFact[],
): Promise<readonly (readonly Claim[])[]> {
  const wanted = new Set(facts.filter(({ judged }) => judged !== "wrong").map(({ id }) => id));
  const hashes = [...new Set(facts.map(({ article }) => article.hash))].reverse();
  const readings = await Promise.all(hashes.map((hash) => ledger.reading(hash)));
  return readings.map((reading) =>
    reading === undefined ? [] : makePaper(reading).claims.filter(({ id }) => wanted.has(id)),
  );
}
