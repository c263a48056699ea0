import { type Judgement, ProblemError } from "#model";
import type { StoredJudgement } from "./fact-contract.ts";

const PAIRS: ReadonlySet<string> = new Set(["same", "different"]);
const PROPOSAL_ID = /^[0-9a-f]{16}$/;

/** What a judgement is about, as one name: of two facts in either order. */
export function toThing(about: readonly string[]): string {
  return about.toSorted().join(" ");
}

/** Whether an id is of the form that proposals have. */
export function isProposalId(id: string): boolean {
  return PROPOSAL_ID.test(id);
}

/** What stores must know before they append it: whether each id was ever read. */
export interface Known {
  fact(id: string): boolean;
  proposal(id: string): boolean;
}

/** Throws a plain `Error` for a shape that cannot be meant, a problem for an id that no reading ever had. */
export function checkJudgement({ about, verdict }: Judgement, known: Known): void {
  const wanted = verdict === "withdraw" ? about.length : PAIRS.has(verdict) ? 2 : 1;
  if (about.length !== wanted || about.length < 1 || about.length > 2 || new Set(about).size < about.length) {
    throw new Error(`${verdict} about ${about.length} things: ${about.join(" ")}`);
  }
  const isProposal = verdict === "accept" || verdict === "refuse" || (verdict === "withdraw" && isProposalId(about[0]));
  for (const id of about) {
    if (isProposal ? known.proposal(id) : known.fact(id)) continue;
    throw new ProblemError({ code: isProposal ? "usage.unknown-proposal" : "usage.unknown-fact", at: { source: id } });
  }
}

/** The judgement that stands of those made about one thing, oldest first. */
export function standingOf<J extends Pick<StoredJudgement, "verdict">>(made: readonly J[]): J | undefined {
  const last = made.at(-1);
  return last?.verdict === "withdraw" ? undefined : last;
}
