import type { Ledger } from "#ledger";
import { readJudged } from "#service/audit/judged.ts";
import { makeAuditor } from "#service/audit/knowledge.ts";
import type { FindingKnowledge } from "./finding.ts";

/** Everything that telling a finding needs: why identities hold, and what people said of pairs. */
export async function makeFindingKnowledge(ledger: Pick<Ledger, "judgements">): Promise<FindingKnowledge> {
  const [{ explain }, judged] = await Promise.all([makeAuditor(), readJudged(ledger)]);
  return { explain, judged };
}
