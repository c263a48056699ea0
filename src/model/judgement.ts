/** What a person says of facts and proposals; `withdraw` takes back what stands, nothing is ever deleted. */
export const JUDGEMENT_VERDICTS = ["right", "wrong", "same", "different", "accept", "refuse", "withdraw"] as const;
export type JudgementVerdict = (typeof JUDGEMENT_VERDICTS)[number];

/**
 * A person's word, appended beside the facts and never written over them. `about` is one fact id (right, wrong), two
 * fact ids (same, different) or one proposal id (accept, refuse); `withdraw` names what the standing one is about.
 */
export interface Judgement {
  readonly about: readonly [string] | readonly [string, string];
  readonly verdict: JudgementVerdict;
  /** Who says it. */
  readonly by?: string;
  readonly note?: string;
}
