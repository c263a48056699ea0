import type { ReportOptions } from "#audit";
import type { Ledger } from "#ledger";

/** What people said of pairs of facts: the last word on each stands, until it is withdrawn. */
export async function readJudged(ledger: Pick<Ledger, "judgements">): Promise<NonNullable<ReportOptions["judged"]>> {
  const said = new Map<string, "same" | "different">();
  for await (const { about, verdict } of ledger.judgements()) {
    if (about.length !== 2) continue;
    const name = [...about].sort().join(" ");
    if (verdict === "same" || verdict === "different") said.set(name, verdict);
    else if (verdict === "withdraw") said.delete(name);
  }
  return (a, b) => said.get(a < b ? `${a} ${b}` : `${b} ${a}`);
}
