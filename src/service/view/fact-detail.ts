import type { Ledger } from "#ledger";
import { findStanding } from "#service/audit/article.ts";
import { type DeskFact, makeDeskFacts } from "./fact.ts";
import { type DeskFinding, toDeskFinding } from "./finding.ts";
import { makeFindingKnowledge } from "./finding-knowledge.ts";
import { findStates } from "./state.ts";

/** One fact with everything that was found about it. */
export interface FactDetail extends DeskFact {
  readonly findings: readonly DeskFinding[];
}

/** A fact by its id; `undefined` when no current reading has it. */
export async function viewFact(ledger: Ledger, id: string): Promise<FactDetail | undefined> {
  const [[fact] = []] = await ledger.factLists([{ fact: id, limit: 1 }]);
  if (fact === undefined) return undefined;
  const [standing, knowledge, toDeskFact] = await Promise.all([
    findStanding(ledger, fact.article.hash),
    makeFindingKnowledge(ledger),
    makeDeskFacts(),
  ]);
  const findings = (standing?.findings ?? []).filter(({ terms }) => terms.some(({ claim }) => claim.id === id));
  return {
    ...toDeskFact(fact),
    state: findStates(findings).get(id) ?? "unknown",
    reports: standing?.facts.get(id)?.reports ?? 0,
    findings: findings.map((finding) => toDeskFinding(finding, knowledge)),
  };
}
